// The hidden identity of an issued workbook: how it is written to cells, read back, and shown to be untouched.
// The fingerprint is against slips and mix-ups; it is no signature and does not stop a forger.

import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { dayOf } from '../calendar';
import { isPeriodCode } from '../calendar';
import { failed, ok } from '../outcome';
import type { Outcome } from '../outcome';
import { SECTION_KEYS } from './types';
import type { SectionKey, WorkbookIdentity } from './types';

/** First key of the identity sheet: by it the sheet is known when its name and tag are lost. */
export const IDENTITY_MAGIC = 'PAR-INDEX';

/** A hidden name of each entry sheet, which programs carry along when they move or copy the sheet to another workbook. */
export const FORM_TAG_NAME = '_PAR_FORM';

const FORM_TAG = /^(.+)-(\d{4})-([a-z0-9]+)$/;

/** Which form a sheet was issued in: `X23557-2018-nam`. */
export const formTagOf = ({
  agency,
  year,
  period,
}: Pick<WorkbookIdentity, 'agency' | 'year' | 'period'>): string => `${agency}-${year}-${period}`;

/** Null for a text that is no tag. */
export function formTagIn(text: string): Pick<WorkbookIdentity, 'agency' | 'year' | 'period'> | null {
  const [, agency, year, period] = FORM_TAG.exec(text) ?? [];
  return agency !== undefined && period !== undefined && isPeriodCode(period)
    ? { agency, year: Number(year), period }
    : null;
}

/** How the fingerprint parts the ids; the cells may part them in another way. */
const IDS_SIGNED_TOGETHER = 40;
/** Old programs, and copying a sheet in an old Excel, cut a text behind its 255th character. */
const LONGEST_CELL = 240;
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

const signedIds = (section: SectionKey, ids: readonly string[]): readonly IdentityRow[] =>
  Array.from({ length: Math.ceil(ids.length / IDS_SIGNED_TOGETHER) }, (_, index): IdentityRow => [
    `rows.${section}`,
    ids.slice(index * IDS_SIGNED_TOGETHER, (index + 1) * IDS_SIGNED_TOGETHER).join(SEPARATOR),
  ]);

/** Ids over as many rows as it takes for every program to keep their cells whole. */
function idRows(section: SectionKey, ids: readonly string[]): readonly IdentityRow[] {
  const cells: string[] = [];
  for (const id of ids) {
    const last = cells.at(-1);
    if (last === undefined || last.length + SEPARATOR.length + id.length > LONGEST_CELL) cells.push(id);
    else cells.splice(-1, 1, `${last}${SEPARATOR}${id}`);
  }
  return cells.map((cell): IdentityRow => [`rows.${section}`, cell]);
}

const signedRows = (identity: Unsigned): readonly IdentityRow[] => [
  ...factsOf(identity),
  ...SECTION_KEYS.flatMap(section => signedIds(section, identity.rowIds[section])),
];

/** SHA-256 in hex over everything else that the identity says. */
const fingerprintOf = (identity: Unsigned): string =>
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
  ...factsOf(identity),
  ...SECTION_KEYS.flatMap(section => idRows(section, identity.rowIds[section])),
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
