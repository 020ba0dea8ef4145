// Whatever a person sees in a workbook of ours is said in words: no id, no hash, no code of a rule, no address of a
// program's source. openpyxl opens each kind and looks at every cell that is not folded away, every comment and every
// message of a validation.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { par } from '../support/par';
import { describeWith, PYTHON, temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const LOOK = path.join(__dirname, '../support/visible-words.py');

/** 1 says that a return had faults, as sample returns have. */
function action(...words: readonly string[]): void {
  const run = par(...words);
  if (run.code !== 0 && run.code !== 1) throw new Error(`par ${words.join(' ')}: ${run.err}`);
}

const BY = ['--by', 'Trần Thị B', '--reason', 'Theo họp ngày 01/02/2018'];

function makeAll(): void {
  action('new', at('moi.xlsx'), '--year', '2018');
  action('settings', at('moi.xlsx'), '--set', 'ties=dense', ...BY, '--out', at('so.xlsx'));
  action('sample', '--out', at('nop'), '--year', '2018', '--agencies', '20', '--seed', '3');
  const returns = readdirSync(at('nop'))
    .filter(name => name.endsWith('.xlsx'))
    .map(name => at(`nop/${name}`));
  action('consolidate', at('so.xlsx'), ...returns, '--out', at('tong-hop.xlsx'), '--on', '2018-12-01');
  action('score', at('tong-hop.xlsx'), '--out', at('diem.xlsx'));
  action('watch', at('diem.xlsx'), 'STC', '--out', at('theo-doi.xlsx'));
  action('sheet', at('diem.xlsx'), 'STTTT', '--out', at('phieu.xlsx'));
  action('send-back', at('so.xlsx'), ...returns, '--out', at('gui-tra'), '--on', '2018-12-01');
  action('issue', at('so.xlsx'), '--period', 'nam', '--out', at('phat'), '--only', 'SNV,BGL,H622,X23557');
}

const strangeIn = (files: readonly string[]): readonly string[] =>
  execFileSync(PYTHON ?? 'python3', [LOOK, ...files], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .filter(line => line !== '');

const inFolder = (name: string): readonly string[] =>
  readdirSync(at(name)).map(file => at(`${name}/${file}`));

describeWith(['openpyxl'], 'what a person sees in a workbook', () => {
  beforeAll(makeAll, 120_000);

  test.each(['moi', 'so', 'diem', 'theo-doi', 'phieu'])(
    'is words: %s',
    name => {
      expect(strangeIn([at(`${name}.xlsx`)])).toEqual([]);
    },
    60_000,
  );

  test.each(['phat', 'gui-tra'])(
    'is words in every workbook of %s',
    name => {
      expect(inFolder(name).length).toBeGreaterThan(3);
      expect(strangeIn(inFolder(name))).toEqual([]);
    },
    120_000,
  );
});
