// The operations that bring tables and cells of a sheet to their contents. New tables are made before any content,
// because formulas may name tables of other sheets.

import { rectangleOf, moved, beyond } from '../../core/addresses';
import type { Rectangle } from '../../core/addresses';
import type { CellContent } from '../../workbook/declaration';
import { movedContent } from '../../workbook/merge-table';
import { styleOf, type StyleToken } from '../../workbook/styles';
import { inTextCell, literalOf, type Literal } from '../literals';
import { differing, writeChanges } from './cell-changes';
import { bytesOf, CALL_BYTES, type Operation } from './operation';
import { blockOf } from './sheet-contents';
import type { SheetPlan, TablePlan } from './sheet-plan';
import { bodyOf } from './table-styles';
import { asEntered, numberFormats, TEXT_FORMAT } from './text-cells';

export type Resolve = (formula: string) => string;

const asIs: Resolve = formula => formula;

const literals = (rows: readonly (readonly CellContent[])[], resolve: Resolve) =>
  rows.map(row => row.map(content => literalOf(content, resolve)));

const captionsOf = ({ merged }: TablePlan): readonly Literal[] =>
  merged.columns.map(({ caption }) => literalOf(caption, text => text));

/** Captions of a new table, or those that an existing one bears otherwise; the office's own are left. */
function headerContents(plan: SheetPlan, table: TablePlan): readonly Operation[] {
  const { existingTable, before, rectangle } = table;
  const captions = [captionsOf(table)];
  const stored =
    before && existingTable ? blockOf(plan.contents, { ...existingTable, rows: 1 })[0] : undefined;
  const changes = differing(captions, (_, column) => {
    const content = stored?.[column];
    return content === undefined ? undefined : literalOf(content, asIs);
  });
  return writeChanges(plan.name, rectangle, changes, captions);
}

function createTable(plan: SheetPlan, table: TablePlan): readonly Operation[] {
  const surplus = table.leftBehind ? beyond(table.leftBehind, table.rectangle) : [];
  return [
    ...surplus.map(rectangle => clear(plan, rectangle)),
    ...numberFormats(plan, table),
    ...headerContents(plan, table),
    {
      what: plan.name,
      bytes: CALL_BYTES * 4,
      apply: pen =>
        pen.range(plan.name, table.rectangle, range => {
          const created = pen.sheet(plan.name).tables.add(range, true);
          created.name = table.declaration.name;
          created.style = table.declaration.tableStyle;
        }),
    },
  ];
}

const clear = (plan: SheetPlan, rectangle: Rectangle): Operation => ({
  what: plan.name,
  bytes: CALL_BYTES,
  apply: pen => pen.range(plan.name, rectangle, range => range.clear()),
});

function resizeTable(plan: SheetPlan, table: TablePlan): readonly Operation[] {
  const { before, rectangle, insert, declaration, hasTotals } = table;
  if (!before || (before.rows === rectangle.rows && before.columns === rectangle.columns))
    return [...numberFormats(plan, table), ...headerContents(plan, table)];
  return [
    {
      what: plan.name,
      bytes: CALL_BYTES * 8,
      apply: pen => {
        const existingTable = pen.context.workbook.tables.getItem(declaration.name);
        if (hasTotals) existingTable.showTotals = false;
        if (insert) pen.range(plan.name, insert, range => void range.insert('Down'));
        pen.range(plan.name, rectangle, range => existingTable.resize(range));
        for (const rest of beyond(before, rectangle)) pen.range(plan.name, rest, range => range.clear());
        if (hasTotals) existingTable.showTotals = true;
      },
    },
    ...numberFormats(plan, table),
    ...headerContents(plan, table),
  ];
}

/** Makes new tables and brings existing ones to their size. */
export const tableOperations = (plan: SheetPlan): readonly Operation[] =>
  plan.tables.flatMap(table => (table.before ? resizeTable(plan, table) : createTable(plan, table)));

/** An emptied table keeps the formulas that go on in its next rows. */
const wantedRows = ({ merged }: TablePlan): readonly (readonly CellContent[])[] =>
  merged.rows.length > 0 ? merged.rows : [merged.columns.map(({ continued }) => continued)];

/** What the body of a table shall hold, and which of its cells that changes. */
export function bodyChanges(plan: SheetPlan, table: TablePlan, resolve: Resolve) {
  const { existingTable, shifted } = table;
  const stored = existingTable && blockOf(plan.contents, bodyOf({ rectangle: existingTable }));
  const wanted = literals(wantedRows(table), resolve);
  const changes = differing(wanted, (row, column) => {
    const content = stored?.[row]?.[column];
    return content === undefined ? undefined : literalOf(movedContent(content, shifted), resolve);
  });
  return { wanted, changes };
}

function tableContents(plan: SheetPlan, table: TablePlan, resolve: Resolve): readonly Operation[] {
  if (table.merged.rows.length === 0 && !table.existingTable) return [];
  const { wanted, changes } = bodyChanges(plan, table, resolve);
  return writeChanges(plan.name, bodyOf(table), asEntered(plan, table, changes), wanted);
}

/**
 * Cells outside tables, and the blocks that they are merged to. Where the user has moved them, formulas are left:
 * they speak of the declared places, and what stands Excel has moved along.
 */
export function declaredCells(plan: SheetPlan) {
  const { rows, columns } = plan.offset;
  const isMoved = rows !== 0 || columns !== 0;
  return plan.declaration.cells
    .filter(({ content }) => !isMoved || typeof content !== 'object' || content === null)
    .map(cell => {
      const block = rectangleOf(cell.mergeTo ? `${cell.at}:${cell.mergeTo}` : cell.at);
      return { ...cell, block: moved(block, rows, columns) };
    })
    .filter(({ block }) => block.row >= 1 && block.column >= 1);
}

function cellContents(plan: SheetPlan, resolve: Resolve): readonly Operation[] {
  return declaredCells(plan).map(({ block, content, style, mergeTo }): Operation => {
    const format = styleOf(style satisfies StyleToken).numberFormat;
    const entered = literalOf(content, resolve);
    const literal = format === TEXT_FORMAT ? inTextCell(entered) : entered;
    return {
      what: plan.name,
      bytes: CALL_BYTES * 3 + bytesOf([[literal]]),
      apply: pen => {
        if (mergeTo) pen.range(plan.name, block, range => range.merge(false));
        pen.range(plan.name, { ...block, rows: 1, columns: 1 }, range => {
          if (format !== 'General') range.numberFormat = [[format]];
          range.formulas = [[literal]];
        });
      },
    };
  });
}

/** Contents of tables and cells; where a table already holds them it is left alone. */
export const contentOperations = (plan: SheetPlan, resolve: Resolve): readonly Operation[] => [
  ...cellContents(plan, resolve),
  ...plan.tables.flatMap(table => tableContents(plan, table, resolve)),
];
