// What of a section is not as issued, told at its place: columns, merges and hidden parts that may hide or drop a value.
import { structureNotes } from '../../../src/core/returned/structure-notes';
import type { SectionKey } from '../../../src/core/entries';
import type { FormSection, SheetExtras } from '../../support/raw-workbook';
import { smallSection, withoutColumn } from './small-section';
import type { SmallRow } from './small-section';

const ROWS: readonly SmallRow[] = [
  { id: '7.1', selfScore: 1, evidence: 'Báo cáo' },
  { id: '7.2', selfScore: 2 },
];

/** Criteria: A id, B to E fixed texts, F not applicable, G self-score, H evidence, I explanation; from row 6 on. */
function notes(change: (section: FormSection) => FormSection, rows = ROWS, key: SectionKey = 'selfScores') {
  const { raw, section, rows: known } = smallSection(key, rows, { change });
  const { repairs, issues } = structureNotes(raw, section, known);
  return {
    repairs: repairs.map(({ code, cell, before, after }) => [code, cell, before, after]),
    told: issues.map(({ rule, severity, place, params }) => [
      rule.replace('structure.', ''),
      severity,
      place.cell,
      Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'section')),
    ]),
    issues,
  };
}
const extras = (added: SheetExtras) => (section: FormSection) => ({ ...section, extras: added });
const withColumns =
  (change: (columns: FormSection['columns']) => FormSection['columns']) =>
  (section: FormSection): FormSection => ({ ...section, columns: change(section.columns) });

test('a section as issued has nothing to tell', () => {
  expect(notes(section => section)).toEqual({ repairs: [], told: [], issues: [] });
});

describe('sheet and headers', () => {
  test('a name in decomposed letters is the name', () => {
    expect(notes(section => ({ ...section, sheetName: section.sheetName.normalize('NFD') })).repairs).toEqual(
      [],
    );
  });

  test('another name, another row and a lost header of the ids are listed with what was issued', () => {
    const { repairs } = notes(section => ({
      ...section,
      sheetName: 'Biểu 3',
      titles: [...section.titles, [], []],
    }));
    expect(repairs).toEqual([
      ['sheet.renamed', 'A7', 'Tự chấm điểm', 'Biểu 3'],
      ['header.moved', 'A7', '5', '7'],
    ]);
  });
});

describe('columns', () => {
  test('of somebody else are listed from the left with their captions, also those with nothing but entries', () => {
    const { repairs, told } = notes(
      withColumns(columns => [
        ...columns,
        { key: 'selfScore', caption: null },
        { key: null, caption: ' Ghi  chú ' },
        { key: 'evidence', caption: null },
      ]),
    );
    expect(repairs).toEqual([
      ['column.inserted', 'J5', '', ''],
      ['column.inserted', 'K5', 'Ghi chú', ''],
      ['column.inserted', 'L5', '', ''],
    ]);
    expect(told).toEqual([]);
  });

  test('whose headers are gone are errors that show the unknown captions, of which the first 120 signs', () => {
    const renamed = withColumns(columns =>
      columns.map(column =>
        column.key === 'evidence'
          ? { ...column, caption: 'Minh chứng' }
          : column.key === 'explanation'
            ? { ...column, caption: 'Lý do' }
            : column,
      ),
    );
    const { told, issues } = notes(renamed);
    expect(told).toEqual([
      ['column-missing', 'error', 'A5', { column: 'Tài liệu kiểm chứng' }],
      ['column-missing', 'error', 'A5', { column: 'Giải trình' }],
    ]);
    expect(issues[0]).toMatchObject({
      value: 'Minh chứng; Lý do',
      place: { sheet: 'Tự chấm điểm', column: 'Tài liệu kiểm chứng' },
      params: { section: 'selfScores' },
    });
    const long = 'Tài liệu minh chứng kèm theo '.repeat(5);
    const [issue] = notes(
      withColumns(columns =>
        columns.map(column => (column.key === 'evidence' ? { ...column, caption: long } : column)),
      ),
    ).issues;
    expect(issue?.value).toBe(long.trim().slice(0, 120));
  });

  test('that are gone without any unknown caption show none', () => {
    const [issue] = notes(withoutColumn('evidence')).issues;
    expect(issue && 'value' in issue).toBe(false);
    // A column that bears entries and no caption is none that the missing one may be called now.
    const nameless = notes(
      withColumns(columns =>
        columns.map(column => (column.key === 'evidence' ? { ...column, caption: null } : column)),
      ),
    );
    expect(nameless.issues[0] && 'value' in nameless.issues[0]).toBe(false);
  });

  test('out of their order are listed: of two that changed places the one that came to the left', () => {
    const swapped = withColumns(columns => {
      const [first, second] = ['selfScore', 'evidence'].map(key =>
        columns.findIndex(column => column.key === key),
      );
      return columns.map(
        (column, index) =>
          columns[index === first ? (second ?? 0) : index === second ? (first ?? 0) : index] ?? column,
      );
    });
    expect(notes(swapped).repairs).toEqual([['column.moved', 'G5', 'Tài liệu kiểm chứng', 'G5']]);
    // One column brought to the front: all others are in their order.
    const toFront = withColumns(columns => {
      const last = columns.find(({ key }) => key === 'explanation');
      return last ? [...columns.slice(0, 5), last, ...columns.slice(5, -1)] : columns;
    });
    expect(notes(toFront).repairs).toEqual([['column.moved', 'F5', 'Giải trình', 'F5']]);
    const twoToFront = withColumns(columns => [
      ...columns.slice(0, 5),
      ...columns.slice(7),
      ...columns.slice(5, 7),
    ]);
    expect(notes(twoToFront).repairs).toEqual([
      ['column.moved', 'F5', 'Tài liệu kiểm chứng', 'F5'],
      ['column.moved', 'G5', 'Giải trình', 'G5'],
    ]);
  });

  test('that stand twice are told at the second: an error where it says something else or something more', () => {
    const twice = (key: string | null) =>
      withColumns(columns => [...columns, { key, caption: 'Tài liệu kiểm chứng' }]);
    const same = ['column-twice', 'info', 'J5', { column: 'Tài liệu kiểm chứng' }];
    expect(notes(twice('evidence')).told).toEqual([same]);
    expect(notes(twice(null)).told).toEqual([same]);
    expect(notes(twice('selfScore')).told).toEqual([
      ['column-twice', 'error', 'J5', { column: 'Tài liệu kiểm chứng' }],
    ]);
    const more = ROWS.map(row => ({ ...row, more: 'Quyết định' }));
    expect(notes(twice('more'), more).told.map(([, severity]) => severity)).toEqual(['error']);
  });
});

