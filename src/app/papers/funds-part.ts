// Money of the tasks that need it: planned, granted and spent, task by task and in all, in million đồng.

import { FUND_KINDS, fundsTotal } from '../../core/follow-up';
import type { FundKind, TaskFunds } from '../../core/follow-up';
import { sumOf } from '../../core/numbers';
import { needsFunds } from '../../core/plan';
import type { Block, Figure, Line, PaperColumn } from '../../papers/paper';
import { papers as words } from '../../texts/vi/papers';
import { CONSOLIDATED_SCHEMA, consolidatedKey } from '../../workbook/records/consolidated-record';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { WorkbookState } from '../../workbook/port';
import { fundsKey, fundsSchema } from '../../workbook/records/funds-record';
import type { Book } from '../book/model';
import { fundsOf } from '../follow-up';
import { paragraph, table } from './blocks';
import { amount, sourceOf, tableCells } from './figures';
import type { TableCells } from './figures';
import { gap } from './frame';

const texts = words.funds;
type Rows = readonly ConsolidatedRow[];
const FIELDS = { planned: 'plannedFunds', granted: 'grantedFunds', spent: 'spentFunds' } as const;

const withAmount = (rows: Rows, kind: FundKind): Rows =>
  rows.filter(row => typeof row.fields[FIELDS[kind]] === 'number');

function totalOf(cells: TableCells, id: string, rows: Rows, kind: FundKind): Figure {
  const own = withAmount(rows, kind);
  const values = own.map(row => Number(row.fields[FIELDS[kind]]));
  return amount(
    `funds.${id}.${kind}`,
    sumOf(values),
    sourceOf(texts.how, cells, own.map(consolidatedKey), FIELDS[kind]),
  );
}

/** Blank where nobody entered an amount: that is not nothing. */
const cellOf = (cells: TableCells, id: string, rows: Rows, kind: FundKind): Line =>
  withAmount(rows, kind).length === 0 ? [''] : [totalOf(cells, id, rows, kind)];

export function fundsPart(book: Book, state: WorkbookState, rows: Rows): readonly Block[] {
  const ids = book.plan.assignments.filter(({ group }) => needsFunds(group)).map(({ id }) => id);
  if (ids.length === 0) return [{ kind: 'paragraph', line: [texts.nothingNeeded] }];
  const own = rows.filter(({ rowId }) => ids.includes(rowId));
  const cells = tableCells(state, 'consolidated', CONSOLIDATED_SCHEMA);
  const entered = own.filter(row => FUND_KINDS.some(kind => typeof row.fields[FIELDS[kind]] === 'number'));
  const ofOffice = officeFunds(book, state);
  if (entered.length === 0)
    return ofOffice.length > 0 ? ofOffice : [{ kind: 'paragraph', line: [gap(words.gaps.funds)] }];
  return [...reportedFunds(book, cells, own, entered), ...ofOffice];
}

/** What agencies entered in the forms of the period. */
function reportedFunds(book: Book, cells: TableCells, own: Rows, entered: Rows): readonly Block[] {
  const reported = book.plan.assignments.filter(({ id }) => entered.some(row => row.rowId === id));
  const { code, task, ...captions } = texts.columns;
  return [
    {
      kind: 'paragraph',
      line: [
        book.followUp.funds.length > 0 ? texts.ofAgencies : texts.planned,
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
          ...FUND_KINDS.map(kind => ({ caption: captions[kind], width: 1.3, align: 'right' as const })),
        ],
        rows: reported.map(({ id, content }) => {
          const ofTask = own.filter(({ rowId }) => rowId === id);
          return [[id], [content], ...FUND_KINDS.map(kind => cellOf(cells, id, ofTask, kind))];
        }),
      },
    },
  ];
}

const yearFigure = (state: WorkbookState, rows: readonly TaskFunds[], kind: FundKind, id: string): Line => {
  const schema = fundsSchema(rows[0]?.year ?? 0);
  const own = rows.filter(row => row[kind] !== null);
  const total = fundsTotal(own, kind);
  if (total === null) return [''];
  const cells = tableCells(state, 'followUp', schema);
  const source = sourceOf(words.followUp.how.funds, cells, own.map(fundsKey), kind);
  return [amount(`funds.office.${id}.${kind}`, total, source)];
};

/** What the office itself entered, by task and year up to the book's; nothing where it entered nothing. */
function officeFunds(book: Book, state: WorkbookState): readonly Block[] {
  const rows = fundsOf(book).filter(
    row => row.year <= book.year && FUND_KINDS.some(kind => row[kind] !== null),
  );
  if (rows.length === 0) return [];
  const { code, task, ...captions } = texts.columns;
  const columns: readonly PaperColumn[] = [
    { caption: code, width: 0.9, align: 'center' },
    { caption: task, width: 3.4 },
    { caption: texts.year, width: 0.8, align: 'center' },
    ...FUND_KINDS.map(kind => ({ caption: captions[kind], width: 1.3, align: 'right' as const })),
  ];
  const years = [...new Set(rows.map(({ year }) => year))].sort((left, right) => left - right);
  const lineOf = (own: readonly TaskFunds[], id: string) =>
    FUND_KINDS.map(kind => yearFigure(state, own, kind, id));
  return [
    paragraph(texts.ofOffice(book.office.office)),
    table(columns, [
      ...rows.map(row => [
        [row.assignment],
        [row.content],
        [String(row.year)],
        ...lineOf([row], fundsKey(row)),
      ]),
      ...years.map(year => [
        [''],
        [texts.total],
        [String(year)],
        ...lineOf(
          rows.filter(row => row.year === year),
          `all.${year}`,
        ),
      ]),
    ]),
  ];
}
