// When each file came in: as its time stamp says, unless the user says otherwise, now or in an earlier run of the same
// file, or the stamp lies before the form was issued at all. What is not the stamp's own day is reported with the file.

import type { StructureRepairCode } from '../../core/entries';
import type { IsoDate } from '../../core/calendar';
import type { ReceivedBy, ReceivedFile } from '../../core/consolidation';
import type { Issue } from '../../core/issues';
import { vietnameseDate } from '../../texts/numbers';
import { dayOfMoment, momentOfSerial, noonOf } from '../clock';
import type { EarlierResults } from './earlier-results';

/** The days that the user sets: one for all files, and others by the name of the file. */
export interface SetDays {
  readonly all: IsoDate | null;
  readonly byFile: ReadonlyMap<string, IsoDate>;
}

export const NO_SET_DAYS: SetDays = { all: null, byFile: new Map() };

interface Arrival {
  readonly on: IsoDate;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: Exclude<ReceivedBy, 'file'>;
}

const REPAIR_CODES: Readonly<Record<Arrival['by'], StructureRepairCode>> = {
  user: 'received.set',
  consolidation: 'received.before-issue',
};

/** Null where the file does not say it: then a person has said whose form it is, and when it was issued nobody knows. */
function issuedOn({ reading }: ReceivedFile): IsoDate | null {
  if (reading.kind === 'failed') return null;
  const { identity, issues } = reading.value;
  return issues.some(({ rule }) => rule === 'identity.confirmed') ? null : identity.issuedOn;
}

/** The time stamp where it falls on the day: it tells the files of a day apart. */
const momentOn = (day: IsoDate, stamp: number): number => (dayOfMoment(stamp) === day ? stamp : noonOf(day));

const rememberedArrivals = ({ files }: EarlierResults): ReadonlyMap<string, Arrival> =>
  new Map(
    files.flatMap(({ sha256, receivedAt, receivedBy }) => {
      if (receivedBy === 'file' || receivedAt === null || sha256 === '') return [];
      const at = momentOfSerial(receivedAt);
      return [[sha256, { on: dayOfMoment(at), at, by: receivedBy }] as const];
    }),
  );

/** Nothing is returned before it was issued: such a stamp comes from copying or unpacking. */
function isBeforeIssue(file: ReceivedFile, on: IsoDate): boolean {
  const issued = issuedOn(file);
  return issued !== null && file.receivedOn < issued && file.receivedOn < on;
}

function arrivalOf(
  file: ReceivedFile,
  on: IsoDate,
  set: SetDays,
  remembered: Arrival | null,
): Arrival | null {
  const day = set.byFile.get(file.file) ?? set.all;
  if (day !== null) return { on: day, at: momentOn(day, file.receivedAt), by: 'user' };
  if (remembered?.by === 'user') return remembered;
  if (!isBeforeIssue(file, on)) return null;
  return remembered ?? { on, at: noonOf(on), by: 'consolidation' };
}

const setBeforeIssue = (day: IsoDate, issued: IsoDate): Issue => ({
  rule: 'received.set-before-issue',
  severity: 'warning',
  place: {},
  params: { found: vietnameseDate(day), expected: vietnameseDate(issued) },
});

/** The user may know better, as where a form was issued again; that the days do not fit is told. */
function withDoubt(file: ReceivedFile, { on, by }: Arrival): ReceivedFile['reading'] {
  const { reading } = file;
  const issued = issuedOn(file);
  if (reading.kind === 'failed' || by !== 'user' || issued === null || on >= issued) return reading;
  const issues = [setBeforeIssue(on, issued), ...reading.value.issues];
  return { ...reading, value: { ...reading.value, issues } };
}

function withArrival(file: ReceivedFile, arrival: Arrival): ReceivedFile {
  const before = file.receivedAt > 0 ? vietnameseDate(dayOfMoment(file.receivedAt)) : '';
  const after = vietnameseDate(arrival.on);
  return {
    ...file,
    receivedOn: arrival.on,
    receivedAt: arrival.at,
    receivedBy: arrival.by,
    stampedAt: file.receivedAt,
    repairs: [
      ...(file.repairs ?? []),
      { code: REPAIR_CODES[arrival.by], sheet: '', cell: '', before, after },
    ],
    reading: withDoubt(file, arrival),
  };
}

/** The files, each with the day that counts; `on` is the day of the consolidation. */
export function withArrivals(
  files: readonly ReceivedFile[],
  on: IsoDate,
  set: SetDays,
  earlier: EarlierResults,
): readonly ReceivedFile[] {
  const remembered = rememberedArrivals(earlier);
  return files.map(file => {
    const arrival = arrivalOf(file, on, set, remembered.get(file.sha256) ?? null);
    return arrival ? withArrival(file, arrival) : file;
  });
}
