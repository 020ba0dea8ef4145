// Every sheet of every kind of workbook as LibreOffice prints it: on A4 or A3, in letters of nine points or more.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { convert } from '../support/libreoffice';
import { par } from '../support/par';
import { describeWith, temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

/** 1 says that a return had faults, as sample returns have. */
function action(...words: readonly string[]): void {
  const run = par(...words);
  if (run.code !== 0 && run.code !== 1) throw new Error(`par ${words.join(' ')}: ${run.err}`);
}

interface Page {
  readonly paper: string;
  /** Points. */
  readonly smallest: number;
  readonly text: string;
}

/** Longer side in points. */
const LONG_SIDES = [
  ['A4', 842],
  ['A3', 1191],
] as const;
const paperOf = (width: number, height: number): string =>
  LONG_SIDES.find(([, points]) => Math.abs(Math.max(width, height) - points) < 2)?.[0] ??
  `${width} x ${height}`;

/** pdftohtml rounds sizes to whole units, and shows three of them to a point at most. */
const UNITS = 3;

const numberIn = (tag: string, name: string): number =>
  Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN);

const known = new Map<string, readonly Page[]>();

/** Of a file that is asked for again: as they were. */
function pagesOf(file: string): readonly Page[] {
  const pages = known.get(file) ?? printed(file);
  known.set(file, pages);
  return pages;
}

function printed(file: string): readonly Page[] {
  const pdf = convert(file, 'pdf', at('pdf'));
  const options = ['-xml', '-i', '-stdout', '-noroundcoord', '-zoom', String(UNITS)];
  const xml = execFileSync('pdftohtml', [...options, pdf], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const sizes = new Map<string, number>();
  return xml
    .split('<page ')
    .slice(1)
    .map(page => {
      for (const [tag, id = ''] of page.matchAll(/<fontspec id="(\d+)"[^>]*>/g))
        sizes.set(id, numberIn(tag, 'size') / UNITS);
      const used = [...page.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*)<\/text>/g)];
      return {
        paper: paperOf(numberIn(page, 'width') / UNITS, numberIn(page, 'height') / UNITS),
        smallest: Math.min(...used.map(([, font = '']) => sizes.get(font) ?? 0)),
        text: used.map(([, , text = '']) => text.replace(/<[^>]*>/g, '')).join(' '),
      };
    });
}

const AGENCY = 'STTTT';

function makeAll(): void {
  action('new', at('so.xlsx'), '--year', '2018');
  action('sample', '--out', at('nop'), '--year', '2018', '--agencies', '12', '--seed', '3');
  const returns = readdirSync(at('nop'))
    .filter(name => name.endsWith('.xlsx'))
    .map(name => at(`nop/${name}`));
  action('consolidate', at('so.xlsx'), ...returns, '--out', at('tong-hop.xlsx'), '--on', '2018-12-01');
  action('score', at('tong-hop.xlsx'), '--out', at('diem.xlsx'));
  action('watch', at('diem.xlsx'), 'STC', '--out', at('theo-doi.xlsx'));
  action('sheet', at('diem.xlsx'), AGENCY, '--out', at('phieu.xlsx'));
  action('send-back', at('so.xlsx'), ...returns, '--out', at('gui-tra'), '--on', '2018-12-01');
  action('issue', at('so.xlsx'), '--period', 'nam', '--out', at('phat'), '--only', 'SNV,BGL,H622,X23557');
}

describeWith(['libreoffice', 'pdftohtml'], 'pages of our workbooks', () => {
  beforeAll(makeAll, 120_000);

  test.each([
    ['so', 'a new main workbook'],
    ['diem', 'a scored workbook'],
    ['theo-doi', 'a workbook of what one department watches'],
    ['phieu', 'a score slip'],
    ['phat/SNV_2018_nam', 'the form of a department'],
    ['phat/BGL_2018_nam', 'the form of an agency without scores'],
    ['phat/H622_2018_nam', 'the form of a district'],
    ['phat/X23557_2018_nam', 'the form of a commune'],
  ])(
    '%s: %s',
    name => {
      const pages = pagesOf(at(`${name}.xlsx`));
      expect(pages.length).toBeGreaterThan(0);
      for (const { paper, smallest, text } of pages)
        expect([['A4', 'A3'].includes(paper), smallest >= 9, text.slice(0, 80)]).toEqual([
          true,
          true,
          text.slice(0, 80),
        ]);
    },
    120_000,
  );

  test('what was sent back', () => {
    const [first = ''] = readdirSync(at('gui-tra'));
    const sizes = pagesOf(at(`gui-tra/${first}`)).map(({ smallest }) => smallest);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
  }, 120_000);

  test('a score slip takes two pages at most', () => {
    expect(pagesOf(at('phieu.xlsx')).length).toBeLessThanOrEqual(2);
  }, 120_000);

  test('thousands of consolidated rows are not printed unless somebody asks', () => {
    // The sentence that stands in the place of the rows; the PDF gives its plain letters alone.
    const heads = pagesOf(at('diem.xlsx')).filter(({ text }) => text.includes('Trang này có'));
    expect(heads).toHaveLength(1);
  }, 120_000);
});
