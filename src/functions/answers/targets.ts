// PAR.MUCTIEU, PAR.TYLE, PAR.KIEMTRA, PAR.DAT: thresholds of the plan's targets and values against them.

import { checkTarget, thresholdOf } from '../../core/rules';
import { rateOf } from '../../core/targets';
import { codeKey } from '../../core/text';
import type { TargetVerdict } from '../../core/rules';
import type { Target } from '../../core/targets';
import { functionResults } from '../../texts';
import type { Texts } from '../../texts';
import { CellProblem } from '../cells';
import type { Scalar } from '../cells';
import type { CellFunction, FunctionContext } from '../context';
import { oncePerInput } from '../once-per-input';
import { over } from '../over';
import type { Filled } from '../over';
import { amountIn, codesAtHand, shown, textOfCell, yearIn } from '../read-cells';

export function targetIn(cell: Scalar, { model, texts }: FunctionContext): Target {
  // A column of thousands mostly holds codes as they are written: these need no cleaning.
  const asWritten = typeof cell === 'string' ? model.targets.get(cell) : undefined;
  if (asWritten) return asWritten;
  const code = textOfCell(cell);
  const target = model.targets.get(codeKey(code));
  if (target) return target;
  const codes = codesAtHand(
    code,
    model.book.targets.map(each => each.code),
  );
  throw new CellProblem('#N/A', texts.functions.unknownTarget(shown(cell, texts), codes));
}

/** The year, once it is one that the plan covers. */
function planYearIn(cell: Scalar, target: Target, texts: Texts): number {
  const year = yearIn(cell, texts);
  if (Object.hasOwn(target.thresholds, year)) return year;
  const years = Object.keys(target.thresholds).sort();
  throw new CellProblem('#N/A', texts.functions.yearOutsidePlan(year, years[0] ?? '', years.at(-1) ?? ''));
}

export const threshold: CellFunction = (args, context) =>
  over(
    {
      required: 2,
      compute: (code, year) => {
        const target = targetIn(code ?? '', context);
        const asked = planYearIn(year ?? '', target, context.texts);
        const value = thresholdOf(target, asked);
        const { functions } = context.texts;
        if (value !== null) return value;
        throw new CellProblem(
          '#N/A',
          target.comparison === '>previous'
            ? functions.thresholdIsPreviousYear(target.code)
            : functions.noThresholdIn(target.code, asked),
        );
      },
    },
    args,
    context.texts,
  );

export const rate: CellFunction = (args, { texts }) =>
  over(
    {
      required: 2,
      amounts: [0, 1],
      compute: (numerator, denominator) => {
        const result = rateOf(amountIn(numerator ?? '', texts), amountIn(denominator ?? '', texts));
        if (result.kind === 'ok') return result.value;
        throw new CellProblem(
          result.error === 'notArising' ? '#N/A' : '#VALUE!',
          texts.functions.rateErrors[result.error],
        );
      },
    },
    args,
    texts,
  );

interface Checked {
  readonly target: Target;
  readonly value: number;
  /** Of the year before; null where it was left out. */
  readonly previous: number | null;
  readonly year: number;
  readonly verdict: TargetVerdict;
}

const HUNDRED_PERCENT = 100;

/** No rate of a part in its whole is above 100%: the figure is wrong, whatever would come of it. */
export function refuseAbove100(
  value: number,
  { unit }: Pick<Target, 'unit'>,
  cell: Scalar,
  texts: Texts,
): void {
  if (unit === '%' && value > HUNDRED_PERCENT)
    throw new CellProblem('#VALUE!', texts.functions.above100(shown(cell, texts)));
}

function measureIn(cell: Scalar, target: Target, texts: Texts): number {
  const value = amountIn(cell, texts);
  refuseAbove100(value, target, cell, texts);
  return value;
}

function check(
  [code, measured, asked, before]: readonly (Filled | undefined)[],
  context: FunctionContext,
): Checked {
  const { texts } = context;
  const target = targetIn(code ?? '', context);
  const year = planYearIn(asked ?? '', target, texts);
  const value = measureIn(measured ?? '', target, texts);
  const previous = before === null || before === undefined ? null : measureIn(before, target, texts);
  return { target, value, previous, year, verdict: checkTarget(target, value, year, previous) };
}

/** A percentage below 1 is often 85% typed as 0,85: the verdict stands, and says how the value was read. */
const mayBeFraction = (given: Filled | undefined, { unit }: Target, value: number | null): value is number =>
  unit === '%' && value !== null && value > 0 && value < 1 && !/[%％٪]\s*$/u.test(String(given));

const verdictOf = oncePerInput((cells, context) => {
  const { target, value, previous, year, verdict: found } = check(cells, context);
  // Only where the verdict rests on it does the reading of the year before matter.
  const before = target.comparison === '>previous' ? previous : null;
  return [
    functionResults.verdict(found, target.unit, year),
    ...(mayBeFraction(cells[1], target, value) ? [functionResults.readAsPercent(value)] : []),
    ...(mayBeFraction(cells[3], target, before) ? [functionResults.previousReadAsPercent(before)] : []),
  ].join(' ');
});

export const verdict: CellFunction = (args, context) =>
  over(
    { required: 3, amounts: [1, 3], compute: (...cells) => verdictOf(cells, context) },
    args,
    context.texts,
  );

export const met: CellFunction = (args, context) =>
  over(
    {
      required: 3,
      amounts: [1, 3],
      compute: (...cells) => {
        const { verdict: found, target, year } = check(cells, context);
        if (found.kind === 'met' || found.kind === 'notMet') return found.kind === 'met';
        const { functions } = context.texts;
        throw new CellProblem(
          '#N/A',
          found.kind === 'noThreshold'
            ? functions.noThresholdIn(target.code, year)
            : functions.previousMissing(target.code),
        );
      },
    },
    args,
    context.texts,
  );
