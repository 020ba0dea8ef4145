// PAR.DIEM, PAR.CHISO, PAR.LECH, PAR.XEPHANG, PAR.XEPLOAI: points, index, agreement, rank and grade.

import { WHOLE_PROVINCE } from '../../core/agencies';
import { levelIndexOf } from '../../core/criteria';
import {
  agreementOf,
  gradeOf,
  indexFromFigures,
  ranksOf,
  scoreCriterion,
  valueFor,
} from '../../core/scoring';
import { codeKey, foldDiacritics, parseNumber } from '../../core/text';
import type { CriteriaSet, Criterion, ScoringRule } from '../../core/criteria';
import type { ScoreOutcome, TieRule } from '../../core/scoring';
import { functionResults } from '../../texts';
import type { Texts } from '../../texts';
import { CellProblem, isCellError, isSingle, rowsOf } from '../cells';
import type { Cell, CellError, Rows, Scalar } from '../cells';
import type { CellFunction, FunctionContext } from '../context';
import { criteriaSetInWords } from '../../texts/criteria-set-words';
import { over, overColumn } from '../over';
import type { Filled } from '../over';
import { amountIn, codesAtHand, numberOfCell, shown, textOfCell } from '../read-cells';
import { refuseAbove100 } from './targets';

const wordKey = (text: string): string => foldDiacritics(text).replace(/\s+/gu, ' ').trim();

/** The sets that an argument names by id, name or level; all sets of agencies where it is left out. */
function setsIn(cell: Filled | undefined, { model, texts }: FunctionContext): readonly CriteriaSet[] {
  const sets = model.book.criteriaSets;
  if (cell === null || cell === undefined) return sets.filter(({ level }) => level !== WHOLE_PROVINCE);
  const key = wordKey(textOfCell(cell));
  const found = sets.filter(({ id, name, level }) =>
    [
      id,
      criteriaSetInWords(id),
      name,
      level,
      functionResults.level(level),
      texts.functions.levels.of(level),
    ].some(word => wordKey(word) === key),
  );
  if (found.length > 0) return found;
  throw new CellProblem(
    '#N/A',
    texts.functions.unknownSet(
      shown(cell, texts),
      sets.map(({ id }) => criteriaSetInWords(id)),
    ),
  );
}

const sameScoring = (one: Criterion, other: Criterion): boolean =>
  one.maxPoints === other.maxPoints && JSON.stringify(one.rule) === JSON.stringify(other.rule);

/** 7.10 typed without quotes reaches us as the number 7.1, which is another criterion's code. */
function refuseLostZero(cell: Scalar, code: string, sets: readonly CriteriaSet[], texts: Texts): void {
  const longer = `${code}0`;
  if (typeof cell !== 'number' || !code.includes('.')) return;
  if (sets.some(({ criteria }) => criteria.some(each => codeKey(each.code) === longer)))
    throw new CellProblem('#VALUE!', texts.functions.codeLostZero(code, longer));
}

function criterionIn(cell: Scalar, sets: readonly CriteriaSet[], texts: Texts): Criterion {
  const code = codeKey(textOfCell(cell));
  refuseLostZero(cell, code, sets, texts);
  const hits = sets.flatMap(set =>
    set.criteria.filter(each => codeKey(each.code) === code).map(criterion => ({ set, criterion })),
  );
  const [first] = hits;
  if (!first) {
    const codes = [...new Set(sets.flatMap(set => set.criteria.map(each => each.code)))];
    throw new CellProblem(
      '#N/A',
      texts.functions.unknownCriterion(shown(cell, texts), codesAtHand(code, codes)),
    );
  }
  if (hits.every(({ criterion }) => sameScoring(criterion, first.criterion))) return first.criterion;
  throw new CellProblem(
    '#VALUE!',
    texts.functions.criterionInSets(
      first.criterion.code,
      hits.map(({ set }) => criteriaSetInWords(set.id)),
    ),
  );
}

