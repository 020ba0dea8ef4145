// Why a criterion of an agency has its points, as structured parts: evidence, rule, calculation, who changed
// it and what counts in the end. The words are in the texts.

import type { IsoDate } from '../calendar';
import type { UsableCriteriaSet } from '../criteria';
import { criteriaTree } from '../criteria';
import type { CriteriaArea, CriteriaStatus, Criterion } from '../criteria';
import { failed, ok, type Outcome } from '../outcome';
import type { AppraisalEntry } from './appraisal';
import { finalAppraisal, inOrder } from './appraisal';
import type { ScoreOutcome } from './calculation';
import { countedMarks, type CountedFrom } from './counted';
import { isMarkInRange, mostPoints, type CriterionMarks, type Mark, type MarkKind } from './marks';
import { isSameAmount, roundHalfUp } from '../numbers';
import { scoreCriterion } from './score-criterion';
import type { FinalAppraisalRule, ScoringSettings } from './settings';
import type { CriterionValue } from './values';

/** What the agency gave as proof, and where it stands. */
export interface ScoreEvidence {
  readonly documentNumber: string | null;
  readonly documentDate: IsoDate | null;
  readonly explanation: string | null;
  /** File, sheet and cell in words of the ledger; null where not known. */
  readonly origin: string | null;
}

export interface ScoreChange {
  readonly appraiser: string;
  readonly on: IsoDate;
  readonly before: Mark;
  readonly after: Mark;
  readonly reason: string;
  /** False where the points lie out of range: the ones before stay. */
  readonly counts: boolean;
}

export interface ScoreExplanation {
  readonly agency: string;
  readonly setName: string;
  readonly status: CriteriaStatus;
  readonly area: CriteriaArea | null;
  readonly criterion: Criterion;
  readonly evidence: ScoreEvidence | null;
  readonly self: Mark;
  readonly appraisal: Mark;
  readonly survey: Mark;
  /** By the rule from the figures at hand; null where there are no figures. */
  readonly computed: ScoreOutcome | null;
  /** Of the values that the rule is fed with: `%`, or a blank and what is counted; may be empty. */
  readonly unit: string;
  /** True where the agency gave itself other points than the rule gives. */
  readonly selfDiffersFromRule: boolean;
  /** Oldest first; entries that changed nothing are contained. */
  readonly changes: readonly ScoreChange[];
  /** Set where several appraisers gave points. */
  readonly finalRule: FinalAppraisalRule | null;
  /** Scores that were given and count nowhere, because they lie below 0 or above `mostPoints`. */
  readonly refused: readonly MarkKind[];
  /** The most that a score of this criterion may be. */
  readonly mostPoints: number;
  readonly counted: Mark;
  readonly countedFrom: CountedFrom;
}

export interface ExplainRequest {
  readonly agency: string;
  readonly set: UsableCriteriaSet;
  readonly code: string;
  readonly marks: CriterionMarks | null;
  /** What the rule is fed with, where it is known. */
  readonly value: CriterionValue | null;
  /** Of the value: `%`, or a blank and what is counted; empty where not known. */
  readonly unit: string;
  readonly evidence: ScoreEvidence | null;
  /** Of this agency; other criteria's entries are passed over. */
  readonly appraisals: readonly AppraisalEntry[];
  readonly settings: ScoringSettings;
}

/** `components`: the points are those of the codes below it, which can be explained. */
export type ExplainError =
  { readonly kind: 'unknownCode' } | { readonly kind: 'components'; readonly codes: readonly string[] };

function changesOf(
  criterion: Criterion,
  self: Mark,
  entries: readonly AppraisalEntry[],
): readonly ScoreChange[] {
  let before = self;
  return inOrder(entries).map(({ appraiser, on, points: after, reason }) => {
    const counts = isMarkInRange(criterion, after);
    const change = { appraiser, on, before, after, reason, counts };
    if (counts) before = after;
    return change;
  });
}

/** As far as it is shown: nobody types the decimals that only the sums keep. */
const differs = (self: Mark, computed: ScoreOutcome | null, places: number): boolean =>
  typeof self === 'number' &&
  computed?.kind === 'scored' &&
  !isSameAmount(self, computed.points) &&
  (!computed.calculation.isExact || roundHalfUp(self, places) !== roundHalfUp(computed.points, places));

/** Explains one scored criterion; of a criterion with components it says which codes to ask for. */
export function explainScore(request: ExplainRequest): Outcome<ScoreExplanation, ExplainError> {
  const { agency, set, code, settings } = request;
  const tree = criteriaTree(set);
  const criterion = tree.byCode.get(code);
  const below = tree.childrenOf(code);
  if (below.length > 0) return failed({ kind: 'components', codes: below.map(child => child.code) });
  if (!criterion) return failed({ kind: 'unknownCode' });
  const entries = request.appraisals.filter(entry => entry.agency === agency && entry.criterion === code);
  const marks = {
    self: request.marks?.self ?? null,
    appraisal: finalAppraisal(criterion, entries, settings) ?? request.marks?.appraisal ?? null,
    survey: request.marks?.survey ?? null,
  };
  const { refused, counted, countedFrom } = countedMarks(criterion, marks, settings);
  const computed = request.value === null ? null : scoreCriterion(criterion, request.value, settings);
  return ok({
    agency,
    setName: set.name,
    status: set.status,
    area: tree.areaOf(code),
    criterion,
    evidence: request.evidence,
    ...marks,
    computed,
    unit: request.unit,
    selfDiffersFromRule: differs(marks.self, computed, settings.pointsPlaces),
    changes: changesOf(criterion, marks.self, entries),
    finalRule: new Set(entries.map(({ appraiser }) => appraiser)).size > 1 ? settings.finalAppraisal : null,
    refused,
    mostPoints: mostPoints(criterion),
    counted,
    countedFrom,
  });
}
