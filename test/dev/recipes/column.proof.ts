// What an agency writes into the new column comes back as written.
import { readingOf, returnOf, rightEntries } from '../../support/own-return';

test('the column is issued, filled and read', () => {
  const filled = returnOf('SNV', (section, rowId) => ({
    ...rightEntries(section, rowId),
    ...(section === 'tasks' ? { officer: `Người của ${rowId}` } : {}),
  }));
  const rows = readingOf(filled).rows.filter(({ section }) => section === 'tasks');
  expect(rows.length).toBeGreaterThan(5);
  for (const { rowId, fields } of rows) expect(fields['officer']?.value).toBe(`Người của ${rowId}`);
});
