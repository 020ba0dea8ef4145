// Lets go of the rows of files that cannot count any more, while others are still being read: the consolidation of what is
// left is that of all.

import { filesWithNeededRows, withoutRows } from '../../core/consolidation';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { ReceivedFile } from '../../core/consolidation';
import { withArrivals } from './arrivals';
import type { SetDays } from './arrivals';
import type { EarlierResults } from './earlier-results';

interface ReleaseRequest {
  /** The day of the consolidation. */
  readonly on: IsoDate;
  readonly received: SetDays;
  readonly earlierOf: (period: PeriodCode) => EarlierResults;
}

interface ReadForPeriod {
  readonly received: ReceivedFile;
  readonly readFor: PeriodCode;
}

function neededOf(
  files: readonly ReceivedFile[],
  period: PeriodCode,
  { on, received, earlierOf }: ReleaseRequest,
): ReadonlySet<ReceivedFile> {
  const earlier = earlierOf(period);
  const held = new Set([...earlier.rowsByAgency.values()].flatMap(rows => rows[0]?.sha256 ?? []));
  const arrived = withArrivals(files, on, received, earlier);
  const needed = filesWithNeededRows(arrived, held);
  return new Set(
    files.filter((_, index) => {
      const arrival = arrived[index];
      return arrival !== undefined && needed.has(arrival);
    }),
  );
}

/** The same files in the same order, all but those that may still count without their rows. */
export function withoutUnneededRows<Read extends ReadForPeriod>(
  read: readonly Read[],
  request: ReleaseRequest,
): readonly Read[] {
  const periods = [...new Set(read.map(({ readFor }) => readFor))];
  const needed = new Set(
    periods.flatMap(period => {
      const files = read.filter(({ readFor }) => readFor === period).map(({ received }) => received);
      return [...neededOf(files, period, request)];
    }),
  );
  return read.map(item =>
    needed.has(item.received) ? item : { ...item, received: withoutRows(item.received) },
  );
}