describe('hidden', () => {
  test('rows and columns are told only where something is entered in them', () => {
    const rows = [...ROWS, { id: '7.3' }];
    const { told } = notes(extras({ hiddenRows: [7, 8], hiddenColumns: [2, 6, 8] }), rows);
    expect(told).toEqual([
      ['column-hidden', 'info', 'H5', {}],
      ['row-hidden', 'info', 'A7', { row: '7.2' }],
    ]);
  });

  test('a sheet is told however well it is hidden', () => {
    for (const visibility of ['hidden', 'veryHidden'] as const)
      expect(notes(extras({ visibility })).told).toEqual([['sheet-hidden', 'info', 'A5', {}]]);
  });
});

describe('merges', () => {
  const merged = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) =>
    notes(extras({ merges: [{ firstRow, firstColumn, lastRow, lastColumn }] })).told.map(
      ([rule, severity, cell]) => [rule, severity, cell],
    );
  const whole = (cell: string) => ['cells-merged', 'warning', cell];
  const covered = (cell: string) => ['cell-covered', 'warning', cell];

  test.each<[string, readonly [number, number, number, number], readonly (readonly string[])[]]>([
    ['within the entries', [6, 7, 7, 8], [whole('G6'), covered('H6'), covered('G7'), covered('H7')]],
    ['from a fixed column into the first entry column', [6, 5, 6, 6], [whole('E6'), covered('F6')]],
    ['from the last entry column outwards', [7, 9, 7, 12], [whole('I7')]],
    ['from the headers into the first row', [5, 7, 6, 7], [whole('G5'), covered('G6')]],
    ['from the last row downwards', [7, 8, 12, 8], [whole('H7')]],
    ['of fixed columns alone', [6, 2, 7, 5], []],
    ['beside the form', [6, 10, 7, 12], []],
    ['above the first row', [1, 6, 5, 9], []],
    ['below the last row', [8, 6, 9, 9], []],
  ])('%s', (_, place, told) => {
    expect(merged(...place)).toEqual(told);
  });

  test('say whose cell it is and under which it lies', () => {
    const { issues } = notes(
      extras({ merges: [{ firstRow: 6, firstColumn: 7, lastRow: 7, lastColumn: 7 }] }),
    );
    expect(issues[1]).toMatchObject({
      place: { cell: 'G7' },
      params: { row: '7.2', column: 'Điểm tự chấm', first: 'G6' },
    });
  });

  test('under a column that is gone nothing is covered', () => {
    const { raw, section, rows } = smallSection('selfScores', ROWS, {
      change: section => ({
        ...withoutColumn('explanation')(section),
        extras: { merges: [{ firstRow: 6, firstColumn: 1, lastRow: 7, lastColumn: 1 }] },
      }),
    });
    expect(structureNotes(raw, section, rows).issues.map(({ rule }) => rule)).toEqual([
      'structure.column-missing',
    ]);
  });
});
