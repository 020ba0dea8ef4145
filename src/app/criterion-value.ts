// What a criterion of an agency is scored on by its rule: the figures that the agency returned for the related target, or the
// counts of a survey.

import type { Criterion } from '../core/criteria';
import type { EntryValue } from '../core/entries';
import { scoreCriterion, valueFromTarget } from '../core/scoring';
import type { CriterionValue } from '../core/scoring';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import type { Book } from './book/model';
import { latestRows } from './score-agencies';

export interface Value {
  /** Null where nothing of it is known. */
  readonly value: CriterionValue | null;
  readonly unit: string;
}

const numberOrNull = (value: EntryValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** The latest rows of an agency in a section, by code. */
export const returnedRows = (book: Book, agencyCode: string, section: ConsolidatedRow['section']) =>
  latestRows(book.consolidated.filter(row => row.section === section && row.agencyCode === agencyCode));

type ReturnedFigures = (agencyCode: string, targetCode: string) => ConsolidatedRow | undefined;

/** Of an agency that is asked about the rows are looked for once; who asks about one alone pays for one. */
function returnedFigures(book: Book): ReturnedFigures {
  const byAgency = new Map<string, ReadonlyMap<string, ConsolidatedRow>>();
  return (agencyCode, targetCode) => {
    const known = byAgency.get(agencyCode) ?? returnedRows(book, agencyCode, 'targets');
    byAgency.set(agencyCode, known);
    return known.get(targetCode);
  };
}

/** Of any criterion of any agency. */
export function criterionValues(book: Book): (agencyCode: string, criterion: Criterion | undefined) => Value {
  const figuresOf = returnedFigures(book);
  return (agencyCode, criterion) => {
    if (criterion?.rule?.kind === 'survey') {
      const survey = book.surveys.find(
        result => result.agency === agencyCode && result.criterion === criterion.code,
      );
      return { value: survey ? { kind: 'survey', groups: survey.groups } : null, unit: '' };
    }
    const target = book.targets.find(({ code }) => code === criterion?.relatedTarget);
    if (!target || !criterion?.rule) return { value: null, unit: '' };
    const row = figuresOf(agencyCode, target.code);
    const unit = target.unit === '%' ? '%' : ` ${target.unitName}`;
    if (!row) return { value: null, unit };
    const figures = {
      numerator: numberOrNull(row.fields['numerator']),
      denominator: numberOrNull(row.fields['denominator']),
      value: null,
      previous: numberOrNull(row.fields['previous']),
    };
    return { value: valueFromTarget(criterion.rule, target, figures, book.year), unit };
  };
}

/** The points that these figures give by the criterion's rule; null where they give none. */
export function pointsByFigures(book: Book, criterion: Criterion, { value }: Value): number | null {
  const outcome = value ? scoreCriterion(criterion, value, book.scoring) : null;
  return outcome?.kind === 'scored' ? outcome.points : null;
}
