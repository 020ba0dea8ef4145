// Excel may not repaint a look whose condition reads another sheet (OfficeDev/office-js #5299): conditions of ours name cells of
// their own sheet and functions, nothing else. Entries are judged by lists and limits, never by a formula.
import { builtInBook } from '../../src/app/book/built-in';
import { NO_RESULTS, planSheets, resultSheets } from '../../src/app/book/book-sheets';
import type { SheetDeclaration } from '../../src/workbook/declaration';
import { issuedFor } from '../support/issued-samples';

const EMPTY = { sheets: [] };
const book = builtInBook(2018);
const SHEETS: readonly SheetDeclaration[] = [
  ...planSheets(book, EMPTY),
  ...resultSheets(book, EMPTY, NO_RESULTS),
  ...issuedFor('SNV').sheets,
];

const conditions = SHEETS.flatMap(({ caption, conditionalFormats }) =>
  conditionalFormats.flatMap(format =>
    format.kind === 'formula' ? [[caption, format.formula] as const] : [],
  ),
);
const judging = SHEETS.flatMap(({ validations }) => validations.filter(({ rule }) => rule.kind === 'custom'));

/** What is left of a formula without its texts, functions, cells, numbers and signs. */
const foreignParts = (formula: string): string =>
  formula
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(/\b[A-Z][A-Z.]*(?=\()/g, '')
    .replace(/\$?\b[A-Z]{1,3}\$?[1-9]\d*\b/g, '')
    .replace(/\b(TRUE|FALSE)\b/g, '')
    .replace(/[\d\s.,:;=<>+*/&()-]/g, '');

test('there are conditions to look at, and no entry is judged by a formula', () => {
  expect(conditions.length).toBeGreaterThan(10);
  expect(judging).toEqual([]);
});

test.each(conditions)('the condition of a look on “%s” stays on its sheet: %s', (_, formula) => {
  expect(foreignParts(formula)).toBe('');
});

test('a condition that reads another sheet, a table or a name would be found', () => {
  expect(foreignParts('A1>Data!B2')).toBe('Data!');
  expect(foreignParts('A1>tblChiTieu[Ngưỡng]')).not.toBe('');
  expect(foreignParts('A1=ten_rieng')).toBe('ten_rieng');
});