const YES = new Set(['co', 'dat', 'x', 'yes', 'true', 'dung']);
const NO = new Set(['khong', 'khong dat', 'chua dat', 'no', 'false', 'sai']);

/** Of a reversed rule "đạt" would be the answer no: only plain words are taken. */
const PLAIN_YES = new Set(['co', 'yes', 'true']);
const PLAIN_NO = new Set(['khong', 'no', 'false']);

/** A level goes by its name: a number could be its points or its place in the list. */
function levelIn(cell: Scalar, rule: Extract<ScoringRule, { kind: 'levels' }>, texts: Texts): string {
  if (typeof cell === 'string' && levelIndexOf(rule.levels, cell) >= 0) return cell;
  throw new CellProblem(
    '#VALUE!',
    texts.functions.unknownLevel(
      shown(cell, texts),
      rule.levels.map(({ name }) => name),
    ),
  );
}

/** A word that answers a yes/no rule or names a level; anything else is read as a number. */
function valueIn(cell: Scalar, rule: ScoringRule, texts: Texts): number | boolean | string {
  if (rule.kind === 'levels') return levelIn(cell, rule, texts);
  if (typeof cell === 'boolean') return cell;
  if (rule.kind === 'noYes' && typeof cell === 'string') {
    const word = wordKey(cell);
    if (PLAIN_YES.has(word)) return true;
    if (PLAIN_NO.has(word)) return false;
  }
  if (rule.kind === 'yesNo' && typeof cell === 'string') {
    const word = wordKey(cell);
    if (YES.has(word)) return true;
    if (NO.has(word)) return false;
  }
  return numberOfCell(cell, texts);
}

/** Rules over the measure of a target itself; the others count cases or take points. */
const MEASURED: ReadonlySet<ScoringRule['kind']> = new Set([
  'proportional',
  'proportionalAboveFloor',
  'stepped',
]);

function pointsOf(outcome: ScoreOutcome, texts: Texts): number {
  switch (outcome.kind) {
    case 'scored':
      return outcome.points;
    case 'notApplicable':
      throw new CellProblem('#N/A', texts.scoring.notApplicable);
    case 'missing':
      throw new CellProblem('#N/A', texts.scoring.missing);
    case 'invalid':
      throw new CellProblem('#VALUE!', texts.scoring.invalid[outcome.reason]);
  }
}

export const pointsAnswer: CellFunction = (args, context) => {
  const { texts, model } = context;
  return over(
    {
      required: 2,
      amounts: [1],
      compute: (code, given, set) => {
        const criterion = criterionIn(code ?? '', setsIn(set, context), texts);
        const { rule } = criterion;
        if (rule === null) throw new CellProblem('#VALUE!', texts.scoring.invalid.noRule);
        const amount = valueIn(given ?? '', rule, texts);
        const target = model.targets.get(codeKey(criterion.relatedTarget ?? ''));
        if (target && MEASURED.has(rule.kind) && typeof amount === 'number')
          refuseAbove100(amount, target, given ?? '', texts);
        const value = valueFor(rule, amount);
        if (value === null) throw new CellProblem('#VALUE!', texts.scoring.invalid.wrongKind);
        return pointsOf(scoreCriterion(criterion, value, model.book.scoring), texts);
      },
    },
    args,
    texts,
  );
};

const optionalAmount = (cell: Filled | undefined, texts: Texts): number | null =>
  cell === null || cell === undefined ? null : amountIn(cell, texts);

export const index: CellFunction = (args, { model, texts }) =>
  over(
    {
      required: 2,
      amounts: [0, 1, 2, 3],
      compute: (reached, most, notApplicable, survey) => {
        const result = indexFromFigures(
          amountIn(reached ?? '', texts),
          amountIn(most ?? '', texts),
          optionalAmount(notApplicable, texts) ?? 0,
          optionalAmount(survey, texts),
          model.book.scoring,
        );
        if (result.kind === 'ok') return result.value;
        throw new CellProblem(
          result.error === 'nothingApplies' ? '#N/A' : '#VALUE!',
          texts.functions.indexErrors[result.error],
        );
      },
    },
    args,
    texts,
  );

