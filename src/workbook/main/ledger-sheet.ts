// Sheet "Sổ nộp": every expected agency with where it stands, and beside it every file that came, accepted or not.

import { firstCellOf } from '../../core/addresses';
import { book } from '../../texts/vi/book';
import { columnBody, placeOf } from '../addresses';
import type { SheetDeclaration } from '../declaration';
import type { SheetState } from '../port';
import { FILE_SCHEMA, LEDGER_SCHEMA } from '../records/ledger-records';
import type { LedgerAgencyRow, LedgerFileRow } from '../records/ledger-records';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet, printedBlock, BOOK_HEADER_ROW } from './frame';

/** The files' table stands beside the agencies', one blank column apart, so that both can grow. */
const FILES_AT = `N${BOOK_HEADER_ROW}`;

export function ledgerSheet(
  year: number,
  basis: string,
  agencies: readonly LedgerAgencyRow[],
  files: readonly LedgerFileRow[],
  before: SheetState | null,
): SheetDeclaration {
  const table = tableOf(
    LEDGER_SCHEMA,
    agencies,
    firstCell,
    before?.tables.find(({ name }) => name === LEDGER_SCHEMA.name) ?? null,
  );
  const sheet = framedSheet(
    { key: 'ledger', title: book.titles.ledger(year), basis, tabColor: '1B6E3C', frozenColumns: 2 },
    table,
  );
  const status = columnBody(placeOf(table), 'status');
  const first = firstCellOf(status);
  const look = (text: string, fontColor: string, fillColor: string) =>
    ({
      kind: 'formula',
      range: status,
      formula: `${first}="${text}"`,
      look: { fontColor, fillColor },
    }) as const;
  const { returned, late, missing, refused } = book.agencyStatuses;
  const received = tableOf(FILE_SCHEMA, files, FILES_AT);
  return {
    ...sheet,
    cells: [...sheet.cells, { at: 'N3', content: book.titles.files, style: 'heading' }],
    tables: [table, received],
    ...(sheet.print
      ? { print: { ...sheet.print, areas: [printedBlock(table, 1), printedBlock(received, 3)] } }
      : {}),
    conditionalFormats: [
      look(returned, '1B6E3C', 'E3F4E8'),
      look(late, '9A5B00', 'FFF1D6'),
      look(missing, '6B7280', 'EEF1F4'),
      look(refused, 'B3261E', 'FBE4E2'),
    ],
  };
}
