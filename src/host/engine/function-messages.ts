// The sentences that came with errors, by the cell that shows the error. Excel shows them beside the cell's mark.

/** Of a cell, or the first of a spilled block; both count from 0. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheetId, row, column }: FormulaPlace): string => `${sheetId}!${row}:${column}`;

export class FunctionMessages {
  readonly #byCell = new Map<string, string>();
  readonly #cellsOf = new Map<string, readonly string[]>();

  /** What one call gave, in place of what the same formula gave before. */
  retain(formula: FormulaPlace, rows: readonly (readonly (string | null)[])[]): void {
    const origin = keyOf(formula);
    for (const key of this.#cellsOf.get(origin) ?? []) this.#byCell.delete(key);
    const cells = rows.flatMap((line, row) =>
      line.flatMap((message, column) => {
        if (message === null || message === '') return [];
        const key = keyOf({ ...formula, row: formula.row + row, column: formula.column + column });
        this.#byCell.set(key, message);
        return [key];
      }),
    );
    this.#cellsOf.set(origin, cells);
  }

  at(cell: FormulaPlace): string | null {
    return this.#byCell.get(keyOf(cell)) ?? null;
  }
}
