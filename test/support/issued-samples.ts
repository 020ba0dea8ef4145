// Issued workbooks with values of our choosing in their entry cells, for tests of the form itself.
import { BUILT_IN_AGENCIES } from '../../src/core/agencies';
import { serialOf } from '../../src/core/calendar';
import type { SectionKey } from '../../src/core/entries';
import type { RuleValue } from '../../src/core/rules';
import { builtInBook } from '../../src/app/book/built-in';
import { issueInput } from '../../src/app/issue-workbooks';
import type { CellContent, WorkbookDeclaration } from '../../src/workbook/declaration';
import { identityOf } from '../../src/workbook/issued/identity';
import { issuedWorkbook } from '../../src/workbook/issued/workbook';

export const YEAR = 2018;
export const PERIOD = 'nam';
export const ISSUED_ON = '2018-10-01';

export function issuedFor(agencyCode: string): WorkbookDeclaration {
  const book = builtInBook(YEAR);
  const agency = BUILT_IN_AGENCIES.find(({ code }) => code === agencyCode);
  if (!agency) throw new Error(`no agency ${agencyCode}`);
  const input = issueInput(book, agency, PERIOD, ISSUED_ON);
  return issuedWorkbook(input, identityOf(input));
}

/** What `fill` gives for a row's entry column; undefined leaves the cell blank. */
export type FillRow = (section: SectionKey, rowId: string) => Readonly<Record<string, RuleValue>>;

const SECTIONS: readonly SectionKey[] = ['tasks', 'targets', 'selfScores'];
const isSection = (key: string): key is SectionKey => (SECTIONS as readonly string[]).includes(key);

/** An error cell is what a formula makes: only so does a spreadsheet program keep it. */
function contentOf(value: RuleValue): CellContent {
  if (typeof value === 'object' && value !== null)
    return { kind: 'formula', formula: 'NA()', cached: value.error };
  return value;
}

export function filledWith(workbook: WorkbookDeclaration, fill: FillRow): WorkbookDeclaration {
  return {
    ...workbook,
    sheets: workbook.sheets.map(sheet => {
      const { key } = sheet;
      if (!isSection(key)) return sheet;
      const tables = sheet.tables.map(table => ({
        ...table,
        rows: table.rows.map(row => {
          const entries = fill(key, String(row[0]));
          return row.map((content, index) => {
            const column = table.columns[index]?.key ?? '';
            return column in entries ? contentOf(entries[column] ?? null) : content;
          });
        }),
      }));
      return { ...sheet, tables };
    }),
  };
}

export const day = (iso: string): number => serialOf(iso);
