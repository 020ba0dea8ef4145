// A record declared once: what is written is what is read back, and a cell that cannot be read is named.
import { dayOrBlank, names, numberOrBlank, requiredText, text } from '../../src/workbook/cell-codecs';
import { tick, word } from '../../src/workbook/word-codecs';
import { recordTable } from '../../src/workbook/record-table';
import { tableOf } from '../../src/workbook/table-schema';

interface Visit {
  readonly code: string;
  readonly who: string;
  readonly kind: 'planned' | 'sudden';
  readonly on: string | null;
  readonly with: readonly string[];
  readonly counts: Readonly<Record<string, number | null>>;
  readonly closed: boolean;
}

const VISITS = recordTable<Visit>()(
  { name: 'tblVisits', rowKey: 'code', tableStyle: 'TableStyleLight9' },
  {
    code: { caption: 'Code', width: 8, style: 'code', cell: text },
    who: { caption: 'Who', width: 20, style: 'text', cell: requiredText },
    kind: {
      caption: 'Kind',
      width: 10,
      style: 'text',
      cell: word({ planned: 'As planned', sudden: 'Sudden' }),
    },
    on: { caption: 'On', width: 10, style: 'date', cell: dayOrBlank },
    with: { caption: 'With', width: 20, style: 'text', cell: names },
    counts: {
      parts: [
        { key: 'seen', caption: 'Seen', width: 8, style: 'integer', cell: numberOrBlank },
        { key: 'asked', caption: 'Asked', width: 8, style: 'integer', cell: numberOrBlank },
      ],
    },
    closed: { caption: 'Closed', width: 8, style: 'text', cell: tick },
    label: { caption: 'Label', width: 20, style: 'text', of: ({ code, who }) => `${code} ${who}` },
  },
);

const VISIT: Visit = {
  code: 'V1',
  who: 'Sở Nội vụ',
  kind: 'sudden',
  on: '2018-06-04',
  with: ['An', 'Bình'],
  counts: { seen: 3 },
  closed: true,
};

// 04/06/2018 is the 43255th day of Excel's calendar of 1900.
const CELLS = ['V1', 'Sở Nội vụ', 'Sudden', 43255, 'An; Bình', 3, null, 'x', 'V1 Sở Nội vụ'];
const rowOf = (cells: Readonly<Record<string, string | number | null>>) => ({
  code: 'V1',
  who: 'Sở Nội vụ',
  kind: 'Sudden',
  on: 43255,
  with: 'An; Bình',
  seen: 3,
  asked: null,
  closed: 'x',
  ...cells,
});

test('a record is written in the order of its declaration', () => {
  const table = tableOf(VISITS, [VISIT], 'A1');
  expect(table.columns.map(({ caption }) => caption)).toEqual([
    'Code',
    'Who',
    'Kind',
    'On',
    'With',
    'Seen',
    'Asked',
    'Closed',
    'Label',
  ]);
  expect(table.rows).toEqual([CELLS]);
});

test('and read back as it was', () => {
  expect(VISITS.read(rowOf({}))).toEqual({ kind: 'ok', value: VISIT });
});

test('blank cells are what the field says that blank means', () => {
  expect(VISITS.read(rowOf({ on: null, with: null, seen: null, closed: null }))).toEqual({
    kind: 'ok',
    value: { ...VISIT, on: null, with: [], counts: {}, closed: false },
  });
});

const KINDS = ['As planned', 'Sudden'];

test.each([
  ['a word that is none of ours', { kind: 'Perhaps' }, 'kind', 'Kind', 'Perhaps', KINDS],
  ['a text where a day stands', { on: 'hôm qua' }, 'on', 'On', 'hôm qua', 'day'],
  ['nothing where something must stand', { who: ' ' }, 'who', 'Who', '', 'text'],
  ['a text in a column of its own', { seen: 'ba' }, 'seen', 'Seen', 'ba', 'number'],
] as const)(
  '%s is named by its row and column, with what the cell takes',
  (_, cells, key, column, value, takes) => {
    const error = { key, rowKey: 'V1', column, value, takes };
    expect(VISITS.read(rowOf(cells))).toEqual({ kind: 'failed', error });
  },
);
