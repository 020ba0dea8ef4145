// A table's part: its name, range and column captions.

import { parseRange } from '../../core/addresses';
import type { RawTable } from '../../core/grid';
import type { OpenPackage } from '../package/open-package';
import { unescapeText } from '../package/entities';

/** Null where the part is missing or names no range. */
export function readTablePart(source: OpenPackage, part: string): RawTable | null {
  let name = '';
  let reference = '';
  let hasTotalsRow = false;
  const columns: string[] = [];
  source.scan(part, {
    open(element, attributes) {
      if (element === 'table') {
        name = attributes.get('displayName') ?? attributes.get('name') ?? '';
        reference = attributes.get('ref') ?? '';
        hasTotalsRow = Number(attributes.get('totalsRowCount') ?? 0) > 0;
      } else if (element === 'tableColumn') {
        source.purse.take();
        columns.push(unescapeText(attributes.get('name') ?? ''));
      }
    },
  });
  const range = parseRange(reference);
  return range && name !== '' ? { name, range, columns, hasTotalsRow } : null;
}
