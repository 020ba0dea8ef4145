// The workbook port in Excel. Reads and writes through Office.js in as few round trips as Excel's limits allow;
// all of a change or nothing of it.

import {
  PortError,
  type RunControl,
  type SheetState,
  type WorkbookChange,
  type WorkbookPort,
  type WorkbookState,
  type WriteNote,
  type WriteReceipt,
} from '../workbook/port';
import { isLockRefusal, portErrorOf } from './errors';
import { FLOOR, FUNCTIONS_FLOOR, missingOf, officeSupport, type IsSetSupported } from './floor';
import { readCells } from './read-cells';
import { LONG_PATIENCE, PATIENCE, RoundTrips, type EditModePatience } from './round-trips';
import { WorkbookViewer, type SheetView } from './sheet-view';
import { UndoGroups } from './undo-groups';
import { batchesOf } from './write/batches';
import { withFunctionCells } from './write/function-cells';
import { Pen, type Operation } from './write/operation';
import { closingOperations, resolveOf, writingOperations } from './write/operations';
import { readStored } from './write/stored-cells';
import { hasPageSetUp, setUpPages, type FreeHeight } from './write/page-set-up';
import { prepareChange, type PreparedChange } from './write/prepare';
import { demandWritten } from './write/read-back';
import { relocking, restoringOperations, type Restoring } from './write/restore';
import { writeStateOf } from './write/write-state';
import { coversOf, demandOpen, open, type Cover } from './write/uncover';
import { tableRows } from './write/sheet-plan';

export interface OfficePortOptions {
  /** What this Excel can do; asked of Office by default. */
  readonly isSetSupported?: IsSetSupported | null;
  readonly patience?: EditModePatience;
  /** Patience once something is written. */
  readonly longPatience?: EditModePatience;
}

const cancelled = (control: RunControl | undefined): boolean => control?.signal?.aborted ?? false;

