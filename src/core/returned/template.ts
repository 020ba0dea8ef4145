// Which version of the form a return is: by what its identity says, and by its headers where the identity is lost.

import type { EntryLayout, FormTemplate } from '../entries';
import type { RawWorkbook } from '../grid';
import { findSections } from './find-section';
import type { FoundSection } from './find-section';

const NO_IDS = { tasks: [], targets: [], selfScores: [] } as const;

/** A version and how well a workbook without identity fits it. */
export interface LikelyTemplate {
  readonly version: number;
  readonly sections: readonly FoundSection[];
  /** Share of the sections' headers that are there, 0..1; 0 where no section was found. */
  readonly headerShare: number;
}

/** Throws where the version is none of those that are read: `refusalOf` has refused it before. */
export function layoutOf(version: number, templates: readonly FormTemplate[]): EntryLayout {
  const template = templates.find(candidate => candidate.version === version);
  if (!template) throw new Error(`no layout of template version ${version}`);
  return template.layout;
}

function fitOf(raw: RawWorkbook, { version, layout }: FormTemplate): LikelyTemplate {
  const sections = [...findSections(raw, layout, NO_IDS).values()].map(({ chosen }) => chosen);
  const scores = sections.reduce((sum, section) => sum + section.score, 0);
  return { version, sections, headerShare: sections.length === 0 ? 0 : scores / sections.length };
}

/** The version with the most sections, then the most headers, of equals the newest. `templates` holds one at least. */
export function likeliestTemplate(raw: RawWorkbook, templates: readonly FormTemplate[]): LikelyTemplate {
  const [best] = templates
    .map(template => fitOf(raw, template))
    .sort(
      (left, right) =>
        right.sections.length - left.sections.length ||
        right.headerShare - left.headerShare ||
        right.version - left.version,
    );
  if (!best) throw new Error('no template is read');
  return best;
}
