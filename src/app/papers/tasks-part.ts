// What was done of the tasks: counts by state, and those that are open with the reasons that the agencies gave.

import { TASK_STATUSES } from '../../core/entries';
import type { Annex, Block, Figure, Line, PaperColumn, PaperRow } from '../../papers/paper';
import { papers as words } from '../../texts/vi/papers';
import { CONSOLIDATED_SCHEMA, consolidatedKey } from '../../workbook/records/consolidated-record';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { WorkbookState } from '../../workbook/port';
import { listed, numberColumn } from './blocks';
import { amount, count, sourceOf, tableCells } from './figures';
import type { TableCells } from './figures';

const texts = words.tasks;
type Rows = readonly ConsolidatedRow[];
type Status = keyof typeof TASK_STATUSES;
const STATUSES: readonly Status[] = ['done', 'inProgress', 'notStarted', 'notApplicable'];

const has =
  (status: Status) =>
  (row: ConsolidatedRow): boolean =>
    row.fields['status'] === TASK_STATUSES[status];
const isBlank = ({ fields }: ConsolidatedRow): boolean => (fields['status'] ?? null) === null;
const isOpen = (row: ConsolidatedRow): boolean => has('inProgress')(row) || has('notStarted')(row);

const counted = (cells: TableCells, id: string, rows: Rows): Figure =>
  count(id, rows.length, sourceOf(texts.how, cells, rows.map(consolidatedKey), 'status'));

export function tasksPart(state: WorkbookState, rows: Rows): readonly Block[] {
  if (rows.length === 0) return [{ kind: 'paragraph', line: [texts.none] }];
  const cells = tableCells(state, 'consolidated', CONSOLIDATED_SCHEMA);
  const blank = rows.filter(isBlank);
  const line: Line = [
    texts.reported,
    counted(cells, 'tasks.reported', rows),
    ...STATUSES.flatMap(status => [
      texts.statuses[status],
      counted(cells, `tasks.${status}`, rows.filter(has(status))),
    ]),
    ...(blank.length === 0 ? [] : [texts.blank, counted(cells, 'tasks.blank', blank)]),
    texts.seeAnnex,
  ];
  return [{ kind: 'paragraph', line }];
}

/** Of every agency that reported, in the plan's order. */
export const openTasks = (rows: Rows): Rows => rows.filter(isOpen);

function annexRow(cells: TableCells, row: ConsolidatedRow, index: number): readonly Line[] {
  const { completion, status, explanation } = row.fields;
  const source = sourceOf(texts.howCompletion, cells, [consolidatedKey(row)], 'completion');
  const figure = typeof completion === 'number' ? completion : null;
  return [
    [String(index + 1)],
    [row.agencyName],
    [String(status ?? '')],
    figure === null ? [''] : [amount(`tasks.${row.rowId}.${row.agencyCode}`, figure, source)],
    [String(explanation ?? '')],
  ];
}

/** The rows of one task below a line that names it. */
function annexGroup(cells: TableCells, rows: Rows, id: string): readonly PaperRow[] {
  const own = rows.filter(row => row.rowId === id);
  const [first] = own;
  if (!first) return [];
  return [{ group: [texts.group(id, first.name)] }, ...own.map((row, index) => annexRow(cells, row, index))];
}

/** `ids` of the plan's assignments give the order. */
export function tasksAnnex(state: WorkbookState, rows: Rows, ids: readonly string[]): Annex {
  const cells = tableCells(state, 'consolidated', CONSOLIDATED_SCHEMA);
  const open = openTasks(rows);
  const groups = ids.flatMap(id => annexGroup(cells, open, id));
  const { number, agency, status, completion, explanation } = texts.annexColumns;
  const columns: readonly PaperColumn[] = [
    numberColumn(number),
    { caption: agency, width: 3 },
    { caption: status, width: 1.8, align: 'center' },
    { caption: completion, width: 1.4, align: 'right' },
    { caption: explanation, width: 6.6 },
  ];
  return {
    title: texts.annex,
    landscape: true,
    blocks: [listed(columns, groups, texts.noneOpen)],
  };
}
