// Entries that no longer stand beside the row they were made for: real forms, damaged in their cells as spreadsheet
// programs and people do, in each of the three sections.
import { paramsOf } from '../../support/issue-params';
import { readReturn } from '../../../src/core/returned';
import type { SectionKey } from '../../../src/core/entries';
import type { RawCell, RawSheet, RawWorkbook } from '../../../src/core/grid';
import type { Issue } from '../../../src/core/issues';
import type { ReturnReading } from '../../../src/core/returned';
import { expectationsOf } from '../../../src/app/returns/expectations';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { day, filledWith, issuedFor } from '../../support/issued-samples';
import type { FillRow } from '../../support/issued-samples';
import { BOOK, rightEntries } from '../../support/own-return';

const FIRST_ROW = 6;
const letterOf = (column: number): string => String.fromCharCode(64 + column);
const SHEETS: Readonly<Record<SectionKey, string>> = {
  tasks: 'Nhiệm vụ',
  targets: 'Chỉ tiêu',
  selfScores: 'Tự chấm điểm',
};

/** Every row another figure, so that a cell beside a wrong row is a wrong value. */
function varied(): FillRow {
  let count = 0;
  return section => {
    count += 1;
    switch (section) {
      case 'tasks':
        return count % 3 === 0
          ? { status: 'Đang thực hiện', completion: 20 + count, explanation: `Chờ ý kiến lần ${count}` }
          : {
              status: 'Hoàn thành',
              completion: 100,
              dateDone: day('2018-03-01') + count,
              result: `Kết quả ${count}`,
              evidenceNumber: `${count}/BC-SNV`,
              evidenceDate: day('2018-03-01') + count,
            };
      case 'targets':
        return { numerator: 80 + count, denominator: 100 + 7 * count, explanation: `Lý do ${count}` };
      case 'selfScores':
        return { selfScore: 0.25 * (count % 5), evidence: `${count}/BC-SNV`, explanation: `Lý do ${count}` };
    }
  };
}

function rawOf(fill: FillRow): RawWorkbook {
  const opened = readWorkbook(writeWorkbook(filledWith(issuedFor('STTTT'), fill)));
  if (opened.kind === 'failed') throw new Error(opened.error.code);
  return opened.value;
}

function read(raw: RawWorkbook): ReturnReading {
  const reading = readReturn(raw, expectationsOf(BOOK, 'nam'), 'STTTT_2018_nam.xlsx');
  if (reading.kind === 'failed') throw new Error(reading.error.code);
  return reading.value;
}

type Change = (cell: RawCell) => RawCell | null;

/** The workbook with each cell of a section's sheet as `change` gives it; of two in one place the later stays. */
function withCells(raw: RawWorkbook, section: SectionKey, change: Change): RawWorkbook {
  const changed = (sheet: RawSheet): RawSheet => {
    const cells = [...sheet.rows.values()].flat().flatMap(cell => change(cell) ?? []);
    const rows = new Map<number, RawCell[]>();
    for (const cell of cells.sort((left, right) => left.row - right.row || left.column - right.column))
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    return { ...sheet, rows };
  };
  const sheets = raw.sheets.map(sheet => (sheet.name === SHEETS[section] ? changed(sheet) : sheet));
  return { ...raw, sheets };
}

/** Columns by number: those of the row's names, and those that are entered. */
const NAMES: Readonly<Record<SectionKey, readonly number[]>> = {
  tasks: [2, 3, 4, 5],
  targets: [2, 3, 4, 5, 6, 7],
  selfScores: [2, 3, 4],
};
const ENTRIES: Readonly<Record<SectionKey, readonly number[]>> = {
  tasks: [6, 7, 8, 9, 10, 11, 12],
  targets: [8, 9, 11, 12],
  selfScores: [5, 6, 7, 8],
};
const LETTERS = ' ABCDEFGHIJKLMNOP';
const SECTIONS: readonly SectionKey[] = ['tasks', 'targets', 'selfScores'];

