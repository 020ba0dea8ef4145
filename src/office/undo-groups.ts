// What a write changes as one entry of Excel's own undo: its requests in a single Excel.run with `mergeUndoGroup`, from
// ExcelApi 1.20 on. Reading, pages, taking back and our own Undo stay runs of their own. Where Excel may have refused the group,
// the write, which has taken itself back, is done once more without. An office.js that does not know the option drops it.

import { PortError } from '../workbook/port';
import { portErrorOf } from './errors';
import { missingOf, type IsSetSupported, type Requirement } from './floor';
import type { RoundTrips } from './round-trips';
import type { PreparedChange } from './write/prepare';
import type { Cover } from './write/uncover';

const UNDO_GROUPS: Requirement = { set: 'ExcelApi', version: '1.20' };

/**
 * Whether Excel can undo every call of the change: none deletes, locks or unlocks a sheet.
 * Source: Microsoft, "Undo support with the Excel JavaScript API", its table of calls without undo.
 */
const isUndoable = ({ plans, removed }: PreparedChange, covers: readonly Cover[]): boolean =>
  removed.length === 0 &&
  covers.every(({ sheet }) => !sheet.isProtected) &&
  plans.every(
    ({ declaration, existing }) => declaration.protection === undefined && existing?.isProtected !== true,
  );

/** Threads show groups refused by codes of several names, none of which says what a user can mend. */
const mayBeOfGroup = ({ code, params }: PortError): boolean =>
  (code === 'unknown' || code === 'unsupported') && params['reason'] === undefined;

const IN_GROUP = 'undoGroup';

async function withGroupNamed<T>(action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    const failure = portErrorOf(error);
    if (!mayBeOfGroup(failure)) throw failure;
    throw new PortError(failure.code, { ...failure.params, [IN_GROUP]: 'yes' }, { cause: failure });
  }
}

export class UndoGroups {
  #isRefused = false;

  constructor(
    private readonly trips: RoundTrips,
    private readonly support: () => IsSetSupported | null,
  ) {}

  /** `action` sends what it changes through its argument. Throws `PortError`. */
  run<T>(
    prepared: PreparedChange,
    covers: readonly Cover[],
    action: (trips: RoundTrips) => Promise<T>,
  ): Promise<T> {
    const isGrouped =
      !this.#isRefused &&
      missingOf([UNDO_GROUPS], this.support()).length === 0 &&
      isUndoable(prepared, covers);
    return isGrouped
      ? withGroupNamed(this.trips.together({ mergeUndoGroup: true }, action))
      : action(this.trips);
  }

  /** For a write that leaves nothing behind when it throws. What Excel refuses without a group too is thrown as it is then. */
  async onceMoreWithout<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof PortError) || error.params[IN_GROUP] === undefined) throw error;
    }
    this.#isRefused = true;
    try {
      return await write();
    } catch (error) {
      this.#isRefused = false;
      throw error;
    }
  }
}
