// What happens in the workbook, told to whoever listens: the protocol, which passes it to the add-in, and the view.

import type { Area } from './a1';
import type { CellValue } from './cell';
import type { TablePart } from './parts';
import type { HostSheet } from './sheet';

/** Who caused it: the add-in's calls, or the person at the grid. */
export type ChangeOrigin = 'addin' | 'user';

export type ModelEvent =
  | {
      readonly kind: 'cellsChanged';
      readonly sheet: HostSheet;
      readonly area: Area;
      /** Excel's `DataChangeType`. */
      readonly changeType:
        | 'RangeEdited'
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted';
      readonly origin: ChangeOrigin;
      /** For a single cell. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: 'sheetAdded'; readonly sheet: HostSheet }
  | { readonly kind: 'sheetDeleted'; readonly sheet: HostSheet }
  | { readonly kind: 'sheetActivated'; readonly sheet: HostSheet }
  | { readonly kind: 'sheetDeactivated'; readonly sheet: HostSheet }
  | { readonly kind: 'sheetRenamed'; readonly sheet: HostSheet; readonly before: string }
  | {
      readonly kind: 'sheetMoved';
      readonly sheet: HostSheet;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'sheetVisibilityChanged'; readonly sheet: HostSheet; readonly before: string }
  | { readonly kind: 'protectionChanged'; readonly sheet: HostSheet }
  | { readonly kind: 'calculated'; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: 'tableAdded'; readonly table: TablePart }
  | { readonly kind: 'tableDeleted'; readonly table: TablePart }
  | { readonly kind: 'selectionChanged'; readonly sheet: HostSheet; readonly area: Area };

export type ModelListener = (event: ModelEvent) => void;
