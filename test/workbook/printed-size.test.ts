// What a page shows of every sheet of ours: nine points or more, as Excel measures columns. The arithmetic is Excel's own:
// a character of a column is 7 pixels, 5 pixels are padding, a pixel is three quarters of a point.
import { builtInBook } from '../../src/app/book/built-in';
import { NO_RESULTS, planSheets, resultSheets } from '../../src/app/book/book-sheets';
import { BUILT_IN_AGENCIES } from '../../src/core/agencies';
import type { PrintDeclaration, SheetDeclaration } from '../../src/workbook/declaration';
import { STYLES } from '../../src/workbook/styles';
import { toFixSheet } from '../../src/workbook/returned/to-fix-sheet';
import { scoreSlipWorkbook } from '../../src/workbook/score-slip';
import { issuedFor } from '../support/issued-samples';

const SMALLEST = 9;

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const columnsOf = (area: string): readonly [number, number] => {
  const [first = '', last = ''] = area.replace(/\d/g, '').split(':');
  return [numberOf(first), numberOf(last || first)];
};

/** Points of each column that shows, by number. */
function columnPoints(sheet: SheetDeclaration): ReadonlyMap<number, number> {
  const points = (characters: number): number => (Math.trunc(characters * 7) + 5) * 0.75;
  const found = new Map<number, number>();
  for (const [column, width] of Object.entries(sheet.columnWidths ?? {}))
    found.set(Number(column), sheet.foldedColumns?.includes(Number(column)) ? 0 : points(width));
  for (const { at, columns } of sheet.tables) {
    const [first] = columnsOf(at);
    columns.forEach(({ width, hidden, folded }, index) => {
      const own = hidden || folded ? 0 : points(width);
      found.set(first + index, Math.max(own, found.get(first + index) ?? 0));
    });
  }
  return found;
}

/** Of the widest printed block: Excel scales all of a sheet alike. */
function printedPoints(sheet: SheetDeclaration, { areas }: PrintDeclaration): number {
  const points = columnPoints(sheet);
  const last = Math.max(...points.keys());
  const blocks = areas ? areas.map(columnsOf) : [[1, last] as const];
  const widths = blocks.map(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => points.get(from + index) ?? 48),
  );
  return Math.max(...widths.map(widthsOfBlock => widthsOfBlock.reduce((sum, width) => sum + width, 0)));
}

/** Points between the margins: 0.39 inches at both sides, or 0.59 where a page stands and is filed at its left. */
function roomOf({ paper, orientation }: PrintDeclaration): number {
  const [short, long] = paper === 'A4' ? [595.3, 841.9] : [841.9, 1190.6];
  return orientation === 'landscape' ? long - 2 * 0.39 * 72 : short - (0.39 + 0.59) * 72;
}

function smallestFont(sheet: SheetDeclaration): number {
  const styles = [
    ...sheet.cells.flatMap(({ content, style }) => (content === null ? [] : [style])),
    ...sheet.tables.flatMap(({ columns }) =>
      columns.flatMap(({ style, headerStyle = 'header' }) => [style, headerStyle]),
    ),
  ];
  return Math.min(...styles.map(style => STYLES[style].fontSize));
}

function printedSize(sheet: SheetDeclaration): number {
  const { print } = sheet;
  if (!print) throw new Error(`${sheet.caption} says nothing of pages`);
  return smallestFont(sheet) * Math.min(1, roomOf(print) / printedPoints(sheet, print));
}

const book = builtInBook(2018);
const NOTHING = { sheets: [] };
const visible = (sheets: readonly SheetDeclaration[]) =>
  sheets.filter(({ visibility }) => visibility === 'visible');
const named = (what: string, sheets: readonly SheetDeclaration[]) =>
  visible(sheets).map(sheet => [what, sheet.caption, sheet] as const);

const ONE_OF_EACH_LEVEL = ['SNV', 'STC', 'BGL', 'H622', 'X23557'].filter(code =>
  BUILT_IN_AGENCIES.some(agency => agency.code === code),
);

const slip = scoreSlipWorkbook({
  ...{ year: 2018, agencyName: 'Sở Tư pháp', office: 'SỞ NỘI VỤ', set: 'Bộ', illustrative: 'Điểm minh họa' },
  ...{ lines: ['Chỉ số'], rows: [] },
});

const toFix = toFixSheet({
  office: book.office,
  ...{ agencyName: 'Sở Tư pháp', fileName: 'a.xlsx', checkedOn: '01/12/2018' },
  ...{ isRefused: false, isSeparate: false },
  rows: [
    {
      ...{
        number: 1,
        severity: 'error',
        sheet: 'Nhiệm vụ',
        cell: 'F6',
        isThere: true,
        subject: 'A.I.1',
        column: 'Tình trạng',
      },
      ...{ value: 'x', message: 'Sai.', advice: 'Sửa.' },
    },
  ],
});

test.each([
  ...named('sổ chính', [...planSheets(book, NOTHING), ...resultSheets(book, NOTHING, NO_RESULTS)]),
  ...ONE_OF_EACH_LEVEL.flatMap(code => named(code, issuedFor(code).sheets)),
  ...named('phiếu điểm', slip.sheets),
  ...named('tệp gửi trả', [toFix]),
])('%s: a page of "%s" shows nine points or more', (_what, _caption, sheet) => {
  expect(printedSize(sheet)).toBeGreaterThanOrEqual(SMALLEST);
});
