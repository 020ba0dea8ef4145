// A return whose data somebody pasted into a workbook of their own: no identity, no tables, titles merged above, the
// columns in another order.
import { columnLetters } from '../../src/core/addresses';
import type { CellContent, TableDeclaration, WorkbookDeclaration } from '../../src/workbook/declaration';
import { packageOf, relations, sheetXml, workbookXml } from './package-by-hand';

const SECTIONS = ['tasks', 'targets', 'selfScores'];
const TITLE_ROWS = 4;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function cellXml(at: string, content: CellContent): string {
  const value = typeof content === 'object' && content !== null ? (content.cached ?? null) : content;
  if (value === null) return '';
  return typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${escaped(String(value))}</t></is></c>`;
}

const rowXml = (row: number, contents: readonly CellContent[]): string =>
  `<row r="${row}">${contents.map((content, index) => cellXml(`${columnLetters(index + 1)}${row}`, content)).join('')}</row>`;

/** The table as pasted: the last columns first. */
function pasted(table: TableDeclaration, agencyName: string): string {
  const order = table.columns.map((_, index) => index).reverse();
  const header = TITLE_ROWS + 1;
  const rows = [
    rowXml(1, ['UBND TỈNH GIA LAI']),
    rowXml(2, [agencyName]),
    rowXml(3, ['TỔNG HỢP SỐ LIỆU (bản của đơn vị)']),
    rowXml(
      header,
      order.map(index => table.columns[index]?.caption ?? ''),
    ),
    ...table.rows.map((cells, index) =>
      rowXml(
        header + 1 + index,
        order.map(column => cells[column] ?? null),
      ),
    ),
  ];
  return sheetXml(
    rows.join(''),
    '',
    '<mergeCells count="3"><mergeCell ref="A1:F1"/><mergeCell ref="A2:F2"/><mergeCell ref="A3:F3"/></mergeCells>',
  );
}

/** The data of a filled form in a workbook that is not ours. */
export function foreignCopyOf(filled: WorkbookDeclaration, agencyName: string): Uint8Array {
  const sheets = filled.sheets.filter(({ key }) => SECTIONS.includes(key));
  const tables = sheets.flatMap(({ tables: [table] }) => table ?? []);
  const list = tables
    .map((_, index) => `<sheet name="Trang ${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('');
  return packageOf({
    'xl/workbook.xml': workbookXml(`<sheets>${list}</sheets>`),
    'xl/_rels/workbook.xml.rels': relations(
      ...tables.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
    ),
    'xl/sharedStrings.xml': null,
    ...Object.fromEntries(
      tables.map((table, index) => [`xl/worksheets/sheet${index + 1}.xml`, pasted(table, agencyName)]),
    ),
  });
}
