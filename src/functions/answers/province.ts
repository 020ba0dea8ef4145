// PAR.TINH and PAR.NEU: a figure of the province, and what would be if an agency's figures were others.

import { codeKey } from '../../core/text';
import { provinceTargetsOf, targetsFor } from '../../core/assignments';
import type { Target } from '../../core/targets';
import type { ProvinceResult } from '../../app/province/province-score';
import { whatIf } from '../../app/what-if';
import type { Mark } from '../../core/scoring';
import { functionResults } from '../../texts';
import { CellProblem } from '../cells';
import type { Scalar } from '../cells';
import type { CellFunction, FunctionContext } from '../context';
import { over, overColumn } from '../over';
import type { Filled } from '../over';
import { amountIn, codesAtHand, shown, textOfCell, yearIn } from '../read-cells';
import { agencyIn } from './agencies';
import { targetIn } from './targets';

function figureIn(cell: Scalar, { model, texts }: FunctionContext): ProvinceResult {
  const code = textOfCell(cell);
  const figures = model.figures();
  const result = figures.get(codeKey(code));
  if (result) return result;
  const codes = codesAtHand(
    code,
    [...figures.values()].map(({ figure }) => figure.code),
  );
  throw new CellProblem('#N/A', texts.functions.unknownFigure(shown(cell, texts), codes));
}

const HUNDRED = 100;

/** A rate in %, not rounded, a count, TRUE or FALSE; words while nobody has returned anything. */
function figureValue({ value }: ProvinceResult, { texts }: FunctionContext): Scalar {
  switch (value.kind) {
    case 'fraction':
      return (HUNDRED * value.numerator) / value.denominator;
    case 'amount':
      return value.amount;
    case 'answer':
      return value.yes;
    case 'entered':
      return value.cell;
    case 'notArising':
      throw new CellProblem('#N/A', texts.functions.rateErrors.notArising);
    case 'missing':
      return functionResults.noFigureYet;
  }
}

export const provinceFigure: CellFunction = (args, context) =>
  over(
    {
      required: 2,
      compute: (code, year) => {
        const { texts, model } = context;
        const asked = yearIn(year ?? '', texts);
        const result = figureIn(code ?? '', context);
        if (asked === model.book.year) return figureValue(result, context);
        throw new CellProblem('#N/A', texts.functions.otherYear(asked, model.book.year));
      },
    },
    args,
    context.texts,
  );

interface Asked {
  readonly numerator: number;
  readonly denominator: number | null;
}

function figuresIn(
  target: Target,
  numerator: Scalar,
  denominator: Filled | undefined,
  { texts }: FunctionContext,
): Asked {
  const reached = amountIn(numerator, texts);
  if (target.unit !== '%') return { numerator: reached, denominator: null };
  if (denominator === null || denominator === undefined)
    throw new CellProblem('#VALUE!', texts.functions.wholeMissing(target.code));
  const whole = amountIn(denominator, texts);
  if (reached > whole) throw new CellProblem('#VALUE!', texts.functions.rateErrors.numeratorAboveDenominator);
  return { numerator: reached, denominator: whole };
}

const shownMark = (mark: Mark | undefined, { texts }: FunctionContext): Scalar =>
  mark === 'notApplicable' ? texts.scoring.notApplicable : (mark ?? '');

const difference = (before: number | null, after: number | null): Scalar =>
  before === null || after === null ? '' : Number((after - before).toFixed(PLACES));

/** Points and indices end far before. */
const PLACES = 10;
const WIDTH = 6;

/** Points of the criterion, index, its change, rank; points of the province and their change. */
export const outlook: CellFunction = (args, context) => {
  const { texts, model } = context;
  return overColumn(
    {
      required: 3,
      amounts: [2, 3],
      compute: (name, code, numerator, denominator) => {
        const agency = agencyIn(name ?? '', context);
        const target = targetIn(code ?? '', context);
        const { book } = model;
        const asked = [
          ...targetsFor(agency, book.targets),
          ...provinceTargetsOf(agency, book.targets, book.plan, book.agencies),
        ];
        if (!asked.includes(target))
          throw new CellProblem('#N/A', texts.functions.notAsked(agency.name, target.code));
        const figures = figuresIn(target, numerator ?? '', denominator, context);
        const change = { agency: agency.code, target: target.code, ...figures };
        const { agencies, province } = whatIf(book, [change], model.present());
        const [own] = agencies;
        return [
          shownMark(own?.criteria[0]?.after, context),
          own?.after.index ?? '',
          difference(own?.before.index ?? null, own?.after.index ?? null),
          own?.after.rank ?? '',
          province?.after ?? '',
          difference(province?.before ?? null, province?.after ?? null),
        ];
      },
    },
    WIDTH,
    args,
    texts,
  );
};
