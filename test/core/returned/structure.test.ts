import { paramsOf } from '../../support/issue-params';
import { sampleIdentity, rawForm, rawSheet, sheetOfSection } from '../../support/raw-workbook';
import type { FormSection } from '../../support/raw-workbook';
import {
  FORM,
  SAID,
  changed,
  codesOf,
  mustReadForm,
  mustReadRaw,
  rulesOf,
  valuesOf,
} from '../../support/returned-forms';

const tasks = (change: (section: FormSection) => FormSection) => mustReadForm(changed('tasks', change));
const renameCaption =
  (key: string, caption: string) =>
  (section: FormSection): FormSection => ({
    ...section,
    columns: section.columns.map(column => (column.key === key ? { ...column, caption } : column)),
  });

describe('read the same, and listed as mended', () => {
  test.each<[string, string, (section: FormSection) => FormSection]>([
    ['a renamed sheet', 'sheet.renamed', section => ({ ...section, sheetName: 'Nhiem vu (sua)' })],
    [
      'title rows added above',
      'header.moved',
      section => ({ ...section, titles: [...section.titles, ['Ghi chú của cơ quan'], []] }),
    ],
    [
      'an inserted column',
      'column.inserted',
      section => ({
        ...section,
        columns: [
          ...section.columns.slice(0, 7),
          { key: null, caption: 'Ghi chú riêng' },
          ...section.columns.slice(7),
        ],
      }),
    ],
    [
      'columns in reverse',
      'column.moved',
      section => ({ ...section, columns: [...section.columns].reverse() }),
    ],
    [
      'the header of the ids overwritten',
      'column.id-found',
      section => renameCaption('id', 'STT của sở')(section),
    ],
    [
      'an id with a blank behind it',
      'row.id-cleaned',
      section => ({
        ...section,
        rows: section.rows.map(row => ({ ...row, id: `${String(row['id'])}\u00a0` })),
      }),
    ],
  ])('%s', (_what, code, change) => {
    const reading = tasks(change);
    expect(valuesOf(reading.rows)).toEqual(SAID);
    expect(codesOf(reading.repairs)).toContain(code);
    expect(reading.issues).toEqual([]);
  });

  test('headers typed without marks, in capitals, broken over lines or in a legacy font', () => {
    const reading = tasks(section => ({
      ...section,
      columns: section.columns.map(column =>
        column.key === 'status'
          ? { ...column, caption: 'TINH\nTRANG' }
          : column.key === 'dateDone'
            ? { ...column, caption: { value: 'Ngµy hoµn thµnh', format: 3 } }
            : column,
      ),
    }));
    expect(valuesOf(reading.rows)).toEqual(SAID);
  });

  test('rows sorted another way come back in the order as issued', () => {
    const reading = tasks(section => ({ ...section, rows: [...section.rows].reverse() }));
    expect(reading.rows.map(row => row.rowId).slice(0, 3)).toEqual(['A.I.1', 'A.I.2', 'A.II.1b']);
    expect(valuesOf(reading.rows)).toEqual(SAID);
  });

  test('an id that a program turned into a number, where only one row can be meant', () => {
    const reading = mustReadForm(
      changed('selfScores', section => ({
        ...section,
        rows: section.rows.map(row => ({ ...row, id: Number(row['id']) })),
      })),
    );
    expect(valuesOf(reading.rows)).toEqual(SAID);
    expect(codesOf(reading.repairs)).toEqual(['row.id-from-number', 'row.id-from-number']);
  });
});

