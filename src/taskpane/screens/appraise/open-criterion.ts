// Goes to an agency's appraisal: to the criterion that is asked for, or to the first that is not finished.

import type { AppraisalProgress } from '../../../app/appraisal-progress';
import { isFinished } from '../../../core/scoring';
import type { PaneState } from '../../pane-state';

export function openCriterion(pane: PaneState, { score, criteria }: AppraisalProgress, code?: string): void {
  const next = criteria.find(one => !isFinished(one)) ?? criteria[0];
  pane.remember('appraise.agency', score.agency.code);
  pane.remember('appraise.criterion', code ?? next?.criterion.code ?? null);
}
