// Whether an identity fits what the office expects: the plan, template, year, period and a known agency.

import type { WorkbookIdentity } from '../entries';
import type { Expectations, Refusal } from './types';

export const refuse = (code: string, params: Refusal['params'] = {}): Refusal => ({ code, params });

function templateMisfit(
  { templateVersion: found }: WorkbookIdentity,
  expected: Expectations,
): Refusal | null {
  const versions = expected.templates.map(({ version }) => version);
  if (versions.includes(found)) return null;
  const newest = Math.max(...versions);
  return refuse(found < newest ? 'template.old' : 'template.unknown', { found, expected: newest });
}

function planMisfit({ plan, planVersion }: WorkbookIdentity, expected: Expectations): Refusal | null {
  if (plan !== expected.plan) return refuse('plan.wrong', { found: plan, expected: expected.plan });
  if (expected.planVersions.includes(planVersion)) return null;
  return refuse('plan-version.unknown', { found: planVersion, expected: Math.max(...expected.planVersions) });
}

function periodMisfit({ year, period }: WorkbookIdentity, expected: Expectations): Refusal | null {
  if (year !== expected.year) return refuse('year.wrong', { found: year, expected: expected.year });
  return period === expected.period
    ? null
    : refuse('period.wrong', { found: period, expected: expected.period });
}

function agencyMisfit({ agency }: WorkbookIdentity, expected: Expectations): Refusal | null {
  return expected.directory.byCode.get(agency.toUpperCase())?.code === agency
    ? null
    : refuse('agency.unknown', { found: agency });
}

/** Null where it fits. The first misfit counts, the widest first: another plan makes the year meaningless. */
export function refusalOf(identity: WorkbookIdentity, expected: Expectations): Refusal | null {
  const misfit =
    planMisfit(identity, expected) ??
    templateMisfit(identity, expected) ??
    periodMisfit(identity, expected) ??
    agencyMisfit(identity, expected);
  return misfit && { ...misfit, params: { ...misfit.params, agency: identity.agency } };
}
