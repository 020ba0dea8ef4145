// Sheet "Tổng hợp": the consolidated entries, a row each, with the verdict that functions give where they are computed.

import { firstCellOf } from '../../core/addresses';
import { book } from '../../texts/vi/book';
import { forms } from '../../texts/vi/forms';
import { columnBody, placeOf } from '../addresses';
import type { PrintDeclaration, SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { CONSOLIDATED_SCHEMA, fieldCaption } from '../records/consolidated-record';
import type { ConsolidatedRow } from '../records/consolidated-record';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet } from './frame';
import { functionColumn } from './function-column';

const captions = book.captions.consolidated;

const columnOf = (caption: string): string => `${CONSOLIDATED_SCHEMA.name}[${caption}]`;

/** The verdict on every target's row; other rows have no code and stay blank. Counts have no denominator. */
function verdictFormula(year: number): string {
  const isTarget = `${columnOf(captions.section)}="${forms.sheets.targets}"`;
  const [part, whole] = [columnOf(fieldCaption('numerator')), columnOf(fieldCaption('denominator'))];
  const code = `IF(${isTarget},${columnOf(captions.rowId)},"")`;
  const value = `IF(${part}="","",IF(${whole}="",${part},IF(${whole}=0,"",100*${part}/${whole})))`;
  const previous = `IF(${columnOf(fieldCaption('previous'))}="","",${columnOf(fieldCaption('previous'))})`;
  return `PAR.KIEMTRA(${code},${value},${year},${previous})`;
}

/** The head of the sheet is printed: rows by the thousand are printed by who picks them out and asks for them. */
const LAST_OF_HEAD = 'H';

const onOnePage = ({ repeatRows, ...print }: PrintDeclaration): PrintDeclaration => {
  void repeatRows;
  return print;
};

export function consolidatedSheet(
  year: number,
  basis: string,
  rows: readonly ConsolidatedRow[],
  before: TableState | null,
): SheetDeclaration {
  const table = tableOf(CONSOLIDATED_SCHEMA, rows, firstCell, before);
  const sheet = framedSheet(
    {
      key: 'consolidated',
      title: book.titles.consolidated(year),
      basis,
      tabColor: '1B6E3C',
      frozenColumns: 2,
    },
    table,
  );
  const verdicts = columnBody(placeOf(table), 'verdict');
  const first = firstCellOf(verdicts);
  const missed = book.missedBeginning;
  return {
    ...sheet,
    cells: [
      ...sheet.cells,
      { at: 'A3', mergeTo: `${LAST_OF_HEAD}3`, content: book.consolidatedPrint, style: 'note' },
    ],
    rowHeights: { ...sheet.rowHeights, 3: 32 },
    ...(sheet.print ? { print: { ...onOnePage(sheet.print), areas: [`A1:${LAST_OF_HEAD}3`] } } : {}),
    ...functionColumn(table, book.functionChecks.consolidated, verdictFormula(year)),
    conditionalFormats: [
      {
        kind: 'formula',
        range: verdicts,
        formula: `LEFT(${first},${missed.length})="${missed}"`,
        look: { fontColor: 'B3261E', fillColor: 'FBE4E2' },
      },
    ],
  };
}
