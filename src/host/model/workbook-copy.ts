// A workbook as plain data that a browser can keep, and the workbook that it becomes again. Sheets that parts of the
// workbook refer to are named by their ids; what an add-in or a view remembers beside the workbook is left out.

import { without, type Cell } from './cell';
import type { ChartPart, NamePart, TablePart } from './parts';
import type { HostSheet } from './sheet';
import { HostWorkbook, type Culture } from './workbook';

/** Of another layout nothing is read. */
export const COPY_LAYOUT = 1;

type SheetState = Omit<HostSheet, 'cells' | 'changedCells' | 'changedAspects' | 'charts'>;
type InSheet<T> = Omit<T, 'sheet'> & { readonly sheet: string };
type ChartCopy = Omit<ChartPart, 'source'> & {
  readonly source: InSheet<NonNullable<ChartPart['source']>> | null;
};

export type WorkbookState = Pick<
  HostWorkbook,
  | 'name'
  | 'customProperties'
  | 'documentProperties'
  | 'settings'
  | 'protection'
  | 'calculationMode'
  | 'selection'
>;

export interface WorkbookFrame {
  readonly layout: typeof COPY_LAYOUT;
  readonly state: WorkbookState;
  readonly sheets: readonly { readonly state: SheetState; readonly charts: readonly ChartCopy[] }[];
  readonly tables: readonly InSheet<TablePart>[];
  readonly names: readonly (Omit<NamePart, 'scope'> & { readonly scope: string | null })[];
  readonly activeSheet: string;
  /** The last number that was given to a part. */
  readonly lastId: number;
}

export interface WorkbookCopy {
  readonly frame: WorkbookFrame;
  /** By sheet id. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
}

const chartCopy = (chart: ChartPart): ChartCopy => ({
  ...chart,
  source: chart.source && { ...chart.source, sheet: chart.source.sheet.id },
});

const sheetCopy = (sheet: HostSheet) => {
  const { charts, ...rest } = { ...sheet };
  const state = without(without(without(rest, 'cells'), 'changedCells'), 'changedAspects');
  return { state: state as SheetState, charts: charts.map(chartCopy) };
};

const stateOf = (workbook: HostWorkbook): WorkbookState => ({
  name: workbook.name,
  customProperties: workbook.customProperties,
  documentProperties: workbook.documentProperties,
  settings: workbook.settings,
  protection: workbook.protection,
  calculationMode: workbook.calculationMode,
  selection: workbook.selection,
});

/** Stays as it is while the workbook's cells change; the rest is to be stored at once. */
export const copyOfWorkbook = (workbook: HostWorkbook): WorkbookCopy => ({
  frame: {
    layout: COPY_LAYOUT,
    state: stateOf(workbook),
    sheets: workbook.sheets.map(sheetCopy),
    tables: workbook.tables.map(table => ({ ...table, sheet: table.sheet.id })),
    names: workbook.names.map(name => ({ ...name, scope: name.scope?.id ?? null })),
    activeSheet: workbook.activeSheet.id,
    lastId: workbook.nextId(),
  },
  cells: new Map(workbook.sheets.map(({ id, cells }) => [id, new Map(cells)])),
});

function sheetNamed(workbook: HostWorkbook, id: string): HostSheet {
  const sheet = workbook.findSheet(id);
  if (!sheet) throw new Error(`The stored workbook lacks the sheet ${id}.`);
  return sheet;
}

const putBackMaps = (workbook: HostWorkbook, state: WorkbookState): void => {
  for (const part of ['customProperties', 'documentProperties', 'settings'] as const)
    for (const [key, value] of state[part]) workbook[part].set(key, value);
};

function putBackSheets(workbook: HostWorkbook, { frame, cells }: WorkbookCopy): void {
  for (const { state } of frame.sheets) {
    const sheet = workbook.adoptSheet(state.id, state.name);
    Object.assign(sheet, state, { cells: new Map(cells.get(state.id)) });
    sheet.touch('everything');
  }
  for (const { state, charts } of frame.sheets)
    sheetNamed(workbook, state.id).charts = charts.map(chart => ({
      ...chart,
      source: chart.source && { ...chart.source, sheet: sheetNamed(workbook, chart.source.sheet) },
    }));
}

/** Throws where the copy does not hold together. */
export function workbookOfCopy(copy: WorkbookCopy, culture: Culture): HostWorkbook {
  const { frame } = copy;
  const workbook = new HostWorkbook(culture);
  workbook.sheets.length = 0;
  putBackSheets(workbook, copy);
  const { name, protection, calculationMode, selection } = frame.state;
  Object.assign(workbook, { name, protection, calculationMode, selection });
  putBackMaps(workbook, frame.state);
  for (const table of frame.tables)
    workbook.tables.push({ ...table, sheet: sheetNamed(workbook, table.sheet) });
  for (const { scope, ...item } of frame.names)
    workbook.names.push({ ...item, scope: scope === null ? null : sheetNamed(workbook, scope) });
  workbook.activeSheet = sheetNamed(workbook, frame.activeSheet);
  workbook.continueIds(frame.lastId);
  for (const part of ['sheets', 'tables', 'names'] as const) workbook.changedParts.add(part);
  workbook.needsCalculation = true;
  return workbook;
}
