// Calls the add-in's functions over the real protocol, as Excel does, and takes their answers.

import type { FunctionResults } from '../protocol/session';
import { CATEGORY, type MessageEntry } from '../protocol/wire';
import { FunctionMessages, type FormulaPlace } from './function-messages';
import {
  argumentOf,
  asEngineValue,
  asWireValue,
  holdsError,
  isErrorAmongValues,
  isMatrix,
  type BlankCell,
  type EngineValue,
  type FunctionParameter,
} from './function-values';

export interface FunctionMetadata {
  readonly id: string;
  /** Without the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
}

/** The client's numbers for what went wrong. */
const SIGNS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};
const INVOKE = 1000;
/** Tells the client that arguments may hold errors, as objects with their code. */
const HOLDS_ERRORS = 4;
const LONGEST_CALL = 20_000;
const MOST_ERRORS = 100;

/** What the functions said with their errors, newest last. */
export interface FunctionError {
  readonly name: string;
  readonly sign: string;
  readonly message: string;
}

type Result = readonly unknown[];

export class CustomFunctionCaller implements FunctionResults {
  readonly errors: FunctionError[] = [];
  readonly messages = new FunctionMessages();
  blankCell: BlankCell = null;
  /** Calls so far; a test counts them. */
  calls = 0;
  private readonly pending = new Map<number, (result: Result) => void>();

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  accept(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [id] = result as readonly unknown[];
      if (typeof id === 'number') this.pending.get(id)?.(result);
    }
  }

  /** `place` is the formula's, where the engine tells it. */
  async call(
    metadata: FunctionMetadata,
    given: readonly EngineValue[],
    place: FormulaPlace | null = null,
  ): Promise<EngineValue> {
    const [, succeeded, value, code] = await this.invoke(metadata, given);
    if (succeeded === true) {
      this.note(metadata, isMatrix(value) ? value : [[value]], place);
      return asEngineValue(value);
    }
    const sign = SIGNS[Number(code)] ?? '#VALUE!';
    this.note(metadata, [[{ basicValue: sign, message: String(value ?? '') }]], place);
    return sign;
  }

  private invoke({ id: functionId, parameters }: FunctionMetadata, given: readonly EngineValue[]) {
    this.calls += 1;
    const id = this.calls;
    const count = Math.max(parameters.length, given.length);
    const values = Array.from({ length: count }, (_, index) =>
      argumentOf(parameters[Math.min(index, parameters.length - 1)], given[index], this.blankCell),
    );
    const flags = values.some(holdsError) ? HOLDS_ERRORS : 0;
    return new Promise<Result>(resolve => {
      const settle = (answer: Result): void => {
        clearTimeout(timer);
        this.pending.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(() => settle([id, false, 'no answer', 7]), LONGEST_CALL);
      this.pending.set(id, settle);
      this.send([
        {
          messageCategory: CATEGORY.customFunctions,
          messageType: INVOKE,
          targetId: '',
          message: JSON.stringify([id, functionId, values.map(asWireValue), null, flags]),
          id: `function-${id}`,
        },
      ]);
    });
  }

  private note(
    { name }: FunctionMetadata,
    rows: readonly (readonly unknown[])[],
    place: FormulaPlace | null,
  ): void {
    const messages = rows.map(line =>
      line.map(value => {
        if (!isErrorAmongValues(value) || value.message === undefined) return null;
        this.errors.push({ name, sign: value.basicValue, message: value.message });
        return `${value.basicValue} ${value.message}`.trim();
      }),
    );
    this.errors.splice(0, this.errors.length - MOST_ERRORS);
    if (place) this.messages.retain(place, messages);
  }
}
