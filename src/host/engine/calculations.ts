// Tells when Univer has computed what it was told of. A calculation that is stopped for a newer change starts again at once, and
// only the second one's end counts.

import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { UniverGrid } from './univer-grid';

const LONGEST_CALCULATION = 30_000;

type End = (failure?: Error) => void;

export class Calculations {
  readonly #waiting = new Set<End>();
  #starts = 0;

  constructor(grid: UniverGrid) {
    grid.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.#starts += 1;
      if (id === SetFormulaCalculationNotificationMutation.id) this.#hear(params);
    });
  }

  /** The end of the next calculation; refused where none ends. */
  next(): Promise<void> {
    return new Promise((resolve, reject) => {
      const end: End = failure => {
        clearTimeout(timer);
        this.#waiting.delete(end);
        if (failure) reject(failure);
        else resolve();
      };
      const timer = setTimeout(
        () => end(new Error('The formula engine did not finish.')),
        LONGEST_CALCULATION,
      );
      this.#waiting.add(end);
    });
  }

  /** Nobody waits any longer. */
  endAll(): void {
    for (const end of [...this.#waiting]) end();
  }

  #hear(params: unknown): void {
    const state = (params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState;
    if (state === undefined) return;
    if (state !== FormulaExecutedStateType.STOP_EXECUTION) {
      this.endAll();
      return;
    }
    const startsThen = this.#starts;
    setTimeout(() => {
      if (this.#starts === startsThen) this.endAll();
    });
  }
}
