// Sheet "Bộ thẩm định": what the Ministry gave the province, criterion by criterion, years below each other.

import type { MinistryLine } from '../../core/province';
import { book } from '../../texts/vi/book';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { MINISTRY_SCHEMA } from '../records/ministry-record';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet } from './frame';

export function ministrySheet(
  basis: string,
  lines: readonly MinistryLine[],
  before: TableState | null,
): SheetDeclaration {
  const sheet = framedSheet(
    {
      key: 'ministry',
      title: book.titles.ministry,
      basis,
      note: { text: book.ministryNote, illustrative: false },
      tabColor: '7C4A03',
      frozenColumns: 2,
    },
    tableOf(MINISTRY_SCHEMA, lines, firstCell, before),
  );
  return { ...sheet, rowHeights: { ...sheet.rowHeights, 3: 34 } };
}
