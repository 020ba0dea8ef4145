// Sheet "Điểm tỉnh": the province's self-score by criterion, each with the figure that it is scored on.

import { book } from '../../texts/vi/book';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { PROVINCE_SCHEMA } from '../records/province-record';
import type { ProvinceRow } from '../records/province-record';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet } from './frame';

export interface ProvinceContents {
  readonly rows: readonly ProvinceRow[];
  /** Whether the points are those of an illustrative set. */
  readonly illustrative: boolean;
}

export const provinceSheet = (
  year: number,
  basis: string,
  { rows, illustrative }: ProvinceContents,
  before: TableState | null,
): SheetDeclaration =>
  framedSheet(
    {
      key: 'province',
      title: book.titles.province(year),
      basis,
      note: { text: illustrative ? book.illustrative : book.provinceNote, illustrative },
      tabColor: '1B6E3C',
      frozenColumns: 3,
      paper: 'A3',
    },
    tableOf(PROVINCE_SCHEMA, rows, firstCell, before),
  );