/** Row to which a cell moves; null where it is deleted. */
type Move = (row: number) => number | null;

const followed = (formula: string, columns: readonly number[], move: Move): string =>
  formula.replace(/\$([A-Z])(\d+)/g, (found, letter: string, row: string) => {
    if (!columns.includes(LETTERS.indexOf(letter))) return found;
    const at = move(Number(row));
    return at === null ? '#REF!' : `$${letter}${at}`;
  });

/** As Excel and LibreOffice move cells: the formulas that speak of them follow. */
const moved = (raw: RawWorkbook, section: SectionKey, columns: readonly number[], move: Move): RawWorkbook =>
  withCells(raw, section, cell => {
    if (cell.formula !== undefined) return { ...cell, formula: followed(cell.formula, columns, move) };
    if (cell.row < FIRST_ROW || !columns.includes(cell.column)) return cell;
    const row = move(cell.row);
    return row === null ? null : { ...cell, row };
  });

/** The cell as somebody pasted it, without its formula. */
const asValue = ({ row, column, kind, value, format }: RawCell): RawCell => ({
  row,
  column,
  kind,
  value,
  format,
});

const rulesOf = (issues: readonly Issue[], rule: string): readonly Issue[] =>
  issues.filter(issue => issue.rule === rule);
const NEW_RULES = /^structure\.(?:row-of-other|ca.*|figure-.*|computed-.*|cells-shifted)$/;
const rowsOfSection = (reading: ReturnReading, section: SectionKey) =>
  reading.rows.filter(row => row.section === section);

test.each([
  ['complete', varied()],
  ['right and alike in every row', rightEntries],
  ['blank', () => ({})],
  [
    'entered in every second row',
    (section: SectionKey, id: string) => (id.length % 2 === 0 ? rightEntries(section, id) : {}),
  ],
] as const)('a return that is %s gives no finding of parted rows', (_, fill) => {
  expect(read(rawOf(fill)).issues.filter(({ rule }) => NEW_RULES.test(rule))).toEqual([]);
});

