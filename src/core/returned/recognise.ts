// What a file without identity seems to be: by its headers what, by its titles and its name for whom. Enough to ask
// the user, never enough to take it in.

import { findAgency } from '../agencies';
import type { RawWorkbook } from '../grid';
import type { FoundSection } from './find-section';
import { likeliestTemplate } from './template';
import { TITLE_ROWS } from './title';
import type { Expectations, ForeignCandidate, RefusalParams } from './types';

const bareName = (fileName: string): string => fileName.replace(/\.[^.]*$/, '').split('_')[0] ?? '';

const titlesAbove = ({ sheet, headerRow }: FoundSection): readonly string[] =>
  [...sheet.rows.entries()]
    .filter(([row]) => row <= TITLE_ROWS && row < headerRow)
    .flatMap(([, cells]) => cells.map(cell => String(cell.value).split(' – ')[0] ?? ''));

/** The one agency that the texts name; null where they name none or several. */
function agencyNamed(texts: readonly string[], { directory }: Expectations): string | null {
  const named = texts
    .map(text => findAgency(directory, text))
    .flatMap(found => (found.kind === 'found' ? [found.agency.code] : []));
  const [agency] = named;
  return agency !== undefined && new Set(named).size === 1 ? agency : null;
}

export function recogniseForeign(
  raw: RawWorkbook,
  expected: Expectations,
  fileName: string,
): ForeignCandidate {
  const { sections, headerShare } = likeliestTemplate(raw, expected.templates);
  return {
    sections: sections.map(section => section.layout.sheetCaption),
    agency: agencyNamed([...sections.flatMap(titlesAbove), bareName(fileName)], expected),
    headerShare,
  };
}

/** What a refusal for a lost identity offers: the sections and the agency that the user may confirm. */
export function offerOf(
  raw: RawWorkbook,
  expected: Expectations,
  fileName: string,
): RefusalParams<'identity.missing'> {
  const candidate = recogniseForeign(raw, expected, fileName);
  return {
    ...(candidate.sections.length > 0 ? { sections: candidate.sections.join(', ') } : {}),
    ...(candidate.agency ? { agency: candidate.agency } : {}),
  };
}

/** The agency that a file's name speaks of (`SNV_2018_nam.xlsx`): a hint for files that cannot be read at all. */
export function agencyOfFileName(fileName: string, directory: Expectations['directory']): string | null {
  return directory.byCode.get(bareName(fileName).trim().toUpperCase())?.code ?? null;
}
