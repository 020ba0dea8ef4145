// Where the province's next points are: by criterion what it still lacks, how many units more that takes and of which
// agencies, who leads, how many days are left, and how it stood in the year before.

import { criteriaTree, isOutsideMaximum } from '../../core/criteria';
import { daysBetween, YEARLY_PERIOD } from '../../core/calendar';
import type { IsoDate } from '../../core/calendar';
import { roundHalfUp, sumOf } from '../../core/numbers';
import { gainOf, mostPoints } from '../../core/scoring';
import type { Improvement } from '../../core/scoring';
import type { ProvinceMark } from '../../core/province';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { Book } from '../book/model';
import { lastDayFor } from '../issue-workbooks';
import { scoreProvince } from './province-score';
import type { ProvinceScore } from './province-score';

interface AgencyLack {
  readonly agency: string;
  /** What its numerator lacks of its denominator. */
  readonly units: number;
}

export interface ProvinceGain {
  readonly criterion: string;
  readonly area: string;
  readonly name: string;
  /** Code of the figure and of its lead agency; blank where nothing is bound. */
  readonly figure: string;
  readonly lead: string;
  /** Null where it has no points yet. */
  readonly points: number | null;
  readonly mostPoints: number;
  readonly lost: number;
  /** As of an agency's criterion: null where the figure is no number. */
  readonly units: number | null;
  readonly next: Improvement | null;
  /** Whose numerators are short, the most first; those that gave nothing are in `silent`. */
  readonly lacking: readonly AgencyLack[];
  readonly silent: readonly string[];
  /** The lead agency's last day to report the year; null where it has none. */
  readonly lastDay: IsoDate | null;
  /** Until that day; below 0 it is over. */
  readonly daysLeft: number | null;
  /** Share of the criterion's points in the year before, in %; null where it is not known. */
  readonly previousShare: number | null;
  /** This year's share less that one, in percentage points. */
  readonly movement: number | null;
}

function lackingOf({ result }: ProvinceMark<ConsolidatedRow>): readonly AgencyLack[] {
  return (result?.parts ?? [])
    .flatMap(({ agency, numerator, denominator }) =>
      agency === null || denominator === null || numerator >= denominator
        ? []
        : [{ agency, units: sumOf([denominator, -numerator]) }],
    )
    .sort((left, right) => right.units - left.units || left.agency.localeCompare(right.agency));
}

function lastDayOfLead(book: Book, lead: string): IsoDate | null {
  const agency = book.agencies.find(({ code }) => code === lead);
  return agency ? lastDayFor(book, agency, YEARLY_PERIOD) : null;
}

const FULL = 100;
const SHARE_PLACES = 2;
const shareOf = (points: number | null, most: number): number | null =>
  points === null || most === 0 ? null : roundHalfUp((FULL * points) / most, SHARE_PLACES);

const pointsIn = ({ self }: ProvinceMark<ConsolidatedRow>): number | null =>
  typeof self === 'number' ? self : null;

/** Criteria of two years are one where both code and target are the same: codes alone change their meaning. */
function shareBefore(
  earlier: ProvinceScore | null,
  { criterion }: ProvinceMark<ConsolidatedRow>,
): number | null {
  const before = earlier?.marks.find(
    mark =>
      mark.criterion.code === criterion.code && mark.criterion.relatedTarget === criterion.relatedTarget,
  );
  return before ? shareOf(pointsIn(before), mostPoints(before.criterion)) : null;
}

/** Most points to be had first; of equal ones that which takes fewer units. `earlier` is the workbook of an earlier year. */
export function provinceGains(
  book: Book,
  score: ProvinceScore,
  on: IsoDate,
  earlier: Book | null = null,
): readonly ProvinceGain[] {
  const { areaOf } = criteriaTree(score.set);
  const before = earlier && scoreProvince(earlier);
  const gainIn = (mark: ProvinceMark<ConsolidatedRow>): readonly ProvinceGain[] => {
    const { criterion, result, self, value } = mark;
    if (criterion.source === 'survey' || isOutsideMaximum(criterion) || self === 'notApplicable') return [];
    const most = mostPoints(criterion);
    const lost = sumOf([most, -(self ?? 0)]);
    if (lost <= 0) return [];
    const gain = gainOf(criterion, value, book.scoring);
    const lead = result?.figure.lead ?? '';
    const lastDay = lastDayOfLead(book, lead);
    const [share, previousShare] = [shareOf(pointsIn(mark), most), shareBefore(before, mark)];
    return [
      {
        criterion: criterion.code,
        area: areaOf(criterion.code)?.code ?? '',
        name: criterion.name,
        figure: result?.figure.code ?? '',
        lead,
        points: self,
        mostPoints: most,
        lost,
        units: gain?.units ?? null,
        next: gain?.next ?? null,
        lacking: lackingOf(mark),
        silent: result?.silent ?? [],
        lastDay,
        daysLeft: lastDay === null ? null : daysBetween(on, lastDay),
        previousShare,
        movement: share === null || previousShare === null ? null : sumOf([share, -previousShare]),
      },
    ];
  };
  return score.marks
    .flatMap(gainIn)
    .sort(
      (left, right) =>
        right.lost - left.lost ||
        (left.next?.units ?? Infinity) - (right.next?.units ?? Infinity) ||
        left.criterion.localeCompare(right.criterion),
    );
}