describe.each(SECTIONS)('%s', section => {
  const clean = rawOf(varied());
  const columns = ENTRIES[section];

  test('fixed texts of two rows that changed places leave both rows out and name each other', () => {
    const swapped = withCells(clean, section, cell =>
      NAMES[section].includes(cell.column) && (cell.row === 6 || cell.row === 7)
        ? { ...cell, row: 13 - cell.row }
        : cell,
    );
    const reading = read(swapped);
    const [first, second] = rowsOfSection(read(clean), section).map(({ rowId }) => rowId);
    expect(
      rulesOf(reading.issues, 'structure.row-of-other').map(issue => [
        issue.severity,
        issue.place.cell,
        issue.params.row,
        paramsOf(issue)['other'],
      ]),
    ).toEqual([
      ['error', 'A6', first, second],
      ['error', 'A7', second, first],
    ]);
    const left = rowsOfSection(reading, section).map(({ rowId }) => rowId);
    expect(left).not.toContain(first);
    expect(left).not.toContain(second);
  });

  test('another wording is noted and the row counts; case, marks, blanks, points and a cut end are no other wording', () => {
    const retyped = (change: (text: string) => string): ReturnReading =>
      read(
        withCells(clean, section, cell =>
          cell.row === 6 && cell.column === 2 ? { ...cell, value: change(String(cell.value)) } : cell,
        ),
      );
    const noted = retyped(() => 'Nội dung do cơ quan viết lại');
    expect(rulesOf(noted.issues, 'structure.caption-changed').map(({ place }) => place.cell)).toEqual(['B6']);
    expect(noted.rows).toEqual(read(clean).rows);
    const severityOf = (change: (text: string) => string): readonly string[] =>
      rulesOf(retyped(change).issues, 'structure.caption-changed').map(({ severity }) => severity);
    expect(severityOf(text => `${text}, có bổ sung`)).toEqual(['info']);
    expect(severityOf(() => 'Sửa chữa trụ sở')).toEqual(['warning']);
    for (const change of [
      (text: string) => text.normalize('NFD'),
      (text: string) => `  ${text.toUpperCase().replaceAll(' ', '\u00a0 ')}.`,
      (text: string) => text.slice(0, 40),
    ])
      expect(retyped(change).issues.filter(({ rule }) => NEW_RULES.test(rule))).toEqual([]);
  });

  test.each([
    ['inserted', (row: number) => (row < 8 ? row : row + 1)],
    ['deleted', (row: number) => (row < 8 ? row : row === 8 ? null : row - 1)],
  ] as const)('cells %s in all entry columns put all entries from there on in doubt', (_, move) => {
    const reading = read(moved(clean, section, columns, move));
    const shifted = rulesOf(reading.issues, 'structure.cells-shifted');
    expect(new Set(shifted.map(({ place }) => place.cell))).toEqual(
      new Set(columns.map(column => `${LETTERS[column]}8`)),
    );
    for (const { fields } of rowsOfSection(reading, section).slice(2))
      for (const [, field] of Object.entries(fields))
        if (columns.some(column => field.origin.cell.startsWith(LETTERS.charAt(column))))
          expect(field.value).toBeNull();
    expect(rowsOfSection(reading, section).slice(0, 2)).toEqual(
      rowsOfSection(read(clean), section).slice(0, 2),
    );
  });

  test('a verdict typed over the check is told, and is an error where the row is not complete', () => {
    const column = { tasks: 16, targets: 13, selfScores: 9 }[section];
    const text = { tasks: 'Đủ thông tin', targets: 'Đạt', selfScores: 'Đủ thông tin' }[section];
    const typed = read(
      withCells(clean, section, cell => {
        if (cell.row !== 6 || cell.column !== column) return cell;
        return { ...asValue(cell), value: text };
      }),
    );
    const reported = typed.issues.filter(({ rule }) => rule.startsWith('structure.computed'));
    expect(reported.map(({ place }) => place.cell)).toEqual([`${LETTERS[column]}6`]);
  });
});

test('values below the last row that a column asks for put the columns in doubt, without any formula', () => {
  const raw = moved(rawOf(varied()), 'tasks', [7], row => (row < 8 ? row : row + 1));
  const values = withCells(raw, 'tasks', asValue);
  const reported = rulesOf(read(values).issues, 'structure.cells-shifted');
  expect(reported.map(({ place, severity }) => [place.cell, severity])).toEqual([['G8', 'error']]);
});

test('without formulas, dates that fit the status of the row below put their column in doubt', () => {
  const last = 5 + rowsOfSection(read(rawOf(varied())), 'tasks').length;
  const raw = moved(rawOf(varied()), 'tasks', [8], row => (row < 8 ? row : row === last ? null : row + 1));
  const values = withCells(raw, 'tasks', asValue);
  expect(rulesOf(read(values).issues, 'structure.cells-shifted').map(({ place }) => place.cell)).toEqual([
    'H8',
  ]);
});

test('a note, a signature or a sum below the table is no pushed entry', () => {
  const raw = rawOf(varied());
  const last = 5 + rowsOfSection(read(raw), 'targets').length;
  const noted = withCells(raw, 'targets', cell => cell);
  const sheets = noted.sheets.map(sheet =>
    sheet.name === SHEETS.targets
      ? {
          ...sheet,
          rows: new Map([
            ...sheet.rows,
            [
              last + 1,
              [
                { row: last + 1, column: 2, kind: 'text', value: 'Tổng cộng', format: 0 },
                { row: last + 1, column: 8, kind: 'number', value: 900, format: 0 },
              ],
            ],
            [last + 3, [{ row: last + 3, column: 12, kind: 'text', value: 'Người lập biểu', format: 0 }]],
          ] as const),
        }
      : sheet,
  );
  const reading = read({ ...noted, sheets: sheets as readonly RawSheet[] });
  expect(rulesOf(reading.issues, 'structure.cells-shifted')).toEqual([]);
});

