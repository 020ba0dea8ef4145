// From what a call names as a range to cells: an address, a name, or a range object.

import { addressOf, parseArea, quoteSheetName, splitSheet, WHOLE_SHEET } from '../../model/a1';
import { HostError, invalidArgument } from '../../model/errors';
import { rangeOfName } from '../../model/names';
import type { HostSheet } from '../../model/sheet';
import { RangeRef, type HostWorkbook } from '../../model/workbook';
import type { Args } from '../args';

export const fullAddress = (ref: RangeRef): string =>
  `${quoteSheetName(ref.sheet.name)}!${addressOf(ref.area)}`;

/** Within one sheet; a missing address is the whole sheet. Throws `InvalidArgument`. */
export function rangeIn(workbook: HostWorkbook, sheet: HostSheet, text: string | null): RangeRef {
  if (text === null || text === '') return workbook.track(sheet, WHOLE_SHEET);
  const split = splitSheet(text);
  if (split.sheet !== null && workbook.findSheet(split.sheet) !== sheet)
    throw invalidArgument(`${text} is not on the sheet "${sheet.name}"`);
  const area = parseArea(split.address);
  if (area) return workbook.track(sheet, area);
  const item = workbook.findName(split.address, sheet) ?? workbook.findName(split.address, null);
  const named = item && rangeOfName(workbook, item);
  if (named?.sheet === sheet) return workbook.track(sheet, named.area);
  throw new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ("${text}" is no range)`,
  );
}

/** An argument that is a range object, or an address that may name its sheet. */
export function rangeArgument(
  workbook: HostWorkbook,
  args: Args,
  index: number,
  home: HostSheet | null,
): RangeRef {
  const object = args.object(index);
  if (object) {
    if (object.target instanceof RangeRef && object.typeName === 'Range') return object.target;
    throw invalidArgument(`argument ${index + 1} must be a range`);
  }
  const text = args.text(index);
  const { sheet, address } = splitSheet(text);
  const owner = sheet === null ? (home ?? workbook.activeSheet) : workbook.findSheet(sheet);
  if (!owner) throw invalidArgument(`there is no sheet "${sheet ?? ''}"`);
  return rangeIn(workbook, owner, address);
}