export class OfficePort implements WorkbookPort {
  /** Counts round trips, for measuring. */
  readonly trips: RoundTrips;
  readonly #options: OfficePortOptions;
  readonly #viewer: WorkbookViewer;
  readonly #groups: UndoGroups;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: OfficePortOptions = {}) {
    this.#options = options;
    this.trips = new RoundTrips(options.patience ?? PATIENCE);
    this.#viewer = new WorkbookViewer(this.trips);
    this.#groups = new UndoGroups(this.trips, () => this.#support());
  }

  read(control?: RunControl): Promise<WorkbookState> {
    return this.#inTurn(() => this.#read(control));
  }

  write(change: WorkbookChange, control?: RunControl): Promise<WriteReceipt> {
    return this.#inTurn(() => this.#groups.onceMoreWithout(() => this.#write(change, control)));
  }

  reveal({ sheet, cell }: { readonly sheet: string; readonly cell: string }): Promise<void> {
    return this.#inTurn(async () => {
      const found = await this.trips.run(context => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/visibility');
        return () => worksheets.items.find(({ name }) => name === sheet)?.visibility ?? null;
      });
      if (found === null) throw new PortError('damaged', { sheet });
      await this.trips.run(context => {
        const target = context.workbook.worksheets.getItem(sheet);
        if (found !== 'Visible') target.visibility = 'Visible';
        target.activate();
        return () => undefined;
      });
      // Selecting in the request that changes sheets is missed by some versions.
      await this.trips.run(context => {
        context.workbook.worksheets.getItem(sheet).getRange(cell).select();
        return () => undefined;
      });
    });
  }

  async #read(control: RunControl | undefined): Promise<WorkbookState> {
    this.#refuseBelowFloor();
    const { sheets } = await this.#viewer.view();
    if (cancelled(control)) throw new PortError('cancelled');
    const tables = sheets.filter(({ key }) => key !== null).flatMap(sheet => tablesOf(sheet));
    const cells = await readCells(this.trips, tables);
    const states = new Map<SheetView, SheetState['tables'][number][]>();
    tables.forEach(({ sheet, name, rectangle, hidesRows }, index) => {
      const state = { name, firstRow: rectangle.row, firstColumn: rectangle.column, hidesRows };
      const contents = tableRows({ used: rectangle, rows: cells[index] ?? [] }, rectangle);
      states.set(sheet, [...(states.get(sheet) ?? []), { ...state, ...contents }]);
    });
    return {
      sheets: sheets.map(sheet => ({
        key: sheet.key,
        name: sheet.name,
        visibility: sheet.visibility,
        tables: states.get(sheet) ?? [],
      })),
    };
  }

  async #write(change: WorkbookChange, control: RunControl | undefined): Promise<WriteReceipt> {
    this.#refuseBelowFloor();
    const prepared = await prepareChange(
      this.trips,
      this.#viewer,
      this.#computesFunctions() ? withFunctionCells(change) : change,
    );
    const closed = await coversOf(this.trips, existingSheets(prepared));
    let notes: readonly WriteNote[];
    let covers = closed;
    try {
      await this.#groups.run(prepared, closed, async trips => {
        covers = await open(trips, closed);
        demandOpen(covers);
        await this.#carryOut(openingOperations(prepared), control, trips);
      });
      notes = await this.#finish(prepared, control);
      await this.#readBack(prepared, covers);
    } catch (error) {
      throw isLockRefusal(error)
        ? await this.#relock(prepared, error)
        : await this.#takeBack(prepared, covers, error);
    }
    return this.#receipt(prepared, covers, [
      ...(prepared.before.readOnly ? (['read-only'] as const) : []),
      ...notesOf(covers),
      ...notes,
    ]);
  }

  /** Pages are set up last, but before a sheet that is protected is locked. */
  async #finish(prepared: PreparedChange, control: RunControl | undefined): Promise<readonly WriteNote[]> {
    const notes = await this.#setUpPages(prepared);
    if (locks(prepared)) await this.#carryOut(closingOperations(prepared), control);
    return notes;
  }

  /** Refused for whatever reason, this is a note: what the tables hold stands. */
  async #setUpPages({ plans }: PreparedChange): Promise<readonly WriteNote[]> {
    if (!hasPageSetUp(plans)) return [];
    for (const height of ['said', 'unsaid'] satisfies readonly FreeHeight[])
      try {
        await this.trips.run(context => {
          setUpPages(new Pen(context), plans, height);
          return () => undefined;
        });
        return [];
      } catch {
        // Once more in the words of older versions; after that the user is told.
      }
    return ['page-set-up'];
  }

  /** Where rows were hidden a moment ago: Excel may have been told too late. */
  async #readBack(prepared: PreparedChange, covers: readonly Cover[]): Promise<void> {
    if (covers.length === 0) return;
    const sheets = covers.map(({ sheet }) => sheet);
    await demandWritten(this.trips, prepared.plans, sheets, resolveOf(prepared));
  }

  async #carryOut(
    operations: readonly Operation[],
    control: RunControl | undefined,
    trips = this.trips,
  ): Promise<void> {
    const batches = batchesOf(operations);
    for (const [index, batch] of batches.entries()) {
      control?.onProgress?.({ done: index, total: batches.length, what: batch[0]?.what ?? '' });
      if (cancelled(control)) throw new PortError('cancelled');
      await trips.run(draw(batch), this.#options.longPatience ?? LONG_PATIENCE);
    }
    control?.onProgress?.({ done: batches.length, total: batches.length, what: '' });
    if (cancelled(control)) throw new PortError('cancelled');
  }

  /** Gives the error to throw: when even taking back fails the user must know that something stayed. */
  async #takeBack(prepared: PreparedChange, covers: readonly Cover[], failure: unknown): Promise<unknown> {
    try {
      await this.#restore(prepared, covers, 'differing');
      return failure;
    } catch (error) {
      const { code, params } = portErrorOf(error);
      return new PortError(
        'unknown',
        { ...params, reason: 'not restored', restoring: code, failure: portErrorOf(failure).code },
        { cause: error },
      );
    }
  }

  async #relock(prepared: PreparedChange, failure: PortError): Promise<PortError> {
    const { operations, refusedBy } = await relocking(this.#viewer, prepared);
    await this.#carryOut(operations, undefined);
    return new PortError('protected', { ...failure.params, sheet: refusedBy }, { cause: failure });
  }

  /** The user may have filtered again since; what was hidden before the write is hidden once more. */
  async #restore(
    prepared: PreparedChange,
    covers: readonly Cover[],
    scope: Restoring['scope'],
  ): Promise<void> {
    const now = await this.#viewer.view();
    const known = new Set(existingSheets(prepared).map(({ id }) => id));
    const since = await coversOf(
      this.trips,
      now.sheets.filter(({ id }) => known.has(id)),
    );
    demandOpen(await open(this.trips, since));
    const stored = await readStored(this.trips, prepared, now);
    const restoring = { now, stored, scope, resolve: resolveOf(prepared) };
    await this.#carryOut(restoringOperations(prepared, restoring, covers), undefined);
  }

  #receipt(prepared: PreparedChange, covers: readonly Cover[], notes: readonly WriteNote[]): WriteReceipt {
    let undone = false;
    return {
      notes,
      state: () =>
        this.#inTurn(async () => {
          const now = await this.#viewer.view();
          const stored = await readStored(this.trips, prepared, now);
          return writeStateOf(prepared, now, stored, resolveOf(prepared));
        }),
      undo: () =>
        this.#inTurn(async () => {
          if (undone) throw new PortError('unknown', { reason: 'already undone' });
          await this.#restore(prepared, covers, 'written');
          undone = true;
        }),
    };
  }

  /** One call after the other: a write must not meet the half of another. */
  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(action, action);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Whether cells of this Excel compute the functions of the add-in. */
  #computesFunctions(): boolean {
    return missingOf(FUNCTIONS_FLOOR, this.#support()).length === 0;
  }

  #support(): IsSetSupported | null {
    return this.#options.isSetSupported === undefined ? officeSupport() : this.#options.isSetSupported;
  }

  #refuseBelowFloor(): void {
    if (typeof Excel === 'undefined') throw new PortError('unsupported', { missing: 'Excel' });
    const support = this.#support();
    if (support === null) return;
    const missing = missingOf(FLOOR, support).map(({ set, version }) => `${set} ${version}`);
    if (missing.length > 0) throw new PortError('unsupported', { missing: missing.join(', ') });
  }
}

