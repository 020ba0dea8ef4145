import { AMENDMENT_RULES } from '../../src/core/plan';
import { TEXTS } from '../../src/texts';

const PARAMS = { id: 'A.I.9', heading: 'A.IX', task: 'A.I.9', date: '2018-02-30', field: 'leadAgency' };

describe.each(['vi', 'en'] as const)('sentences about the plan in %s', language => {
  const { amendmentIssues, fields } = TEXTS[language].plan;

  test.each(AMENDMENT_RULES)('%s says what is wrong and what to do next', rule => {
    const sentence = amendmentIssues[rule](PARAMS);
    expect(sentence.split(/[.;] (?=\p{Lu})/u).length).toBeGreaterThanOrEqual(2);
    expect(sentence).not.toMatch(/undefined|\[object/);
    expect(sentence.normalize('NFC')).toBe(sentence);
  });

  test('a blank text is named by its column', () => {
    expect(amendmentIssues['plan.text-missing'](PARAMS)).toContain(fields.leadAgency);
  });
});
