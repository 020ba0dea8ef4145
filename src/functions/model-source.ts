// Holds the model that functions use: the built-in book at first, then what the workbook's tables say. While the
// workbook is read for the first time functions wait, but never longer than a moment.

import { builtInBook } from '../app/book/built-in';
import type { Book } from '../app/book/model';
import { modelOf, type FunctionModel } from './model';

/** What answers are made of: what was consolidated, appraised or handed in is no part of any. */
const partsUsed = ({
  year,
  office,
  plan,
  targets,
  agencies,
  deadlines,
  criteriaSets,
  scoring,
}: Book): string => JSON.stringify([year, office, plan, targets, agencies, deadlines, criteriaSets, scoring]);

/** Milliseconds that cells wait for the first reading of the workbook. */
const LONGEST_WAIT = 5000;

export class ModelSource {
  #model: FunctionModel | null = null;
  #known = '';
  #waiting: Promise<void> | null = null;

  constructor(private readonly year: number) {}

  /** The model, made of the built-in book where no other was taken. */
  current(): FunctionModel {
    this.#model ??= modelOf(builtInBook(this.year));
    return this.#model;
  }

  /** A promise while the first reading goes on; null otherwise. */
  get waiting(): Promise<void> | null {
    return this.#waiting;
  }

  /** Whether it differs from what functions used so far. */
  take(book: Book): boolean {
    const known = partsUsed(book);
    if (known === this.#known) return false;
    this.#known = known;
    this.#model = modelOf(book);
    return true;
  }

  /** Cells wait for `reading`, whatever comes of it, but not longer than `longest`. */
  waitFor(reading: Promise<unknown>, longest = LONGEST_WAIT): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>(resolve => {
      timer = setTimeout(resolve, longest);
    });
    const over = reading.then(
      () => undefined,
      () => undefined,
    );
    this.#waiting = Promise.race([over, enough]).finally(() => {
      clearTimeout(timer);
      this.#waiting = null;
    });
  }
}
