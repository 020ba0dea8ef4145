// A rule that the office has switched off, with its day and reason: nobody is told of it, the form's native check and
// the verdict go by the same, and no missed target is counted as met.
import { issueInput } from '../../src/app/issue-workbooks';
import { injectPlan } from '../../src/app/inject-plan';
import { loadBook } from '../../src/app/book/load-book';
import { builtInBook } from '../../src/app/book/built-in';
import type { Book } from '../../src/app/book/model';
import { issuesIn } from '../../src/app/returns/check-return';
import { rulesWithout, switchedOffOn, verdictOf } from '../../src/core/rules';
import type { RuleRow } from '../../src/core/rules';
import { verdictText } from '../../src/texts/word-issue';
import { shownValue } from '../../src/workbook/table-schema';
import type { CellContent, SheetDeclaration } from '../../src/workbook/declaration';
import { issuedWorkbook } from '../../src/workbook/issued/workbook';
import { identityOf } from '../../src/workbook/issued/identity';
import { newXlsx } from '../../src/xlsx';
import { ON, readingOf, returnOf, rightEntries } from '../support/own-return';

const MISS = 'targets.rate-below-threshold';
const RESULT = 'tasks.done-without-result';
const missed: RuleRow = { unit: '%', comparison: '≥', threshold: 80, numerator: 1, denominator: 2 };

const bookWith = (...rules: readonly (readonly [rule: string, offSince: string])[]): Book => ({
  ...builtInBook(2018),
  switches: rules.map(([rule, offSince]) => ({ rule, offSince, reason: 'Theo thông báo 12/TB-SNV' })),
});

const verdict = (book: Book, row: RuleRow): string =>
  verdictText(verdictOf('targets', row, ON, rulesWithout(switchedOffOn(book.switches, ON)).targets));

test('it is not told from its day on, and is told before', () => {
  const reading = readingOf(
    returnOf('SNV', section =>
      section === 'tasks'
        ? {
            status: 'Hoàn thành',
            completion: 100,
            dateDone: 43_200,
            evidenceNumber: '1/BC-SNV',
            evidenceDate: 43_200,
          }
        : rightEntries(section, ''),
    ),
  );
  const reported = (book: Book): boolean => issuesIn(book, reading, ON).some(({ rule }) => rule === RESULT);
  expect(reported(bookWith())).toBe(true);
  expect(reported(bookWith([RESULT, ON]))).toBe(false);
  expect(reported(bookWith([RESULT, '2018-12-02']))).toBe(true);
});

test('a missed target stays missed, and no longer asks for an explanation', () => {
  expect(verdict(bookWith(), missed)).toBe('Chưa đạt: thiếu 30,00 điểm %, cần giải trình');
  expect(verdict(bookWith([MISS, '2018-01-01']), missed)).toBe('Chưa đạt: thiếu 30,00 điểm % (đã ghi nhận)');
});

test('figures that are wrong never count as met, whatever is switched off', () => {
  const book = bookWith(['targets.denominator-missing', '2018-01-01'], [MISS, '2018-01-01']);
  expect(verdict(book, { ...missed, denominator: null })).not.toMatch(/^Đạt/);
});

test('the form of a book goes by the rules that are on', () => {
  const checkOf = (book: Book): string => {
    const agency = book.agencies.find(({ code }) => code === 'SNV');
    if (!agency) throw new Error('no SNV');
    const input = issueInput(book, agency, 'nam', ON);
    const sheet = issuedWorkbook(input, identityOf(input)).sheets.find(({ key }) => key === 'tasks');
    const cell = sheet?.tables[0]?.rows[0]?.at(-1);
    return typeof cell === 'object' && cell !== null ? cell.formula : '';
  };
  expect(checkOf(bookWith())).toContain('Đã hoàn thành nhưng chưa ghi kết quả');
  expect(checkOf(bookWith([RESULT, ON]))).not.toContain('Đã hoàn thành nhưng chưa ghi kết quả');
});

async function settingsWith(values: Readonly<Record<string, CellContent>>) {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const { preview } = await injectPlan(port, 2018);
  const settings = preview.change.put.find(({ key }) => key === 'settings');
  if (!settings) throw new Error('no settings');
  const typed = (sheet: SheetDeclaration): SheetDeclaration => ({
    ...sheet,
    tables: sheet.tables.map(table => {
      const at = (key: string): number => table.columns.findIndex(column => column.key === key);
      if (table.name !== 'tblQuyTac') return table;
      const rows = table.rows.map(row =>
        shownValue(row[at('id')] ?? null) === RESULT
          ? row.map((cell, index) => values[table.columns[index]?.key ?? ''] ?? cell)
          : row,
      );
      return { ...table, rows };
    }),
  });
  await port.write({ put: [typed(settings)], remove: [] });
  return loadBook(await port.read(), 2018);
}

test('a switch typed in full is read from the sheet, half of one is a fault that names its cell', async () => {
  const whole = await settingsWith({ offSince: 43_101, reason: 'Chưa áp dụng' });
  expect(whole.book.switches).toEqual([{ rule: RESULT, offSince: '2018-01-01', reason: 'Chưa áp dụng' }]);
  expect(whole.faults).toEqual([]);
  for (const [values, column] of [
    [{ offSince: 43_101 }, 'Lý do tắt'],
    [{ reason: 'Chưa áp dụng' }, 'Tắt từ ngày'],
    [{ offSince: 'hôm nay', reason: 'Chưa áp dụng' }, 'Tắt từ ngày'],
  ] as const) {
    const { faults, book } = await settingsWith(values);
    expect(book.switches).toEqual([]);
    expect(faults).toMatchObject([{ table: 'tblQuyTac', rowKey: RESULT, column }]);
  }
});
