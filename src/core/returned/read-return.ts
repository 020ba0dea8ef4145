// Reads a returned workbook as a whole: whether it is ours and for this period, then section by section.

import { findAgency } from '../agencies/directory';
import type { SectionKey, WorkbookIdentity } from '../entries/types';
import type { RawWorkbook } from '../grid';
import { failed, ok } from '../issues';
import type { Issue, Outcome } from '../issues';
import { findSection, foldCaption } from './find-section';
import { findIdentity } from './find-identity';
import { readSection } from './read-section';
import type { Expectations, ForeignCandidate, Refusal, ReturnReading } from './types';

const refuse = (code: string, params: Refusal['params']): Refusal => ({ code, params });

/** Null where the return is for this plan, template, year, period and a known agency. */
function refusalOf(identity: WorkbookIdentity, expected: Expectations): Refusal | null {
  const refusal = misfitOf(identity, expected);
  return refusal && { ...refusal, params: { ...refusal.params, agency: identity.agency } };
}

function misfitOf(identity: WorkbookIdentity, expected: Expectations): Refusal | null {
  if (identity.plan !== expected.plan)
    return refuse('plan.wrong', { found: identity.plan, expected: expected.plan });
  if (!expected.templateVersions.includes(identity.templateVersion))
    return refuse('template.unknown', {
      found: identity.templateVersion,
      expected: Math.max(...expected.templateVersions),
    });
  if (!expected.planVersions.includes(identity.planVersion))
    return refuse('plan-version.unknown', {
      found: identity.planVersion,
      expected: Math.max(...expected.planVersions),
    });
  if (identity.year !== expected.year)
    return refuse('year.wrong', { found: identity.year, expected: expected.year });
  if (identity.period !== expected.period)
    return refuse('period.wrong', { found: identity.period, expected: expected.period });
  const found = findAgency(expected.directory, identity.agency);
  return found.kind === 'found' && found.agency.code === identity.agency
    ? null
    : refuse('agency.unknown', { found: identity.agency });
}

const sheetMissing = (section: SectionKey, sheetCaption: string): Issue => ({
  rule: 'structure.sheet-missing',
  severity: 'error',
  place: { sheet: sheetCaption },
  params: { section, sheet: sheetCaption },
});

const workbookIssues = (raw: RawWorkbook): readonly Issue[] => [
  ...(raw.hasMacros ? [{ rule: 'structure.macros', severity: 'info', place: {}, params: {} } as const] : []),
  ...(raw.hasExternalLinks
    ? [{ rule: 'structure.external-links', severity: 'warning', place: {}, params: {} } as const]
    : []),
];

export function readReturn(
  raw: RawWorkbook,
  expected: Expectations,
  fileName: string,
): Outcome<ReturnReading, Refusal> {
  const found = findIdentity(raw);
  if (found.kind === 'failed') return failed(refuse(found.error, offerOf(raw, expected, fileName)));
  const identity = found.value;
  const refusal = refusalOf(identity, expected);
  if (refusal) return failed(refusal);
  const readings = expected.layout
    .filter(layout => identity.rowIds[layout.section].length > 0)
    .map(layout => {
      const section = findSection(raw, layout);
      return section
        ? readSection(raw, section, identity.rowIds[layout.section])
        : { rows: [], repairs: [], issues: [sheetMissing(layout.section, layout.sheetCaption)] };
    });
  if (readings.every(reading => reading.rows.length === 0))
    return failed(refuse('structure.no-entry-sheet', {}));
  return ok({
    identity,
    rows: readings.flatMap(reading => reading.rows),
    repairs: readings.flatMap(reading => reading.repairs),
    issues: [...workbookIssues(raw), ...readings.flatMap(reading => reading.issues)],
  });
}

/** Titles above the headers, where a copied sheet still names its agency. */
const TITLE_ROWS = 8;

/**
 * A sheet copied into another file has lost its identity. Its headers still show what it is, and its titles or the
 * file's name for whom: enough to ask the user, never enough to take it in.
 */
export function recogniseForeign(
  raw: RawWorkbook,
  expected: Expectations,
  fileName: string,
): ForeignCandidate {
  const sections = expected.layout.flatMap(layout => findSection(raw, layout) ?? []);
  const titles = sections.flatMap(section =>
    [...section.sheet.rows.entries()]
      .filter(([row]) => row <= TITLE_ROWS && row < section.headerRow)
      .flatMap(([, cells]) => cells.map(cell => String(cell.value).split(' – ')[0] ?? '')),
  );
  const named = [...titles, fileName.replace(/\.[^.]*$/, '').split('_')[0] ?? '']
    .filter(text => foldCaption(text) !== '')
    .map(text => findAgency(expected.directory, text))
    .flatMap(found => (found.kind === 'found' ? [found.agency.code] : []));
  const [agency] = named;
  return {
    sections: sections.map(section => section.layout.sheetCaption),
    agency: agency !== undefined && new Set(named).size === 1 ? agency : null,
  };
}

function offerOf(raw: RawWorkbook, expected: Expectations, fileName: string): Refusal['params'] {
  const candidate = recogniseForeign(raw, expected, fileName);
  return {
    ...(candidate.sections.length > 0 ? { sections: candidate.sections.join(', ') } : {}),
    ...(candidate.agency ? { agency: candidate.agency } : {}),
  };
}

/** The agency that a file's name speaks of (`SNV_2018_nam.xlsx`): a hint for files that cannot be read at all. */
export function agencyOfFileName(fileName: string, directory: Expectations['directory']): string | null {
  const [first = ''] = fileName.split('_');
  const found = findAgency(directory, first);
  return found.kind === 'found' && found.agency.code === first ? first : null;
}
