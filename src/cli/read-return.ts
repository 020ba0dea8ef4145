// One returned file from its path to what it says. Runs in a thread or where it is called; what it is told and what it
// gives can be cloned between threads. Its bytes and cells are let go at once.

import { builtInBook } from '../app/book/built-in';
import type { Book } from '../app/book/model';
import { dayOfMoment } from '../app/clock';
import { periodNamedBy } from '../app/returns/common-period';
import { confirmedBy } from '../app/returns/confirm-identity';
import { expectationsOf } from '../app/returns/expectations';
import { hashed, receive } from '../app/returns/read-file';
import type { ConfirmedIdentity, GivenFile, Opened } from '../app/returns/read-file';
import { YEARLY_PERIOD } from '../core/calendar';
import type { IsoDate, PeriodCode } from '../core/calendar';
import type { ReceivedFile } from '../core/consolidation';
import { failed } from '../core/outcome';
import { BUILT_IN_PLAN } from '../core/plan';
import { findIdentity } from '../core/returned';
import type { Expectations, Refusal } from '../core/returned';
import { DEFAULT_LIMITS, readAnyWorkbook } from '../xlsx';
import { readPlainFile } from './files';

export interface ReadContext {
  /** The main workbook that takes the returns in; null where each file is judged by the plan that is built in. */
  readonly book: Book | null;
  /** The day of the run. */
  readonly on: IsoDate;
  /** Codes of agencies by the shown name of files, as a person says. */
  readonly confirmed: ReadonlyMap<string, string>;
  /** The same by content, as persons said in earlier runs of a period. */
  readonly confirmedBefore: ReadonlyMap<PeriodCode, ReadonlyMap<string, string>>;
}

export interface ReadTask {
  readonly id: number;
  readonly file: string;
  /** As shown to the user. */
  readonly name: string;
  /** For which it is read; null for the one that it names itself. */
  readonly period: PeriodCode | null;
}

export interface ReadReturn {
  readonly received: ReceivedFile;
  /** The period that the file names; null where it names none. */
  readonly named: PeriodCode | null;
  readonly readFor: PeriodCode;
  /** The year that it was read for. */
  readonly year: number;
}

interface FoundFile {
  readonly given: GivenFile;
  /** Why there are no bytes, where there are none. */
  readonly refusal: Refusal;
}

export function findFile(file: string, name: string, on: IsoDate): FoundFile {
  const reading = readPlainFile(file, DEFAULT_LIMITS.fileBytes);
  const without = (code: Refusal['code'], receivedAt: number, receivedOn: IsoDate): FoundFile => ({
    given: { name, bytes: null, receivedAt, receivedOn },
    refusal: { code, params: {} } as Refusal,
  });
  if (reading.kind !== 'read' && reading.kind !== 'too-large') return without(`path.${reading.kind}`, 0, on);
  const { modifiedAt } = reading;
  // A file cannot have come after the day of the consolidation: a later time stamp tells of copying, not of sending.
  const day = dayOfMoment(modifiedAt);
  const receivedOn = day < on ? day : on;
  const tooLarge = without('too-large-file', modifiedAt, receivedOn);
  if (reading.kind === 'too-large') return tooLarge;
  return { ...tooLarge, given: { ...tooLarge.given, bytes: reading.bytes } };
}

/** What the reader does not foresee is a corrupt file. */
async function opened({ given: { bytes }, refusal }: FoundFile): Promise<Opened> {
  if (bytes === null) return failed(refusal);
  try {
    return await readAnyWorkbook(bytes);
  } catch {
    return failed({ code: 'corrupt', params: {} });
  }
}

interface Expected {
  readonly expectations: Expectations;
  readonly confirmedAs: ConfirmedIdentity;
}

function expectedBy(
  { book, confirmed, confirmedBefore }: ReadContext,
  year: number,
  period: PeriodCode,
): Expected {
  const own = book ?? builtInBook(year);
  return {
    expectations: expectationsOf(own, period),
    confirmedAs: confirmedBy(own, period, confirmed, confirmedBefore.get(period) ?? new Map()),
  };
}

const yearNamedBy = (workbook: Opened): number => {
  const identity = workbook.kind === 'ok' ? findIdentity(workbook.value) : workbook;
  return identity.kind === 'ok' ? identity.value.year : BUILT_IN_PLAN.decision.firstYear;
};

/** For many files: what is expected of a period is put together once. Never rejects because of a file. */
export function returnReader(context: ReadContext): (task: ReadTask) => Promise<ReadReturn> {
  const known = new Map<string, Expected>();
  const expectedOf = (year: number, period: PeriodCode): Expected => {
    const key = `${year}|${period}`;
    const expected = known.get(key) ?? expectedBy(context, year, period);
    known.set(key, expected);
    return expected;
  };
  return async ({ file, name, period }) => {
    const found = findFile(file, name, context.on);
    const workbook = await opened(found);
    const named = periodNamedBy(workbook);
    const readFor = period ?? named ?? YEARLY_PERIOD;
    const year = context.book?.year ?? yearNamedBy(workbook);
    const { expectations, confirmedAs } = expectedOf(year, readFor);
    const received = receive(await hashed(found.given), workbook, expectations, confirmedAs);
    return { received, named, readFor, year };
  };
}

/** A file whose reading had to be ended: known by its name and content, refused for the reason. */
export async function unreadReturn(
  { file, name, period }: ReadTask,
  refusal: Refusal,
  context: ReadContext,
): Promise<ReadReturn> {
  const { given } = findFile(file, name, context.on);
  const readFor = period ?? YEARLY_PERIOD;
  const year = context.book?.year ?? BUILT_IN_PLAN.decision.firstYear;
  const { expectations } = expectedBy(context, year, readFor);
  const received = receive(await hashed(given), failed(refusal), expectations);
  return { received, named: null, readFor, year };
}
