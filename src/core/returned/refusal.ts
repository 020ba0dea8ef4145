// Whether an identity fits what the office expects: the plan, template, year, period and a known agency.

import type { WorkbookIdentity } from '../entries';
import type { ReasonCode, RefusalCode } from './refusal-catalogue';
import type { Expectations, Refusal, RefusalOf, RefusalParams } from './types';

export const refuse = <Code extends RefusalCode>(
  code: Code,
  params: RefusalParams<Code>,
): RefusalOf<Code> => ({
  code,
  params,
});

const CONFIRMABLE: ReadonlySet<ReasonCode> = new Set<RefusalCode>([
  'identity.missing',
  'identity.several',
  'identity.damaged',
  'identity.fingerprint',
  'identity.other-sections',
  'identity.sections-other-than-confirmed',
]);

/** Whether the user may say whose file it is: its identity is lost, damaged or contradicted by its sheets. */
export const mayBeConfirmed = (code: ReasonCode): boolean => CONFIRMABLE.has(code);

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

/** The same refusal, with the agency whose file it is. */
export const ofAgency = <T extends Refusal>(refusal: T, agency: string): T => ({
  ...refusal,
  params: { ...refusal.params, agency },
});

/** Null where it fits. The first misfit counts, the widest first: another plan makes the year meaningless. */
export function refusalOf(identity: WorkbookIdentity, expected: Expectations): Refusal | null {
  const misfit =
    planMisfit(identity, expected) ??
    templateMisfit(identity, expected) ??
    periodMisfit(identity, expected) ??
    agencyMisfit(identity, expected);
  return misfit && ofAgency(misfit, identity.agency);
}