/** Two cells: appraisal − self-score, and the agreement in %. */
export const agreement: CellFunction = (args, { model, texts }) =>
  overColumn(
    {
      required: 2,
      amounts: [0, 1],
      compute: (self, appraisal) => {
        const result = agreementOf(
          amountIn(self ?? '', texts),
          amountIn(appraisal ?? '', texts),
          model.book.scoring,
        );
        if (result.kind === 'failed') throw new CellProblem('#VALUE!', texts.functions.negative(''));
        return [result.value.difference, result.value.percent];
      },
    },
    2,
    args,
    texts,
  );

export const grade: CellFunction = (args, { model, texts }) =>
  over(
    {
      required: 1,
      amounts: [0],
      compute: cell => {
        const percent = numberOfCell(cell ?? '', texts);
        const { gradeBands, indexCeiling } = model.book.scoring;
        if (percent < 0 || percent > indexCeiling)
          throw new CellProblem('#VALUE!', texts.functions.indexOutOfRange(indexCeiling));
        const name = gradeOf(percent, gradeBands);
        if (name === null) throw new CellProblem('#N/A', texts.functions.noGrade);
        return name;
      },
    },
    args,
    texts,
  );

const TIES: ReadonlyMap<string, TieRule> = new Map([
  ['1224', 'shared'],
  ['shared', 'shared'],
  ['1223', 'dense'],
  ['dense', 'dense'],
  ['1234', 'ordinalByList'],
  ['ordinalbylist', 'ordinalByList'],
]);

function tiesIn(cell: Exclude<Cell, CellError>, { model, texts }: FunctionContext): TieRule {
  if (cell === null || cell === 0) return model.book.scoring.ties;
  const word = String(cell)
    .replace(/[\s;,.]+/gu, '')
    .toLowerCase();
  const ties = TIES.get(word);
  if (!ties) throw new CellProblem('#VALUE!', texts.functions.unknownTies(shown(cell, texts)));
  return ties;
}

/**
 * Blank cells and words without a number ("không xếp hạng") take no place. A number typed as text counts; one that
 * cannot be read for certain ("80, 48") is refused, because every rank below it hangs on it.
 */
function rankedValue(cell: Exclude<Cell, CellError>, texts: Texts): number | null {
  if (typeof cell === 'string' && parseNumber(cell).kind === 'invalid') return null;
  return cell === null || typeof cell === 'boolean' ? null : numberOfCell(cell, texts);
}

const holdsSame = (one: Rows<Cell>, other: Rows<Cell>): boolean =>
  !isSingle(one) &&
  one.length === other.length &&
  one.every((line, row) => line.every((cell, column) => cell === other[row]?.[column]));

/** The ranks of values within a range. The range against itself is ranked by position, so that lists keep order. */
export const rank: CellFunction = ([asked, among, ties], context) => {
  const { texts } = context;
  const range = rowsOf(among);
  const tieCell = rowsOf(ties)[0]?.[0] ?? null;
  const error = [tieCell, ...range.flat()].find(isCellError);
  if (error || isCellError(tieCell)) return [[error ?? '']];
  const values = range.flat().map(cell => (isCellError(cell) ? null : rankedValue(cell, texts)));
  const ranks = ranksOf(values, tiesIn(tieCell, context));
  const wanted = rowsOf(asked);
  if (holdsSame(wanted, range)) {
    let at = -1;
    return wanted.map(line =>
      line.map(() => {
        at += 1;
        return ranks[at] ?? '';
      }),
    );
  }
  const rankOf = new Map(values.map((value, at) => [value, ranks[at]] as const).reverse());
  return over(
    {
      required: 1,
      amounts: [0],
      compute: cell => {
        const found = rankOf.get(numberOfCell(cell ?? '', texts));
        if (found === undefined || found === null)
          throw new CellProblem('#N/A', texts.functions.notInRange(shown(cell ?? '', texts)));
        return found;
      },
    },
    [asked],
    texts,
  );
};
