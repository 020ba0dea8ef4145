// Holds the model that functions use: the built-in book at first, then what the workbook's tables say. While the
// workbook is read for the first time functions wait, but never longer than a moment.

import { builtInBook } from '../app/book/built-in';
import type { SectionKey } from '../core/entries';
import type { Book } from '../app/book/model';
import { modelOf, type FunctionModel } from './model';

const USED_FIELDS: Readonly<Record<SectionKey, readonly string[]>> = {
  tasks: ['status'],
  targets: ['numerator', 'denominator', 'previous'],
  selfScores: ['selfScore', 'notApplicable'],
};

/** Of what agencies returned and appraisers gave only what figures and points are made of, as short as it can be. */
const figuresUsed = ({ consolidated, appraisals, surveys, followUp, deadlineRecords }: Book) => [
  consolidated.map(({ agencyCode, period, section, rowId, fields }) => [
    agencyCode,
    period,
    rowId,
    ...USED_FIELDS[section].map(field => fields[field] ?? null),
  ]),
  appraisals,
  surveys,
  followUp.inspections,
  deadlineRecords.map(({ id, doneOn }) => [id, doneOn]),
];

/** What answers are made of. */
const partsUsed = (book: Book): string => {
  const { year, office, plan, targets, agencies, deadlines, criteriaSets, scoring, figures } = book;
  const tables = [year, office, plan, targets, agencies, deadlines, criteriaSets, scoring, figures];
  return JSON.stringify([tables, figuresUsed(book)]);
};

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