describe('told as an issue', () => {
  test('an id turned into a number that two rows may be: neither is read', () => {
    const identity = sampleIdentity({
      rowIds: { ...sampleIdentity().rowIds, selfScores: ['7.1', '7.10'] },
    });
    const { rows, issues } = mustReadForm(
      changed('selfScores', section => ({
        ...section,
        rows: section.rows.map((row, index) => ({ ...row, id: index === 0 ? 7.1 : '7.10' })),
      })),
      identity,
    );
    expect(rows.filter(row => row.section === 'selfScores').map(row => row.rowId)).toEqual(['7.10']);
    expect(rulesOf(issues)).toEqual(['structure.row-id-doubtful', 'completeness.row-missing']);
  });

  test('a deleted row', () => {
    const { issues } = tasks(section => ({ ...section, rows: section.rows.slice(1) }));
    expect(issues).toMatchObject([
      { rule: 'completeness.row-missing', severity: 'error', params: { row: 'A.I.1', section: 'tasks' } },
    ]);
  });

  test('a row that is not of the form, only when something is entered there', () => {
    const withRow = (row: object) =>
      rulesOf(tasks(section => ({ ...section, rows: [...section.rows, { id: 'Z.9', ...row }] })).issues);
    expect(withRow({ status: 'Hoàn thành' })).toEqual(['structure.row-unknown']);
    expect(withRow({})).toEqual([]);
  });

  test('a row that is there twice: the first counts', () => {
    const reading = tasks(section => ({
      ...section,
      rows: [...section.rows, { id: 'A.I.1', status: 'Chưa thực hiện' }],
    }));
    expect(valuesOf(reading.rows)).toEqual(SAID);
    expect(reading.issues).toMatchObject([{ rule: 'structure.row-twice', severity: 'error' }]);
  });

  test('entries without an id: a lost id between the rows, a note below them', () => {
    const extra = { result: 'Làm thêm việc khác' };
    const between = tasks(section => ({ ...section, rows: [extra, ...section.rows] }));
    expect(between.issues).toMatchObject([{ rule: 'structure.row-without-id', severity: 'warning' }]);
    const below = tasks(section => ({ ...section, rows: [...section.rows, {}, extra] }));
    expect(below.issues).toMatchObject([{ rule: 'structure.text-below', severity: 'info' }]);
  });

  test('a renamed column, with the unknown captions that it may have now', () => {
    const reading = tasks(renameCaption('result', 'Đã làm được gì'));
    expect(reading.issues).toMatchObject([
      {
        rule: 'structure.column-missing',
        severity: 'error',
        place: { column: 'Kết quả đạt được' },
        value: 'Đã làm được gì',
      },
    ]);
    expect(valuesOf(reading.rows).has('tasks|A.I.1|result')).toBe(false);
  });

  test('a column that is there twice: harmless while both say the same', () => {
    const twice = (key: string) =>
      tasks(section => ({
        ...section,
        columns: [...section.columns, { key, caption: 'Tình trạng' }],
      })).issues;
    expect(twice('status')).toMatchObject([{ rule: 'structure.column-twice', severity: 'info' }]);
    expect(twice('result')).toMatchObject([{ rule: 'structure.column-twice', severity: 'error' }]);
  });

  test('a missing sheet', () => {
    const raw = rawForm(FORM, sampleIdentity());
    const { issues } = mustReadRaw({ ...raw, sheets: raw.sheets.filter(({ name }) => name !== 'Chỉ tiêu') });
    expect(issues).toMatchObject([{ rule: 'structure.sheet-missing', params: { section: 'targets' } }]);
  });

  test('a second copy of a sheet: an error where it says something else', () => {
    const copied = (rows: FormSection['rows']) => {
      const raw = rawForm(FORM, sampleIdentity());
      const copy = sheetOfSection({ ...FORM.tasks, sheetName: 'Nhiệm vụ (2)', rows });
      return mustReadRaw({ ...raw, sheets: [...raw.sheets, copy] });
    };
    expect(copied(FORM.tasks.rows).issues).toMatchObject([
      { rule: 'structure.sheet-twice', severity: 'info' },
    ]);
    const other = copied(FORM.tasks.rows.map(row => ({ ...row, result: 'Khác' })));
    expect(valuesOf(other.rows)).toEqual(SAID);
    expect(other.issues).toMatchObject([{ rule: 'structure.sheet-twice', severity: 'error' }]);
  });

  test('hidden rows, columns and sheets are read and told', () => {
    const reading = tasks(section => ({
      ...section,
      extras: { hiddenRows: [6], hiddenColumns: [7], visibility: 'hidden' },
    }));
    expect(valuesOf(reading.rows)).toEqual(SAID);
    expect(rulesOf(reading.issues)).toEqual([
      'structure.sheet-hidden',
      'structure.column-hidden',
      'structure.row-hidden',
    ]);
    expect(new Set(reading.issues.map(({ severity }) => severity))).toEqual(new Set(['info']));
  });

  test('merged entry cells, but not merged titles or signatures', () => {
    const merge = (firstRow: number, lastRow: number) =>
      tasks(section => ({
        ...section,
        extras: { merges: [{ firstRow, lastRow, firstColumn: 7, lastColumn: 8 }] },
      })).issues;
    expect(rulesOf(merge(6, 7)).filter(rule => rule === 'structure.cells-merged')).toHaveLength(1);
    expect(merge(1, 1)).toEqual([]);
    expect(merge(20, 21)).toEqual([]);
  });
});

test('every entry cell that a merge covers is told at its place, whether it still holds something or not', () => {
  const { issues } = tasks(section => ({
    ...section,
    extras: { merges: [{ firstRow: 6, lastRow: 7, firstColumn: 8, lastColumn: 9 }] },
  }));
  const covered = issues.filter(({ rule }) => rule === 'structure.cell-covered');
  expect(covered.map(issue => [issue.place.cell, issue.params.row, paramsOf(issue)['first']])).toEqual([
    ['I6', 'A.I.1', 'H6'],
    ['H7', 'A.I.2', 'H6'],
    ['I7', 'A.I.2', 'H6'],
  ]);
});

test('a table that still bears our name is preferred to a sheet with the same headers', () => {
  const raw = rawForm(FORM, sampleIdentity());
  const columns = FORM.tasks.columns.map(({ caption }) => String(caption));
  const table = {
    name: 'tblNhiemVu',
    range: { firstRow: 5, firstColumn: 1, lastRow: 8, lastColumn: columns.length },
    columns,
    hasTotalsRow: false,
  };
  const named = sheetOfSection({ ...FORM.tasks, sheetName: 'Bản chính', extras: { tables: [table] } });
  const draft = sheetOfSection({ ...FORM.tasks, sheetName: 'Nháp', rows: [] });
  const others = raw.sheets.filter(({ name }) => name !== 'Nhiệm vụ');
  const reading = mustReadRaw({ ...raw, sheets: [draft, ...others, named, rawSheet('Khác', [['a']])] });
  expect(reading.rows[0]?.fields['status']?.origin.sheet).toBe('Bản chính');
});
