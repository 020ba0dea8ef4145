// A column of PAR.KIEMTRA costs one evaluation for each distinct input; a new model or language answers anew.
import { builtInBook } from '../../src/app/book/built-in';
import { verdict } from '../../src/functions/answers/targets';
import { modelOf } from '../../src/functions/model';
import type { FunctionModel } from '../../src/functions/model';
import { thresholdOf } from '../../src/core/rules';
import type { Target } from '../../src/core/targets';
import { TEXTS } from '../../src/texts';

/** A rate with a threshold among the values below. */
const CODE =
  builtInBook(2018).targets.find(target => {
    const least = thresholdOf(target, 2018);
    return target.unit === '%' && target.comparison === '>=' && least !== null && least > 60 && least < 100;
  })?.code ?? '';
const CELLS = 10_000;
const DISTINCT = 51;

/** How often a target was looked up tells how often something was evaluated. */
class CountedTargets extends Map<string, Target> {
  looked = 0;
  override get(code: string): Target | undefined {
    this.looked += 1;
    return super.get(code);
  }
}

function countedModel(): { readonly model: FunctionModel; readonly targets: CountedTargets } {
  const model = modelOf(builtInBook(2018));
  const targets = new CountedTargets(model.targets);
  return { model: { ...model, targets }, targets };
}

const column = Array.from({ length: CELLS }, (_, at) => [50 + (at % DISTINCT)]);

test('one evaluation a distinct input, in one range and cell by cell, with the same answers', () => {
  const { model, targets } = countedModel();
  const context = { model, texts: TEXTS.vi, today: '2018-12-01' };
  const whole = verdict([CODE, column, 2018], context);
  expect(targets.looked).toBe(DISTINCT);
  const single = column.map(([value]) => verdict([CODE, [[value]], 2018], context)[0]?.[0]);
  expect(targets.looked).toBe(DISTINCT);
  expect(whole.map(([answer]) => answer)).toEqual(single);
  // Met, and not met by as many amounts as there are values below the threshold.
  expect(new Set(single).size).toBeGreaterThan(2);
});

test('text and number of one look are two inputs, and an error is remembered as an error', () => {
  const { model, targets } = countedModel();
  const context = { model, texts: TEXTS.vi, today: '2018-12-01' };
  const answers = verdict([CODE, [[95], ['95'], ['x'], ['x']], 2018], context).map(([answer]) => answer);
  expect(targets.looked).toBe(3);
  expect(answers[2]).toBe(answers[3]);
  expect(answers[2]).toMatchObject({ sign: '#VALUE!' });
});

test('another model and another language are asked anew', () => {
  const [first, second] = [countedModel(), countedModel()];
  const ask = (model: FunctionModel, texts: (typeof TEXTS)['vi' | 'en']) =>
    verdict([CODE, [[95]], 2018], { model, texts, today: '2018-12-01' });
  ask(first.model, TEXTS.vi);
  ask(second.model, TEXTS.vi);
  ask(first.model, TEXTS.en);
  expect([first.targets.looked, second.targets.looked]).toEqual([2, 1]);
});
