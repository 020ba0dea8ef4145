// The functions and the rule engine judge every row alike: PAR.KIEMTRA says what the form's check column says,
// but for the demand to explain; PAR.DAT and PAR.TYLE follow.
import fc from 'fast-check';
import { COMPARISON_SIGNS, PERCENT_SIGN, checkTarget, thresholdOf, verdictOf } from '../../src/core/rules';
import { BUILT_IN_TARGETS } from '../../src/core/targets';
import type { Target } from '../../src/core/targets';
import { verdictText } from '../../src/texts/word-issue';
import { cell } from '../support/functions-in-cells';

const par = cell();

const targets = fc.constantFrom(...BUILT_IN_TARGETS);
const years = fc.constantFrom(2017, 2018, 2019, 2020);
const counts = fc.nat({ max: 400 });

interface Entry {
  readonly numerator: number;
  readonly denominator: number;
  readonly previous: number | null;
}

/** The form asks about a rate of 1 in the year before; a verdict that does not look at that year has no use for it. */
const previousThatCounts = (target: Target, { previous }: Entry): number | null =>
  previous === 1 && target.unit === '%' && target.comparison !== '>previous' ? null : previous;

/** What the form shows for a row without an explanation. */
function formVerdict(target: Target, year: number, entry: Entry): string {
  const row = {
    ...entry,
    previous: previousThatCounts(target, entry),
    explanation: null,
    unit: target.unit === '%' ? PERCENT_SIGN : target.unitName,
    comparison: COMPARISON_SIGNS[target.comparison],
    threshold: thresholdOf(target, year),
  };
  return verdictText(verdictOf('targets', row, '2018-06-07'));
}

const valueOf = (target: Target, { numerator, denominator }: Entry): unknown =>
  target.unit === '%' ? par('TYLE', numerator, denominator) : numerator;

test('PAR.KIEMTRA of PAR.TYLE says what the form says, for every target, year and entry', () => {
  fc.assert(
    fc.property(
      targets,
      years,
      fc.record({ numerator: counts, denominator: counts, previous: fc.option(fc.nat({ max: 100 })) }),
      (target, year, entry) => {
        const form = formVerdict(target, year, entry);
        const value = valueOf(target, entry);
        if (typeof value === 'string') {
          // The form refuses or excuses the row for the reason that PAR.TYLE gives.
          const word = form.startsWith('Không phát sinh') ? 'Không phát sinh' : 'lớn hơn';
          expect(value).toContain(word);
          expect(form).toMatch(/^Không phát sinh|lớn hơn/);
          return;
        }
        const said = String(par('KIEMTRA', target.code, value, year, entry.previous));
        const verdict = said.replace(/ \(giá trị được hiểu là .*\)$/, '');
        const bare = form.replace(/, cần giải trình$/, '');
        expect(verdict).toBe(bare === 'Đủ số liệu' ? `Kế hoạch không giao mức năm ${year}` : bare);
      },
    ),
    { numRuns: 3000 },
  );
});

test('PAR.DAT is TRUE exactly where the engine finds the target met', () => {
  fc.assert(
    fc.property(
      targets,
      years,
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      (target, year, value, previous) => {
        const verdict = checkTarget(target, value, year, previous);
        const said = par('DAT', target.code, value, year, previous);
        if (verdict.kind === 'met' || verdict.kind === 'notMet') expect(said).toBe(verdict.kind === 'met');
        else expect(said).toMatch(/^#N\/A /);
      },
    ),
    { numRuns: 3000 },
  );
});
