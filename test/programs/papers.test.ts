// Papers before other programs: Microsoft's validator has nothing against them, and LibreOffice lays them out on pages.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sdkFindings } from '../support/open-xml-sdk';
import { json, par } from '../support/par';
import { describeWith, LIBREOFFICE, temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const PAPERS = ['bc.docx', 'bc-nguon.docx', 'don-doc.docx', 'qd.docx', 'tb.docx', 'tc.docx', 'tl.docx'];

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '4').code).toBe(0);
  const files = readdirSync(at('nop')).filter(name => name.endsWith('.xlsx'));
  const given = files.map(name => at(`nop/${name}`));
  par('consolidate', at('so.xlsx'), ...given, '--out', at('th.xlsx'), '--on', '2018-12-01');
  const scores = json(par('score', at('th.xlsx'), '--json')) as { agency: string; index: number | null }[];
  const scored = scores.find(({ index }) => index !== null)?.agency ?? '';
  for (const words of [
    ['report', at('th.xlsx'), '--out', at('bc.docx'), '--on', '2018-12-02'],
    ['report', at('th.xlsx'), '--out', at('bc-nguon.docx'), '--on', '2021-12-02', '--sources'],
    ['remind', at('th.xlsx'), '--out', at('don-doc.docx'), '--on', '2018-12-03'],
    ['report', at('th.xlsx'), '--kind', 'results', '--out', at('qd.docx'), '--on', '2018-12-20', '--sources'],
    [
      'report',
      at('th.xlsx'),
      '--kind',
      'notice',
      '--agency',
      scored,
      '--out',
      at('tb.docx'),
      '--on',
      '2020-12-20',
    ],
    [
      'report',
      at('th.xlsx'),
      '--kind',
      'self-score',
      '--agency',
      scored,
      '--out',
      at('tc.docx'),
      '--on',
      '2020-12-20',
    ],
    ['report', at('th.xlsx'), '--kind', 'return', '--out', at('tl.docx'), '--on', '2018-12-20'],
  ])
    expect(par(...words).code).toBe(0);
}, 120_000);

describeWith(['openXmlSdk'], 'the Open XML SDK', () => {
  test('no version of Office has anything against a paper', async () => {
    expect(await sdkFindings(PAPERS.map(at))).toEqual([]);
  }, 240_000);
});

describeWith(['writer'], 'LibreOffice', () => {
  test('makes pages of every paper', () => {
    execFileSync(LIBREOFFICE ?? '', [
      ...[`-env:UserInstallation=file://${at('profile')}`, '--headless', '--convert-to', 'pdf'],
      ...['--outdir', at('pdf'), ...PAPERS.map(at)],
    ]);
    for (const name of PAPERS) expect(existsSync(at(`pdf/${name.replace('docx', 'pdf')}`))).toBe(true);
  }, 180_000);
});
