// What counts of a criterion: its survey, its appraisal, or what the settings say where nobody has appraised yet.
// A mark out of range counts nowhere. Totals and explanations both ask here, so that they cannot differ.

import type { Criterion } from '../criteria';
import { isMarkInRange, type CriterionMarks, type Mark, type MarkKind } from './marks';
import type { ScoringSettings } from './settings';

/** Which of the scores counts. */
export type CountedFrom = 'appraisal' | 'selfScore' | 'survey' | 'nothing';

export interface CountedMarks {
  /** The marks that can count: null where one is out of range. */
  readonly self: Mark;
  readonly appraisal: Mark;
  /** Only of a criterion whose points come from the survey. */
  readonly survey: Mark;
  /** Kinds of score that were given and are out of range. */
  readonly refused: readonly MarkKind[];
  readonly counted: Mark;
  readonly countedFrom: CountedFrom;
}

type Counted = Pick<CountedMarks, 'counted' | 'countedFrom'>;

function countedOf(
  self: Mark,
  appraisal: Mark,
  { unappraised }: Pick<ScoringSettings, 'unappraised'>,
): Counted {
  if (appraisal !== null) return { counted: appraisal, countedFrom: 'appraisal' };
  // "Không áp dụng" leaves the maximum as declared until an appraiser decides otherwise.
  return self !== null && (unappraised === 'selfScore' || self === 'notApplicable')
    ? { counted: self, countedFrom: 'selfScore' }
    : { counted: null, countedFrom: 'nothing' };
}

export function countedMarks(
  criterion: Criterion,
  marks: Pick<CriterionMarks, MarkKind> | null,
  settings: Pick<ScoringSettings, 'unappraised'>,
): CountedMarks {
  const isSurvey = criterion.source === 'survey';
  const refused: MarkKind[] = [];
  const accepted = (kind: MarkKind): Mark => {
    const mark = marks?.[kind] ?? null;
    if (isMarkInRange(criterion, mark)) return mark;
    refused.push(kind);
    return null;
  };
  const [self, appraisal] = [accepted('self'), accepted('appraisal')];
  const survey = isSurvey ? accepted('survey') : null;
  const fromSurvey: Counted = { counted: survey, countedFrom: survey === null ? 'nothing' : 'survey' };
  const own = isSurvey ? fromSurvey : countedOf(self, appraisal, settings);
  return { self, appraisal, survey, refused, ...own };
}
