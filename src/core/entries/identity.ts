// The hidden identity of an issued workbook: how it is written to cells, read back, and shown to be untouched.
// The fingerprint is against slips and mix-ups; it is no signature and does not stop a forger.

import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { dayOf } from '../calendar/calendar';
import { isPeriodCode } from '../calendar/periods';
import { failed, ok } from '../issues';
import type { Outcome } from '../issues';
import { SECTION_KEYS } from './types';
import type { SectionKey, WorkbookIdentity } from './types';

/** First key of the identity sheet: by it the sheet is known when its name and mark are lost. */
export const IDENTITY_MAGIC = 'PAR-INDEX';

const IDS_A_ROW = 40;
const SEPARATOR = ' ';

type Unsigned = Omit<WorkbookIdentity, 'fingerprint'>;
type IdentityRow = readonly [key: string, value: string];

const factsOf = (identity: Unsigned): readonly IdentityRow[] => [
  ['templateVersion', String(identity.templateVersion)],
  ['plan', identity.plan],
  ['planVersion', String(identity.planVersion)],
  ['agency', identity.agency],
  ['year', String(identity.year)],
  ['period', identity.period],
  ['issuedOn', identity.issuedOn],
];

/** Ids are split over rows, so that no cell grows beyond what every program keeps. */
const idRows = (section: SectionKey, ids: readonly string[]): readonly IdentityRow[] =>
  Array.from({ length: Math.ceil(ids.length / IDS_A_ROW) }, (_, index): IdentityRow => [
    `rows.${section}`,
    ids.slice(index * IDS_A_ROW, (index + 1) * IDS_A_ROW).join(SEPARATOR),
  ]);

const signedRows = (identity: Unsigned): readonly IdentityRow[] => [
  ...factsOf(identity),
  ...SECTION_KEYS.flatMap(section => idRows(section, identity.rowIds[section])),
];

/** SHA-256 in hex over everything else that the identity says. */
export const fingerprintOf = (identity: Unsigned): string =>
  bytesToHex(
    sha256(
      utf8ToBytes(
        signedRows(identity)
          .map(row => row.join('='))
          .join('\n'),
      ),
    ),
  );

export const withFingerprint = (identity: Unsigned): WorkbookIdentity => ({
  ...identity,
  fingerprint: fingerprintOf(identity),
});

/** Rows for columns A and B of the identity sheet. */
export const identityRows = (identity: WorkbookIdentity): readonly IdentityRow[] => [
  [IDENTITY_MAGIC, '1'],
  ...signedRows(identity),
  ['fingerprint', identity.fingerprint],
];

export type IdentityFault = 'identity.missing' | 'identity.damaged' | 'identity.fingerprint';

const idsIn = (rows: readonly IdentityRow[], section: SectionKey): readonly string[] =>
  rows
    .filter(([key]) => key === `rows.${section}`)
    .flatMap(([, value]) => value.split(SEPARATOR))
    .filter(id => id !== '');

/** Cells may have been turned to other types by a program on the way, so values are compared as text. */
export function parseIdentity(rows: readonly IdentityRow[]): Outcome<WorkbookIdentity, IdentityFault> {
  if (!rows.some(([key]) => key === IDENTITY_MAGIC)) return failed('identity.missing');
  const text = (key: string): string => rows.find(row => row[0] === key)?.[1].trim() ?? '';
  const period = text('period');
  const [templateVersion, planVersion, year] = ['templateVersion', 'planVersion', 'year'].map(key =>
    Number(text(key)),
  );
  const isWhole = (value: number | undefined): value is number =>
    Number.isInteger(value) && Number(value) > 0;
  if (!isPeriodCode(period) || !isWhole(templateVersion) || !isWhole(planVersion) || !isWhole(year))
    return failed('identity.damaged');
  if (text('plan') === '' || text('agency') === '' || !dayOf(text('issuedOn')))
    return failed('identity.damaged');
  const unsigned: Unsigned = {
    templateVersion,
    plan: text('plan'),
    planVersion,
    agency: text('agency'),
    year,
    period,
    issuedOn: text('issuedOn'),
    rowIds: {
      tasks: idsIn(rows, 'tasks'),
      targets: idsIn(rows, 'targets'),
      selfScores: idsIn(rows, 'selfScores'),
    },
  };
  if (fingerprintOf(unsigned) !== text('fingerprint')) return failed('identity.fingerprint');
  return ok({ ...unsigned, fingerprint: text('fingerprint') });
}
