// Who has returned its form for the period: figures by level, and the list of the others.

import { LEVELS } from '../../core/agencies';
import type { Annex, Block, Figure, Line, PaperChart, PaperColumn, PaperTable } from '../../papers/paper';
import { vietnameseDate } from '../../texts/numbers';
import { book as bookTexts } from '../../texts/vi/book';
import { papers as words } from '../../texts/vi/papers';
import { LEDGER_SCHEMA } from '../../workbook/records/ledger-records';
import type { LedgerAgencyStatus, LedgerAgencyRow } from '../../workbook/records/ledger-records';
import type { WorkbookState } from '../../workbook/port';
import { centredColumns, listed, numberColumn, numbered } from './blocks';
import { count, sourceOf, tableCells } from './figures';
import type { TableCells } from './figures';

const texts = words.returns;
const STATUSES = ['returned', 'late', 'missing', 'refused'] as const;

type Rows = readonly LedgerAgencyRow[];

const figureOf = (cells: TableCells, id: string, rows: Rows): Figure =>
  count(
    id,
    rows.length,
    sourceOf(
      texts.how,
      cells,
      rows.map(({ code }) => code),
      'status',
    ),
  );

const withStatus = (rows: Rows, status: LedgerAgencyStatus): Rows =>
  rows.filter(row => row.status === status);

function rowOf(cells: TableCells, id: string, name: string, rows: Rows): readonly Line[] {
  return [
    [name],
    [figureOf(cells, `returns.${id}.expected`, rows)],
    ...STATUSES.map(status => [figureOf(cells, `returns.${id}.${status}`, withStatus(rows, status))]),
  ];
}

function levelTable(cells: TableCells, rows: Rows): PaperTable {
  const { level, expected, ...statuses } = texts.columns;
  const levels = LEVELS.map(({ code }) => code).filter(one => rows.some(row => row.level === one));
  return {
    columns: [
      { caption: level, width: 3 },
      ...[expected, ...STATUSES.map(status => statuses[status])].map(caption => ({
        caption,
        width: 1.4,
        align: 'center' as const,
      })),
    ],
    rows: [
      ...levels.map(one =>
        rowOf(
          cells,
          one,
          bookTexts.levels.of(one),
          rows.filter(row => row.level === one),
        ),
      ),
      rowOf(cells, 'all', texts.total, rows),
    ],
  };
}

function summary(cells: TableCells, rows: Rows): Line {
  const isClean = rows.every(({ status }) => status === 'returned');
  return [
    texts.expected,
    figureOf(cells, 'returns.expected', rows),
    ...STATUSES.flatMap(status => [
      texts[status],
      figureOf(cells, `returns.${status}`, withStatus(rows, status)),
    ]),
    isClean ? texts.stop : texts.seeAnnex,
  ];
}

export function returnsPart(state: WorkbookState, rows: Rows): readonly Block[] {
  const cells = tableCells(state, 'ledger', LEDGER_SCHEMA);
  return [
    { kind: 'paragraph', line: summary(cells, rows) },
    { kind: 'table', table: levelTable(cells, rows) },
    { kind: 'chart', chart: levelChart(rows) },
  ];
}

function levelChart(rows: Rows): PaperChart {
  const levels = LEVELS.filter(({ code }) => rows.some(row => row.level === code));
  return {
    kind: 'stackedColumn',
    title: texts.chart,
    categories: levels.map(({ code }) => bookTexts.levels.of(code)),
    series: STATUSES.map(status => ({
      name: bookTexts.agencyStatuses[status],
      values: levels.map(({ code }) => withStatus(rows, status).filter(row => row.level === code).length),
    })),
    unit: '',
  };
}

const dayOrBlank = (day: string | null): string => (day === null ? '' : vietnameseDate(day));

/** Who is late, missing or refused, in the order of the ledger. */
export function returnsAnnex(rows: Rows): Annex {
  const open = rows.filter(({ status }) => status !== 'returned');
  const { number, agency, status, lastDay, received, daysLate } = texts.annexColumns;
  const columns: readonly PaperColumn[] = [
    numberColumn(number),
    { caption: agency, width: 4 },
    ...centredColumns([status, lastDay, received], 1.6),
    ...centredColumns([daysLate], 1.2),
  ];
  const lines = numbered(open, row => [
    [row.name],
    [bookTexts.agencyStatuses[row.status]],
    [vietnameseDate(row.lastDay)],
    [dayOrBlank(row.receivedOn)],
    [row.daysLate === null || row.daysLate <= 0 ? '' : String(row.daysLate)],
  ]);
  return { title: texts.annex, landscape: false, blocks: [listed(columns, lines, texts.allInTime)] };
}
