// A Univer workbook beside the model's: its commands, run as the model's own, so that they are not taken for a user's.

import { ICommandService, IUniverInstanceService, type Univer, type Workbook } from '@univerjs/core';
import type { Cell } from '../model/cell';
import type { HostSheet } from '../model/sheet';
import { toPlainFormula } from '../model/structured-references';
import type { HostWorkbook } from '../model/workbook';

export const UNIT = 'workbook';
/** Marks commands that come from the model. */
export const FROM_MODEL = 'fromModel';

export class UniverGrid {
  readonly commands: ICommandService;
  /** What Univer does by itself meanwhile is no use case. */
  flushing = false;
  protected isClosed = false;

  constructor(
    readonly univer: Univer,
    readonly workbook: HostWorkbook,
  ) {
    this.commands = univer.__getInjector().get(ICommandService);
  }

  /** Runs a command of Univer as the model's own command. */
  run(id: string, params: object, options: object = {}): void {
    this.commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, { ...options, [FROM_MODEL]: true });
  }

  asModel<T>(action: () => T): T {
    this.flushing = true;
    try {
      return action();
    } finally {
      this.flushing = false;
    }
  }

  univerWorkbook(): Workbook {
    const book = this.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(UNIT);
    if (!book) throw new Error('The grid has lost its workbook.');
    return book;
  }

  /** The id of the sheet that the grid shows; none once it is closed. */
  shownSheet(): string | undefined {
    return this.isClosed ? undefined : this.univerWorkbook().getActiveSheet()?.getSheetId();
  }

  /** How the cell's formula reads in the grid; null for a cell without one. */
  engineFormula(sheet: HostSheet, row: number, column: number, cell: Cell | undefined): string | null {
    return cell?.formula === undefined
      ? null
      : toPlainFormula(this.workbook, cell.formula, { sheet, row, column });
  }
}
