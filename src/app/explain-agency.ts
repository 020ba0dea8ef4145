// Why a criterion of an agency has its points: what core's explanation needs, gathered from the book: the evidence and
// where it stands, the figures of the related target, survey counts, appraisers' entries.

import { explainGrade, explainRank, explainScope, explainScore } from '../core/scoring';
import type { EntryValue } from '../core/entries';
import type { Outcome } from '../core/outcome';
import type { ExplainError, ExplainedTotal, ScoreEvidence, ScoreExplanation } from '../core/scoring';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import type { Book } from './book/model';
import { criterionValues, returnedRows } from './criterion-value';
import { entryPlace } from './entry-place';
import type { AgencyScore } from './score-agencies';

const textOrNull = (value: EntryValue | undefined): string | null =>
  value === null || value === undefined || String(value).trim() === '' ? null : String(value);

function evidenceOf(row: ConsolidatedRow | undefined): ScoreEvidence | null {
  if (!row) return null;
  const documentNumber = textOrNull(row.fields['evidence']);
  const explanation = textOrNull(row.fields['explanation']);
  if (documentNumber === null && explanation === null) return null;
  const field = documentNumber === null ? 'explanation' : 'evidence';
  const { file, sheet, cell } = entryPlace(row, field);
  return {
    documentNumber,
    documentDate: null,
    explanation,
    origin: `${file ?? ''}, ${sheet ?? ''}${cell === undefined ? '' : `!${cell}`}`,
  };
}

/** Of one scored criterion; of one with components it says which codes to ask for. */
export function explainAgency(
  book: Book,
  score: AgencyScore,
  code: string,
): Outcome<ScoreExplanation, ExplainError> {
  const agency = score.agency.code;
  const criterion = score.set.criteria.find(one => one.code === code);
  return explainScore({
    agency,
    set: score.set,
    code,
    marks: score.marks.find(mark => mark.code === code) ?? null,
    ...criterionValues(book)(agency, criterion),
    evidence: evidenceOf(returnedRows(book, agency, 'selfScores').get(code)),
    appraisals: book.appraisals,
    settings: book.scoring,
  });
}

const percentOf = ({ totals }: AgencyScore): number | null =>
  totals.index.kind === 'index' ? totals.index.percent : null;

/**
 * Why an agency has its index, of the year (`code` null) or of an area or a criterion with components; null where its set
 * has no such code. `scores` are those of the whole book: the rank is among them.
 */
export function explainTotal(
  book: Book,
  score: AgencyScore,
  scores: readonly AgencyScore[],
  code: string | null,
): ExplainedTotal | null {
  const { agency, set, marks, totals } = score;
  const scope = explainScope(set, marks, book.scoring, code);
  if (!scope) return null;
  const level = scores.filter(one => one.agency.level === agency.level);
  const indices = level.map(one => ({ agency: one.agency.code, percent: percentOf(one) }));
  const rank = code === null ? explainRank(indices, agency.code, book.scoring.ties) : null;
  const percent = percentOf(score);
  return {
    agencyName: agency.name,
    year: book.year,
    level: agency.level,
    scope,
    basis: totals.basis,
    rank,
    equalNames: level.filter(one => rank?.equal.includes(one.agency.code)).map(one => one.agency.name),
    grade: code === null && percent !== null ? explainGrade(percent, book.scoring.gradeBands) : null,
  };
}
