// Reads a returned workbook as a whole: whether it is ours and for this period, then section by section.

import { withFingerprint } from '../entries';
import type { SectionLayout, WorkbookIdentity, Repair } from '../entries';
import type { RawWorkbook } from '../grid';
import { failed, ok } from '../outcome';
import type { Outcome } from '../outcome';
import { newIssue } from '../issues';
import type { Issue } from '../issues';
import { findIdentity } from './find-identity';
import { findSections } from './find-section';
import { readSection } from './read-section';
import { agencyOfFileName, offerOf } from './recognise';
import { ofItsOrigin, originOf, OTHER_ORIGIN, OTHER_THAN_CONFIRMED } from './origin';
import type { OriginWord } from './origin';
import { refusalOf, refuse } from './refusal';
import { likeliestTemplate, layoutOf } from './template';
import type { Expectations, Refusal, ReturnReading } from './types';
import { issuesWithoutFlood, repairsWithoutFlood } from './without-flood';

const sheetMissing = ({ section, sheetCaption }: SectionLayout): Issue => ({
  rule: 'structure.sheet-missing',
  severity: 'error',
  place: { sheet: sheetCaption },
  params: { section, sheet: sheetCaption },
});

const workbookIssues = (raw: RawWorkbook): readonly Issue[] => [
  ...(raw.hasMacros ? [newIssue('structure.macros', 'info', {})] : []),
  ...(raw.hasExternalLinks ? [newIssue('structure.external-links', 'warning', {})] : []),
];

/** An agency that has passed its file on lets another fill in the wrong one: then the file's name tells. */
function nameIssues(identity: WorkbookIdentity, expected: Expectations, fileName: string): readonly Issue[] {
  const named = agencyOfFileName(fileName, expected.directory);
  return named === null || named === identity.agency
    ? []
    : [newIssue('identity.other-file-name', 'warning', { found: named, expected: identity.agency })];
}

/** The plan was amended since the form was issued: what was added is not in it, and that is no fault of the agency. */
function versionIssues({ planVersion }: WorkbookIdentity, expected: Expectations): readonly Issue[] {
  const current = Math.max(...expected.planVersions);
  return planVersion === current
    ? []
    : [newIssue('identity.plan-version-older', 'info', { found: planVersion, expected: current })];
}

/** Of a file whose sheets are all of another form a person may say that they count; of one without sheets nobody. */
function withoutRows(issues: readonly Issue[], { agency }: WorkbookIdentity): Refusal {
  const others = issues.filter(issue => issue.rule === OTHER_ORIGIN || issue.rule === OTHER_THAN_CONFIRMED);
  const [first] = others;
  if (!first) return refuse('structure.no-entry-sheet', { agency });
  const sections = others.map(({ place }) => place.sheet ?? '').join(', ');
  const { found, expected } = first.params;
  const params = { found, expected, agency, sections };
  return first.rule === OTHER_ORIGIN
    ? refuse('identity.other-sections', params)
    : refuse('identity.sections-other-than-confirmed', params);
}

function readSections(
  raw: RawWorkbook,
  expected: Expectations,
  identity: WorkbookIdentity,
  first: readonly Issue[],
  said: OriginWord,
): Outcome<ReturnReading, Refusal> {
  const layout = layoutOf(identity.templateVersion, expected.templates);
  const choices = findSections(raw, layout, identity.rowIds);
  const form = expected.issued?.(identity) ?? null;
  const readings = layout
    .filter(({ section }) => identity.rowIds[section].length > 0)
    .map(part => {
      const choice = choices.get(part.section);
      return choice
        ? ofItsOrigin(
            readSection(raw, choice, identity.rowIds[part.section], form, expected.amounts),
            originOf(raw, choice.chosen, identity, expected.directory, said),
            said,
          )
        : { rows: [], repairs: [], issues: [sheetMissing(part)] };
    });
  if (readings.every(reading => reading.rows.length === 0))
    return failed(
      withoutRows(
        readings.flatMap(({ issues }) => issues),
        identity,
      ),
    );
  return ok({
    identity,
    rows: readings.flatMap(reading => reading.rows),
    repairs: repairsWithoutFlood(readings.flatMap(reading => reading.repairs)),
    issues: issuesWithoutFlood([
      ...first,
      ...versionIssues(identity, expected),
      ...workbookIssues(raw),
      ...readings.flatMap(reading => reading.issues),
    ]),
  });
}

const isMainWorkbook = (raw: RawWorkbook, { mainTable }: Expectations): boolean =>
  mainTable !== undefined && raw.sheets.some(({ tables }) => tables.some(({ name }) => name === mainTable));

/**
 * A file without identity is refused; what it seems to be stands in the refusal's parameters. Sections that name another
 * agency, year or period count only where the user said that the file is `confirmedAgency`'s own. Never throws.
 */
export function readReturn(
  raw: RawWorkbook,
  expected: Expectations,
  fileName: string,
  confirmedAgency: string | null = null,
): Outcome<ReturnReading, Refusal> {
  const found = findIdentity(raw);
  if (found.kind === 'failed' && isMainWorkbook(raw, expected)) return failed(refuse('main-workbook', {}));
  if (found.kind === 'failed') return failed(refuse(found.error, offerOf(raw, expected, fileName)));
  const refusal = refusalOf(found.value, expected);
  return refusal
    ? failed(refusal)
    : readSections(
        raw,
        expected,
        found.value,
        nameIssues(found.value, expected, fileName),
        confirmedAgency === found.value.agency ? 'sections' : 'none',
      );
}

/**
 * Reads a file whose identity is lost or damaged as the form that the user says it is: `asIssuedNow` as it would be
 * issued to that agency; its template is the one whose headers are there. That a person decided it is told with the return.
 * Sections whose titles name another agency, year or period do not count.
 */
export function readConfirmed(
  raw: RawWorkbook,
  expected: Expectations,
  asIssuedNow: WorkbookIdentity,
): Outcome<ReturnReading, Refusal> {
  const { version } = likeliestTemplate(raw, expected.templates);
  const identity = withFingerprint({ ...asIssuedNow, templateVersion: version });
  const refusal = refusalOf(identity, expected);
  if (refusal) return failed(refusal);
  const { agency } = identity;
  const first = [newIssue('identity.confirmed', 'warning', { agency })];
  const read = readSections(raw, expected, identity, first, 'file');
  if (read.kind === 'failed') return read;
  const confirmed: Repair = { code: 'identity.confirmed', sheet: '', cell: '', before: '', after: agency };
  return ok({ ...read.value, repairs: [confirmed, ...read.value.repairs] });
}
