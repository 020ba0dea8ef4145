// Consolidated results as a list; a pressed one is shown where it stands in the table.

import type { ReactNode } from 'react';
import { placeOfRow } from '../../app/value-place';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { ReadBook } from '../book-store';
import { usePaneState } from '../hooks/use-pane';
import { revealCell } from '../reveal-cell';
import { CappedList } from './CappedList';
import { RowButton } from './RowButton';

interface Props {
  readonly read: ReadBook;
  readonly rows: readonly ConsolidatedRow[];
  readonly label: string;
  readonly children: (row: ConsolidatedRow) => ReactNode;
}

export function ResultList({ read, rows, label, children }: Props) {
  const pane = usePaneState();
  return (
    <CappedList
      items={rows}
      label={label}
      keyOf={({ agencyCode, rowId, period }) => `${agencyCode}|${rowId}|${period}`}
    >
      {row => (
        <RowButton
          onClick={() => {
            const place = placeOfRow(read.state, row, 'value');
            if (place) void revealCell(pane, place);
          }}
        >
          {children(row)}
        </RowButton>
      )}
    </CappedList>
  );
}
