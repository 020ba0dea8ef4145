// Money of the tasks that need it: planned, granted and spent, task by task and in all, in million đồng.

import { sumOf } from '../../core/numbers';
import { needsFunds } from '../../core/plan';
import type { Block, Figure, Line } from '../../papers/paper';
import { papers as words } from '../../texts/vi/papers';
import { CONSOLIDATED_SCHEMA, consolidatedKey } from '../../workbook/records/consolidated-record';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { amount, sourceOf, tableCells } from './figures';
import type { TableCells } from './figures';
import { gap } from './frame';

const texts = words.funds;
type Rows = readonly ConsolidatedRow[];
const KINDS = ['planned', 'granted', 'spent'] as const;
type Kind = (typeof KINDS)[number];
const FIELDS = { planned: 'plannedFunds', granted: 'grantedFunds', spent: 'spentFunds' } as const;

const withAmount = (rows: Rows, kind: Kind): Rows =>
  rows.filter(row => typeof row.fields[FIELDS[kind]] === 'number');

function totalOf(cells: TableCells, id: string, rows: Rows, kind: Kind): Figure {
  const own = withAmount(rows, kind);
  const values = own.map(row => Number(row.fields[FIELDS[kind]]));
  return amount(
    `funds.${id}.${kind}`,
    sumOf(values),
    sourceOf(texts.how, cells, own.map(consolidatedKey), FIELDS[kind]),
  );
}

/** Blank where nobody entered an amount: that is not nothing. */
const cellOf = (cells: TableCells, id: string, rows: Rows, kind: Kind): Line =>
  withAmount(rows, kind).length === 0 ? [''] : [totalOf(cells, id, rows, kind)];

export function fundsPart(book: Book, state: WorkbookState, rows: Rows): readonly Block[] {
  const ids = book.plan.assignments.filter(({ group }) => needsFunds(group)).map(({ id }) => id);
  if (ids.length === 0) return [{ kind: 'paragraph', line: [texts.nothingNeeded] }];
  const own = rows.filter(({ rowId }) => ids.includes(rowId));
  const cells = tableCells(state, 'consolidated', CONSOLIDATED_SCHEMA);
  const entered = own.filter(row => KINDS.some(kind => typeof row.fields[FIELDS[kind]] === 'number'));
  if (entered.length === 0) return [{ kind: 'paragraph', line: [gap(words.gaps.funds)] }];
  const reported = book.plan.assignments.filter(({ id }) => entered.some(row => row.rowId === id));
  const { code, task, ...captions } = texts.columns;
  return [
    {
      kind: 'paragraph',
      line: [
        texts.planned,
        totalOf(cells, 'all', own, 'planned'),
        texts.granted,
        totalOf(cells, 'all', own, 'granted'),
        texts.spent,
        totalOf(cells, 'all', own, 'spent'),
        texts.unit,
      ],
    },
    {
      kind: 'table',
      table: {
        columns: [
          { caption: code, width: 0.9, align: 'center' },
          { caption: task, width: 4 },
          ...KINDS.map(kind => ({ caption: captions[kind], width: 1.3, align: 'right' as const })),
        ],
        rows: reported.map(({ id, content }) => {
          const ofTask = own.filter(({ rowId }) => rowId === id);
          return [[id], [content], ...KINDS.map(kind => cellOf(cells, id, ofTask, kind))];
        }),
      },
    },
  ];
}
