import fc from 'fast-check';
import {
  cellList,
  compareReturns,
  retainBefore,
  retainDecisions,
  originsIn,
} from '../../../src/core/consolidation';
import type { CellDifference } from '../../../src/core/consolidation';
import type { EntryRow, EntryValue } from '../../../src/core/entries';

const entry = (value: EntryValue, cell: string) => ({ value, origin: { sheet: 'Nhiệm vụ', cell } });
const row = (rowId: string, fields: EntryRow['fields']): EntryRow => ({ section: 'tasks', rowId, fields });
const said = (rows: readonly EntryRow[]): readonly string[] =>
  rows
    .flatMap(({ rowId, fields }) =>
      Object.entries(fields)
        .filter(([, { value }]) => value !== null)
        .map(([key, { value }]) => `${rowId}.${key}=${String(value)}`),
    )
    .sort();

const OLD = [
  row('A.I.1', { status: entry('Đang thực hiện', 'F6'), completion: entry(40, 'G6') }),
  row('A.I.2', { status: entry('Hoàn thành', 'F7') }),
];
const NEW = [
  row('A.I.1', { status: entry('Hoàn thành', 'H6'), completion: entry(100, 'I6') }),
  row('A.I.3', { status: entry('Chưa thực hiện', 'H8') }),
];

test('every cell that says something else is listed with both values and both places', () => {
  const [first] = compareReturns(OLD, NEW, 'cu.xlsx');
  expect(first).toEqual({
    section: 'tasks',
    rowId: 'A.I.1',
    field: 'status',
    before: 'Đang thực hiện',
    after: 'Hoàn thành',
    origin: { sheet: 'Nhiệm vụ', cell: 'H6' },
    beforeOrigin: { sheet: 'Nhiệm vụ', cell: 'F6', retainedFrom: 'cu.xlsx' },
  });
  expect(compareReturns(OLD, NEW, 'cu.xlsx').map(({ rowId, field }) => `${rowId}.${field}`)).toEqual([
    'A.I.1.status',
    'A.I.1.completion',
    'A.I.3.status',
    'A.I.2.status',
  ]);
});

test('a column that is gone from the newer return is a difference, not a silence', () => {
  const withoutColumn = [row('A.I.1', { status: entry('Đang thực hiện', 'F6') })];
  expect(compareReturns(OLD.slice(0, 1), withoutColumn, 'cu.xlsx')).toMatchObject([
    { field: 'completion', before: 40, after: null },
  ]);
});

test('a value that is kept points to its cell in the earlier file', () => {
  const [first] = compareReturns(OLD, NEW, 'cu.xlsx');
  const [retained] = retainBefore(NEW, first ? [first] : []);
  expect(retained?.fields).toEqual({
    status: {
      value: 'Đang thực hiện',
      origin: { sheet: 'Nhiệm vụ', cell: 'F6', retainedFrom: 'cu.xlsx' },
    },
    completion: entry(100, 'I6'),
  });
});

const value = fc.option(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b')));
const anyRows = (sheetColumn: string) =>
  fc
    .uniqueArray(fc.constantFrom('A.I.1', 'A.I.2', 'A.I.3'))
    .chain(ids =>
      fc.tuple(
        ...ids.map(id =>
          fc
            .dictionary(fc.constantFrom('status', 'completion', 'result'), value)
            .map(fields =>
              row(
                id,
                Object.fromEntries(
                  Object.entries(fields).map(([key, given]) => [key, entry(given, `${sheetColumn}6`)]),
                ),
              ),
            ),
        ),
      ),
    );

test('keeping all gives what was said before, taking all what is said now, and what differs is all there is', () => {
  fc.assert(
    fc.property(anyRows('F'), anyRows('H'), (older, newer) => {
      const differences = compareReturns(older, newer, 'cu.xlsx');
      expect(said(retainBefore(newer, differences))).toEqual(said(older));
      expect(retainBefore(newer, [])).toEqual(newer);
      expect(compareReturns(newer, newer, 'cu.xlsx')).toEqual([]);
      if (differences.length === 0) expect(said(older)).toEqual(said(newer));
    }),
  );
});

test('decisions survive the workbook: reading the same file again keeps what was kept, blanks too', () => {
  fc.assert(
    fc.property(anyRows('F'), anyRows('H'), fc.array(fc.boolean()), (older, newer, choices) => {
      const retained = compareReturns(older, newer, 'cu.xlsx').filter(
        (_: CellDifference, index) => choices[index] === true,
      );
      const decided = retainBefore(newer, retained);
      const stored = decided.map(({ fields, ...rest }) => {
        const origins = originsIn(cellList(fields, 'Nhiệm vụ'), 'Nhiệm vụ');
        return {
          ...rest,
          fields: Object.fromEntries(
            [...origins].map(([key, origin]) => [key, { value: fields[key]?.value ?? null, origin }]),
          ),
        };
      });
      expect(said(retainDecisions(newer, stored))).toEqual(said(decided));
    }),
  );
});

test('the list of cells is read back as it was written, whatever a file is called', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    .filter(text => !/[\r\n\u2028\u2029]/.test(text) && text.trim() === text);
  fc.assert(
    fc.property(name, file => {
      const fields = {
        status: entry('x', 'F6'),
        result: { value: 'y', origin: { sheet: 'S', cell: 'AB12', retainedFrom: file } },
        evidence: { value: 'z', origin: { sheet: file, cell: 'C3', retainedFrom: file } },
      };
      expect([...originsIn(cellList(fields, 'Nhiệm vụ'), 'Nhiệm vụ')]).toEqual([
        ['status', { sheet: 'Nhiệm vụ', cell: 'F6' }],
        ['result', { sheet: 'S', cell: 'AB12', retainedFrom: file }],
        ['evidence', { sheet: file, cell: 'C3', retainedFrom: file }],
      ]);
    }),
  );
});
