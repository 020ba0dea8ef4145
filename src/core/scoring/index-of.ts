// The index (chỉ số) in % from points and maximum: what does not apply leaves the maximum, survey points are
// added as they are. Sources: #province/scoring-settings.json, `notApplicable`.

import { failed, ok, type Outcome } from '../outcome';
import { Decimal, roundHalfUp } from '../numbers';
import type { IndexResult } from './ranking';
import type { ScoringSettings } from './settings';

/** The figures that an index is made of. Points and maxima are exact; nothing is rounded before the end. */
export interface IndexParts {
  /** Points of the appraised criteria, and their maximum with the part that does not apply. */
  readonly points: number;
  readonly maxPoints: number;
  readonly notApplicablePoints: number;
  /** Maximum 0 where no survey was held. */
  readonly surveyPoints: number;
  readonly surveyMaxPoints: number;
  /** After their caps. */
  readonly bonus: number;
  readonly deduction: number;
}

type IndexSettings = Pick<ScoringSettings, 'notApplicable' | 'indexPlaces' | 'indexCeiling'>;

/** How an index comes about, figure by figure; exact, but for `percent`. */
export interface IndexSteps {
  /** Maximum of the appraised criteria that apply. */
  readonly remaining: number;
  /** What the appraised part stands over: the whole maximum where it is rescaled, `remaining` otherwise. */
  readonly base: number;
  /** The appraised points over `base`; to 20 significant digits, with a decimal point. */
  readonly appraised: string;
  /** With survey, bonus and deduction, over `over` points. */
  readonly total: string;
  readonly over: number;
  /** In %, before the limits and the rounding. */
  readonly exact: string;
  /** The limit that cut the index, in %; null where none did. */
  readonly cutTo: number | null;
  readonly percent: number;
  readonly places: number;
}

const digits = (value: Decimal): string => value.toSignificantDigits(20).toString();

/** Null where nothing applies. */
export function indexSteps(parts: IndexParts, settings: IndexSettings): IndexSteps | null {
  const remaining = new Decimal(parts.maxPoints).minus(parts.notApplicablePoints);
  const nothingLeft = remaining.lessThanOrEqualTo(0);
  if (nothingLeft && (parts.maxPoints > 0 || parts.surveyMaxPoints <= 0)) return null;
  const rescales = settings.notApplicable === 'rescaleAppraisal';
  const base = rescales ? new Decimal(parts.maxPoints) : remaining;
  const appraised = nothingLeft ? new Decimal(0) : base.times(parts.points).div(remaining);
  const total = appraised.plus(parts.surveyPoints).plus(parts.bonus).minus(parts.deduction);
  const over = base.plus(parts.surveyMaxPoints);
  const exact = total.div(over).times(100);
  const bounded = Decimal.min(Decimal.max(exact, 0), settings.indexCeiling);
  return {
    remaining: remaining.toNumber(),
    base: base.toNumber(),
    appraised: digits(appraised),
    total: digits(total),
    over: over.toNumber(),
    exact: digits(exact),
    cutTo: bounded.equals(exact) ? null : bounded.toNumber(),
    percent: roundHalfUp(bounded, settings.indexPlaces),
    places: settings.indexPlaces,
  };
}

/** The index, or none where nothing applies. Not below 0, not above `settings.indexCeiling`. */
export function indexOfParts(parts: IndexParts, settings: IndexSettings): IndexResult {
  const steps = indexSteps(parts, settings);
  return steps === null
    ? { kind: 'notRanked', because: 'nothingApplies' }
    : { kind: 'index', percent: steps.percent };
}

export type IndexError = 'notFinite' | 'negative' | 'aboveMaximum' | 'nothingApplies' | 'surveyAboveMaximum';

/**
 * The index in % from bare figures, as PAR.CHISO takes them. Without a survey, points ÷ (maximum − not
 * applicable) × 100. With survey points, the appraisal part is brought back to its maximum, the survey is
 * added as it is, and both together stand over 100 points.
 */
export function indexFromFigures(
  points: number,
  maxPoints: number,
  notApplicablePoints: number,
  surveyPoints: number | null,
  settings: IndexSettings,
): Outcome<number, IndexError> {
  const figures = [points, maxPoints, notApplicablePoints, surveyPoints ?? 0];
  if (!figures.every(Number.isFinite)) return failed('notFinite');
  if (figures.some(figure => figure < 0)) return failed('negative');
  const surveyMaxPoints = surveyPoints === null ? 0 : new Decimal(100).minus(maxPoints).toNumber();
  if (points > new Decimal(maxPoints).minus(notApplicablePoints).toNumber()) return failed('aboveMaximum');
  if ((surveyPoints ?? 0) > surveyMaxPoints) return failed('surveyAboveMaximum');
  const index = indexOfParts(
    {
      points,
      maxPoints,
      notApplicablePoints,
      surveyPoints: surveyPoints ?? 0,
      surveyMaxPoints,
      bonus: 0,
      deduction: 0,
    },
    settings,
  );
  return index.kind === 'index' ? ok(index.percent) : failed('nothingApplies');
}
