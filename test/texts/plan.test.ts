import { AMENDMENT_RULES } from '../../src/core/plan';
import type { Issue } from '../../src/core/issues';
import { TEXTS } from '../../src/texts';
import { issueText } from '../../src/texts/word-issue';

const PARAMS = { id: 'A.I.9', heading: 'A.IX', task: 'A.I.9', date: '2018-02-30', field: 'leadAgency' };

describe.each(['vi', 'en'] as const)('sentences about the plan in %s', language => {
  const { fields } = TEXTS[language].plan;
  const worded = (rule: Issue['rule'], params: Readonly<Record<string, string>> = PARAMS) =>
    issueText({ rule, severity: 'error', place: {}, params } as unknown as Issue, language);

  test.each(AMENDMENT_RULES)('%s says what is wrong and what to do next', rule => {
    const { message, advice } = worded(rule);
    const sentence = `${message} ${advice}`;
    expect(message).not.toBe('');
    expect(advice).not.toBe('');
    expect(sentence).not.toMatch(/undefined|\[object/);
    expect(sentence.normalize('NFC')).toBe(sentence);
  });

  test('a blank text is named by its column', () => {
    expect(worded('plan.text-missing').message).toContain(fields.leadAgency);
  });
});
