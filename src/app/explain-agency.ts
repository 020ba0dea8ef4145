// Why an agency has the points it has, criterion by criterion, from what was consolidated of it.

import { explainScore, valueFromTarget } from '../core';
import type {
  Criterion,
  CriterionValue,
  EntryValue,
  ExplainError,
  Outcome,
  ScoreEvidence,
  ScoreExplanation,
  SectionKey,
  Target,
} from '../core';
import type { ConsolidatedRow } from '../workbook/main/consolidated-sheet';
import type { Book } from './book/model';
import { latestRows, type AgencyScore } from './score-agencies';

const rowOf = (book: Book, agency: string, section: SectionKey, rowId: string): ConsolidatedRow | undefined =>
  latestRows(
    book.consolidated.filter(
      row => row.agencyCode === agency && row.section === section && row.rowId === rowId,
    ),
  ).get(rowId);

const textOrNull = (value: EntryValue | undefined): string | null =>
  value === undefined || value === null ? null : String(value);

const numberOrNull = (value: EntryValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** `selfScore=E7; evidence=F7` → F7. */
const cellOf = (row: ConsolidatedRow, field: string): string | null =>
  new RegExp(`(?:^|; )${field}=([A-Z]+\\d+)`).exec(row.cells)?.[1] ?? null;

function evidenceOf(row: ConsolidatedRow | undefined): ScoreEvidence | null {
  if (!row) return null;
  const evidence = textOrNull(row.fields['evidence']);
  const explanation = textOrNull(row.fields['explanation']);
  if (evidence === null && explanation === null) return null;
  const cell = cellOf(row, evidence === null ? 'explanation' : 'evidence');
  return {
    documentNumber: evidence,
    documentDate: null,
    explanation,
    origin: `${row.file}, ${row.sheet}${cell === null ? '' : `!${cell}`}`,
  };
}

function valueOf(book: Book, agency: string, criterion: Criterion, target: Target): CriterionValue | null {
  const row = rowOf(book, agency, 'targets', target.code);
  if (!row || !criterion.rule) return null;
  const figures = {
    numerator: numberOrNull(row.fields['numerator']),
    denominator: numberOrNull(row.fields['denominator']),
    value: null,
    previous: numberOrNull(row.fields['previous']),
  };
  return valueFromTarget(criterion.rule, target, figures, book.year);
}

/** Explains one criterion of an agency; where components carry the points, the error names them. */
export function explainAgency(
  book: Book,
  score: AgencyScore,
  code: string,
): Outcome<ScoreExplanation, ExplainError> {
  const agency = score.agency.code;
  const criterion = score.set.criteria.find(candidate => candidate.code === code);
  const target = book.targets.find(candidate => candidate.code === criterion?.relatedTarget);
  return explainScore({
    agency,
    set: score.set,
    code,
    marks: score.marks.find(mark => mark.code === code) ?? null,
    value: criterion && target ? valueOf(book, agency, criterion, target) : null,
    unit: target === undefined ? '' : target.unit === '%' ? '%' : ` ${target.unitName}`,
    evidence: evidenceOf(rowOf(book, agency, 'selfScores', code)),
    appraisals: book.appraisals,
    settings: book.scoring,
  });
}