const existingSheets = ({ plans }: PreparedChange): readonly SheetView[] =>
  plans.flatMap(({ existing }) => existing ?? []);

const locks = ({ plans }: PreparedChange): boolean =>
  plans.some(({ declaration }) => declaration.protection !== undefined);

/** Everything but what a lock or the pages wait for. */
const openingOperations = (prepared: PreparedChange): readonly Operation[] =>
  locks(prepared)
    ? writingOperations(prepared)
    : [...writingOperations(prepared), ...closingOperations(prepared)];

const notesOf = (covers: readonly Cover[]): readonly WriteNote[] => [
  ...(covers.some(({ tables, own }) => tables.length > 0 || own) ? (['filters-cleared'] as const) : []),
  ...(covers.some(({ hidden }) => hidden.length > 0) ? (['rows-shown'] as const) : []),
];

const tablesOf = (sheet: SheetView) =>
  sheet.tables.map(({ name, rectangle, hasTotals, hidesRows }) => ({
    sheet,
    hidesRows,
    sheetId: sheet.id,
    name,
    rectangle: hasTotals ? { ...rectangle, rows: rectangle.rows - 1 } : rectangle,
  }));

/** One request: Excel neither computes nor draws before its end. */
const draw = (batch: readonly Operation[]) => (context: Excel.RequestContext) => {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const pen = new Pen(context);
  for (const operation of batch) operation.apply(pen);
  return () => undefined;
};
