// What a sheet of ours that exists keeps when it is written again: cells beside the declared ones, and the merges,
// validations and conditional formats that touch nothing of ours.

import { parseRange, rangesMeet, type CellRange, rangeOf, isInRange } from '../../core/addresses';
import type { SheetDeclaration } from '../../workbook/declaration';
import { columnSizes, columnsXml } from '../write/columns';
import { declaredRanges } from '../write/sheet-cells';
import type { CarriedRow } from '../write/sheet-data';
import type { CarriedParts } from '../write/sheet-part';
import type { PlacedSheet } from './place-sheet';
import type { SheetFile } from './sheet-file';
import {
  attributeOf,
  childrenOf,
  elementsNamed,
  rootOf,
  textOf,
  withElements,
  withValue,
  type ElementSpan,
} from '../package/xml-elements';

function carriedRows(file: SheetFile, ours: readonly CellRange[]): ReadonlyMap<number, CarriedRow> {
  const rows = new Map<number, CarriedRow>();
  for (const [row, carried] of file.rows) {
    const here = ours.filter(range => range.firstRow <= row && row <= range.lastRow);
    const cells =
      here.length === 0
        ? carried.cells
        : new Map(
            [...carried.cells].filter(([column]) => !here.some(range => isInRange(row, column, range))),
          );
    // A row of ours that is no longer declared loses its height with its text.
    const attributes = here.length === 0 ? carried.attributes : '';
    if (cells.size > 0 || attributes !== '') rows.set(row, { attributes, cells });
  }
  return rows;
}

const entriesOf = (file: SheetFile, list: string): readonly string[] =>
  file.elements
    .filter(({ name }) => name === list)
    .flatMap(span => childrenOf(file.xml, span))
    .map(span => textOf(file.xml, span));

const touches = (references: string, ours: readonly CellRange[]): boolean =>
  references.split(' ').some(part => {
    const range = parseRange(part);
    return range !== null && ours.some(own => rangesMeet(range, own));
  });

const retainedEntries = (entries: readonly string[], attribute: string, ours: readonly CellRange[]) =>
  entries.filter(entry => !touches(attributeOf(entry, attribute) ?? '', ours));

const RULES = new Set(['cfRule']);

/** Behind ours: Excel wants each rule's rank once. */
function rankedBehind(format: string, ours: number): string {
  return withElements(format, elementsNamed(format, RULES), rule => {
    const rank = attributeOf(rule.open, 'priority');
    if (rank === undefined) return null;
    const open = withValue(rule.open, 'priority', String(Number(rank) + ours));
    return open + format.slice(rule.innerStart, rule.end);
  });
}

export function carriedParts(placed: PlacedSheet, file: SheetFile): CarriedParts {
  const { sheet, isIntact, formerRanges, ownStyles, ownCells } = placed;
  const ours = [...declaredRanges(sheet), ...formerRanges];
  const ruled = (rules: readonly { readonly range: string }[]): readonly CellRange[] => [
    ...ours,
    ...rules.flatMap(({ range }) => range.split(' ').map(rangeOf)),
  ];
  const formats = file.elements
    .filter(({ name }) => name === 'conditionalFormatting')
    .map(span => textOf(file.xml, span));
  const validations = entriesOf(file, 'dataValidations');
  return {
    data: { rows: carriedRows(file, ours), ownStyles, ownCells },
    merges: retainedEntries(entriesOf(file, 'mergeCells'), 'ref', ours),
    validations: isIntact ? retainedEntries(validations, 'sqref', ruled(sheet.validations)) : validations,
    conditionalFormats: isIntact
      ? retainedEntries(formats, 'sqref', ruled(sheet.conditionalFormats)).map(format =>
          rankedBehind(format, sheet.conditionalFormats.length),
        )
      : formats,
  };
}

/** Widths that stand are the users'; declared ones fill in. */
export function mergedColumns(sheet: SheetDeclaration, file: SheetFile): string {
  const existing = entriesOf(file, 'cols');
  const isSet = (column: number): boolean =>
    existing.some(
      entry => Number(attributeOf(entry, 'min')) <= column && column <= Number(attributeOf(entry, 'max')),
    );
  const missing = new Map([...columnSizes(sheet)].filter(([column]) => !isSet(column)));
  const columns = columnsXml(missing);
  const added = (columns === '' ? [] : childrenOf(columns, rootOf(columns)))
    .map(span => textOf(columns, span))
    .filter(entry => !isSet(Number(attributeOf(entry, 'min'))));
  const all = [...existing, ...added].sort(
    (one, other) => Number(attributeOf(one, 'min')) - Number(attributeOf(other, 'min')),
  );
  return all.length === 0 ? '' : `<cols>${all.join('')}</cols>`;
}

/** Excel keeps rules that reach other sheets, and the finer side of data bars, in extensions of their own. */
const RULE_EXTENSIONS = ['{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}', '{78C0D931-6437-407D-A8EE-F0AAD7539E65}'];

export function retainedExtensions(file: SheetFile): string {
  const retained = entriesOf(file, 'extLst').filter(
    entry => !RULE_EXTENSIONS.includes((attributeOf(entry, 'uri') ?? '').toUpperCase()),
  );
  const list: ElementSpan | undefined = file.elements.find(({ name }) => name === 'extLst');
  return retained.length === 0 || !list ? '' : `${list.open}${retained.join('')}</extLst>`;
}
