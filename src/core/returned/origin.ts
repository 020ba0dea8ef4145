// Whether a section belongs to the form that the hidden identity names: sheets are copied between forms, of another
// agency and of another period, and their titles come along.

import { a1 } from '../addresses';
import type { AgencyDirectory } from '../agencies';
import { findAgency } from '../agencies';
import { periodOf } from '../calendar';
import { FORM_TAG_NAME, formTagIn, formTagOf } from '../entries';
import type { WorkbookIdentity } from '../entries';
import type { RawWorkbook } from '../grid';
import type { Issue, IssueOf } from '../issues';
import { headerCell } from './find-section';
import type { FoundSection } from './find-section';
import { issueAt } from './match-rows';
import type { SectionReading } from './read-section';
import { TITLE_ROWS, titlesOf } from './title';
import type { SheetTitle } from './title';

/** The rule that a section names another form than the identity does. */
export const OTHER_ORIGIN = 'identity.section-other';

/** The rule that a section of a file without identity names another form than the person does who said whose it is. */
export const OTHER_THAN_CONFIRMED = 'identity.section-other-than-confirmed';

/** A section's title or tag names another form, or none that anybody knows. */
export type OriginIssue = IssueOf<typeof OTHER_ORIGIN> | IssueOf<'identity.section-unread'>;

/**
 * What a person said: nothing; that the sections of a file with an identity are that agency's; or whose form a file
 * without identity is. The last says nothing of sections whose titles contradict it: they were all there is to go by.
 */
export type OriginWord = 'none' | 'sections' | 'file';

type AgencyFit = 'own' | 'other' | 'unread';

/** Communes of two districts have one name: a title that fits several agencies, ours among them, fits. */
function agencyFit(name: string, agency: string, directory: AgencyDirectory): AgencyFit {
  const found = findAgency(directory, name);
  switch (found.kind) {
    case 'found':
      return found.agency.code === agency ? 'own' : 'other';
    case 'ambiguous':
      return found.agencies.some(({ code }) => code === agency) ? 'own' : 'other';
    case 'unknown':
      return 'unread';
  }
}

const isOfTime = ({ year, period }: SheetTitle, identity: WorkbookIdentity): boolean =>
  year === identity.year && (period === null || period === identity.period);

type Form = Pick<WorkbookIdentity, 'agency' | 'year' | 'period'>;

/** What the form's own title says. */
const ownTitle = ({ agency, year, period }: Form, directory: AgencyDirectory): string =>
  `${directory.byCode.get(agency)?.name ?? agency} – ${periodOf(period).title[0]} năm ${year}`;

/** Null where the text names none, several, or an agency above ours, whose name stands in our letterhead. */
function otherAgencyIn(text: string, agency: string, directory: AgencyDirectory): string | null {
  const found = findAgency(directory, text.split(' – ')[0] ?? '');
  if (found.kind !== 'found' || found.agency.code === directory.byCode.get(agency)?.parent) return null;
  return found.agency.code;
}

/** Of a file without identity every line above the table counts that is an agency's name, ours before all others. */
function otherNameAbove(
  { sheet, headerRow }: FoundSection,
  agency: string,
  directory: AgencyDirectory,
): Pick<SheetTitle, 'text' | 'row' | 'column'> | null {
  const named = [...sheet.rows].flatMap(([row, cells]) =>
    row > TITLE_ROWS || row >= headerRow
      ? []
      : cells.flatMap(({ kind, value, column }) => {
          const text = String(value);
          const code = kind === 'text' ? otherAgencyIn(text, agency, directory) : null;
          return code === null ? [] : [{ text, row, column, code }];
        }),
  );
  return named.some(({ code }) => code === agency) ? null : (named[0] ?? null);
}

/** The form that the sheet was issued in, as its hidden name says; null where it has none: older forms, lost names. */
function taggedForm({ names }: RawWorkbook, { sheet }: FoundSection): Form | null {
  const tag = names.find(
    ({ name, sheet: owner }) => owner === sheet.name && name.toUpperCase() === FORM_TAG_NAME,
  );
  return tag ? formTagIn(tag.refersTo.replace(/^=?"|"$/g, '')) : null;
}

/** Twins among communes have one title: the tag knows their codes. */
function otherTag(
  raw: RawWorkbook,
  section: FoundSection,
  identity: WorkbookIdentity,
  directory: AgencyDirectory,
): OriginIssue | null {
  const form = taggedForm(raw, section);
  if (!form || formTagOf(form) === formTagOf(identity)) return null;
  const reported = (one: Form): string => `${ownTitle(one, directory)} (${one.agency})`;
  return issueAt(section, OTHER_ORIGIN, 'error', headerCell(section, section.idColumn), {
    found: reported(form),
    expected: reported(identity),
  });
}

/**
 * An issue where a title names another agency, year or period (error), or an agency that nobody knows (warning); null
 * where all is well. Lines that the agency put above the table count only where they name an agency.
 */
export function originOf(
  raw: RawWorkbook,
  section: FoundSection,
  identity: WorkbookIdentity,
  directory: AgencyDirectory,
  said: OriginWord,
): OriginIssue | null {
  const titles = titlesOf(raw, section).map(title => ({
    title,
    fit: agencyFit(title.name, identity.agency, directory),
  }));
  type Place = Pick<SheetTitle, 'text' | 'row' | 'column'>;
  const issueOf = (
    { text, row, column }: Place,
    rule: typeof OTHER_ORIGIN | 'identity.section-unread',
    severity: Issue['severity'],
  ): OriginIssue =>
    issueAt(section, rule, severity, a1(row, column), {
      found: text,
      expected: ownTitle(identity, directory),
    });
  const other = titles.find(
    ({ title, fit }) => fit === 'other' || (fit === 'own' && !isOfTime(title, identity)),
  );
  if (other) return issueOf(other.title, OTHER_ORIGIN, 'error');
  // A title can be seen, a tag cannot: it speaks where no title does.
  const tagged = otherTag(raw, section, identity, directory);
  if (tagged) return tagged;
  const above = said === 'file' ? otherNameAbove(section, identity.agency, directory) : null;
  if (above) return issueOf(above, OTHER_ORIGIN, 'error');
  const [first] = titles;
  if (!first || titles.some(({ fit }) => fit === 'own')) return null;
  return isOfTime(first.title, identity)
    ? issueOf(first.title, 'identity.section-unread', 'warning')
    : issueOf(first.title, OTHER_ORIGIN, 'error');
}

/** A section of another form gives no rows, unless a person said that it counts; either is reported. */
export function ofItsOrigin(
  reading: SectionReading,
  issue: OriginIssue | null,
  said: OriginWord,
): SectionReading {
  if (!issue) return reading;
  if (issue.rule !== OTHER_ORIGIN) return { ...reading, issues: [issue, ...reading.issues] };
  if (said === 'file') return { rows: [], repairs: [], issues: [{ ...issue, rule: OTHER_THAN_CONFIRMED }] };
  if (said === 'none') return { rows: [], repairs: [], issues: [issue] };
  const { sheet = '', cell = '' } = issue.place;
  const rule = 'identity.section-confirmed';
  return {
    rows: reading.rows,
    repairs: [
      {
        code: rule,
        sheet,
        cell,
        before: issue.params.found,
        after: issue.params.expected,
      },
      ...reading.repairs,
    ],
    issues: [{ ...issue, rule, severity: 'warning' }, ...reading.issues],
  };
}
