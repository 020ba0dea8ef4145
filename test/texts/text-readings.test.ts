import { READING_REASONS, REPAIR_CODES } from '../../src/core/text';
import { TEXTS } from '../../src/texts';
import { wholeText } from '../../src/texts/issue-text';
import { repairText } from '../../src/texts/word-issue';

describe.each(['vi', 'en'] as const)('sentences about reading values in %s', language => {
  const { repairs, reasons } = TEXTS[language].textReadings;

  test.each(READING_REASONS)('%s names the value and says what to do next', reason => {
    const { message, advice } = reasons[reason]({ value: '80, 48', reading: '80,48' });
    expect(message).toContain('"80, 48"');
    expect(advice).toMatch(/^\p{Lu}.*\.$/u);
    expect(`${message} ${advice}`.normalize('NFC')).toBe(`${message} ${advice}`);
    expect(wholeText(reasons[reason]({ value: 'x', reading: null }))).not.toMatch(/null|undefined/);
  });

  test('each repair has words of its own', () => {
    expect(new Set(REPAIR_CODES.map(code => repairs[code])).size).toBe(REPAIR_CODES.length);
  });
});

test.each(REPAIR_CODES)('the ledger has words for %s, with the value before and after', code => {
  const text = repairText({ code, sheet: 'Chỉ tiêu', cell: 'F7', before: '95,53', after: '95.53' });
  expect(text).toMatch(/^Chỉ tiêu!F7: \p{Ll}.* \("95,53" → "95\.53"\)$/u);
});
