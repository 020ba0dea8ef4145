// Every reason for which a file is not read has words in both languages, and no words stand for nothing.
import type { ReadFailureCode } from '../../src/core/returned';
import { TEXTS } from '../../src/texts';

/** The compiler asks for each code. */
const CODES: Readonly<Record<ReadFailureCode, true>> = {
  empty: true,
  'not-a-workbook': true,
  encrypted: true,
  truncated: true,
  corrupt: true,
  'too-large-file': true,
  'too-large-declared': true,
  'too-large-sheets': true,
  'too-large-inflated': true,
  'too-many-entries': true,
  ratio: true,
  'too-many-cells': true,
  'too-deep': true,
  'too-slow': true,
  'duplicate-entry': true,
  'unsafe-name': true,
  doctype: true,
  'no-sheets': true,
  'cloud-placeholder': true,
  'legacy-xls': true,
  xlsb: true,
  'csv-or-html': true,
  archive: true,
  'temporary-file': true,
};

test.each(['vi', 'en'] as const)('%s: what happened and what to do next', language => {
  const words = TEXTS[language].readFailures;
  expect(Object.keys(words).sort()).toEqual(Object.keys(CODES).sort());
  for (const sentence of Object.values(words)) {
    expect(sentence.split('. ').length).toBeGreaterThan(1);
    expect(sentence).toBe(sentence.normalize('NFC'));
  }
});