test('a rate typed over its formula is an error where the entries give another, a warning where they agree', () => {
  const raw = rawOf((section, id) =>
    section === 'targets' ? { numerator: 80, denominator: 100 } : rightEntries(section, id),
  );
  const typed = withCells(raw, 'targets', cell => {
    if (cell.column !== 10 || (cell.row !== 6 && cell.row !== 7)) return cell;
    return { ...asValue(cell), kind: 'number', value: cell.row === 6 ? 95 : 80 };
  });
  const reported = read(typed).issues.filter(({ rule }) => rule.startsWith('structure.computed'));
  expect(reported.map(({ rule, severity, place }) => [rule, severity, place.cell])).toEqual([
    ['structure.computed-contradicts', 'error', 'J6'],
    ['structure.computed-typed', 'warning', 'J7'],
  ]);
});

test('a level and a maximum that were retyped are told at their cells', () => {
  const retyped = (section: SectionKey, column: number): readonly Issue[] =>
    read(
      withCells(rawOf(varied()), section, cell =>
        cell.row === 6 && cell.column === column ? { ...cell, kind: 'number', value: 3.5 } : cell,
      ),
    ).issues;
  expect(rulesOf(retyped('targets', 5), 'structure.figure-changed').map(({ place }) => place.cell)).toEqual([
    'E6',
  ]);
  expect(
    rulesOf(retyped('selfScores', 3), 'structure.figure-changed').map(({ place }) => place.cell),
  ).toEqual(['C6']);
});

describe('values that were copied one row up, while every formula stayed where it was', () => {
  const shiftOf = ({ issues }: ReturnReading): readonly Issue[] =>
    issues.filter(({ rule }) => rule === 'structure.cells-shifted' || rule === 'structure.last-row-blank');

  test.each(['tasks', 'targets', 'selfScores'] as const)('%s: are told with their stretch', section => {
    const raw = rawOf(varied());
    const columns = new Set(ENTRIES[section]);
    const pulled = withCells(raw, section, cell => {
      if (!columns.has(cell.column) || cell.row < FIRST_ROW) return cell;
      return cell.row === FIRST_ROW ? null : { ...cell, row: cell.row - 1 };
    });
    expect(shiftOf(read(raw))).toEqual([]);
    expect(shiftOf(read(pulled)).length).toBeGreaterThan(0);
  });

  test('nothing but the last row blank: a warning at that row, and the values count', () => {
    const raw = rawOf(() => ({ numerator: 90, denominator: 100, explanation: 'Lý do' }));
    const lastRow = FIRST_ROW + rowsOfSection(read(raw), 'targets').length - 1;
    const columns = new Set(ENTRIES.targets);
    const forgotten = withCells(raw, 'targets', cell =>
      columns.has(cell.column) && cell.row === lastRow ? null : cell,
    );
    const [reported, ...others] = shiftOf(read(forgotten)).filter(
      ({ place }) => place.sheet === SHEETS.targets,
    );
    expect(others).toEqual([]);
    expect(reported).toMatchObject({ rule: 'structure.last-row-blank', severity: 'warning' });
    expect(reported && paramsOf(reported)).toMatchObject({
      first: `${letterOf(Math.min(...ENTRIES.targets))}${FIRST_ROW}`,
      last: `${letterOf(Math.max(...ENTRIES.targets))}${lastRow - 1}`,
    });
    const middle = withCells(raw, 'targets', cell =>
      columns.has(cell.column) && cell.row === FIRST_ROW + 1 ? null : cell,
    );
    expect(read(middle).issues.some(({ rule }) => rule === 'structure.last-row-blank')).toBe(false);
  });
});
