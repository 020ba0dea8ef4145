// The identity that an issued workbook carries: whose it is, for when, and which rows it asks.

import { withFingerprint } from '../../core/entries';
import type { WorkbookIdentity } from '../../core/entries';
import { TEMPLATE_VERSION } from './model';
import type { IssueInput } from './model';

export const identityOf = (input: IssueInput): WorkbookIdentity =>
  withFingerprint({
    templateVersion: TEMPLATE_VERSION,
    plan: input.plan.decision.id,
    planVersion: input.plan.version,
    agency: input.agency.code,
    year: input.year,
    period: input.period,
    issuedOn: input.issuedOn,
    rowIds: {
      tasks: input.tasks.map(({ assignment }) => assignment.id),
      targets: input.targets.map(target => target.code),
      selfScores: input.criteria.map(criterion => criterion.code),
    },
  });
