// Defined names, of the workbook or of one sheet.

import { addressOf, parseArea, quoteSheetName, splitSheet } from './a1';
import { HostError, invalidArgument } from './errors';
import type { NamePart } from './parts';
import type { HostSheet } from './sheet';
import { RangeRef, type HostWorkbook } from './workbook';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** Whether Excel takes it for the name of a table or of a range: no spaces, and not like a cell. */
export const isLegalName = (name: string): boolean =>
  NAME.test(name) && parseArea(name) === null && !/^[rc]$/i.test(name) && !/^r\d*c\d*$/i.test(name);

/** Throws `InvalidArgument` for an illegal name, `ItemAlreadyExists` for one taken in the same scope. */
export function addName(
  workbook: HostWorkbook,
  scope: HostSheet | null,
  name: string,
  reference: string | RangeRef,
  comment: string,
): NamePart {
  if (!isLegalName(name)) throw invalidArgument(`"${name}" is no legal name`);
  const taken = workbook.findName(name, scope) ?? (scope === null ? workbook.findTable(name) : null);
  if (taken) throw new HostError('ItemAlreadyExists', `The name "${name}" already exists.`);
  const formula =
    reference instanceof RangeRef
      ? `=${quoteSheetName(reference.sheet.name)}!${absolute(addressOf(reference.area))}`
      : reference;
  if (!formula.startsWith('='))
    throw invalidArgument(`the reference of the name "${name}" must begin with =`);
  const item: NamePart = { name, scope, formula, visible: true, comment };
  workbook.names.push(item);
  workbook.changedParts.add('names');
  workbook.needsCalculation = true;
  return item;
}

const absolute = (address: string): string =>
  address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2').replace(/^([A-Z]+):([A-Z]+)$/, '$$$1:$$$2');

export function deleteName(workbook: HostWorkbook, item: NamePart): void {
  const index = workbook.names.indexOf(item);
  if (index < 0) throw new HostError('ItemNotFound', `The name "${item.name}" was deleted.`);
  workbook.names.splice(index, 1);
  workbook.changedParts.add('names');
  workbook.needsCalculation = true;
}

/** The cells that the name stands for; null for a constant or a formula. */
export function rangeOfName(workbook: HostWorkbook, item: NamePart): RangeRef | null {
  const { sheet, address } = splitSheet(item.formula);
  const target = parseArea(address.replaceAll('$', ''));
  const owner = sheet === null ? item.scope : workbook.findSheet(sheet);
  return target && owner ? new RangeRef(owner, target) : null;
}

/** What `NamedItem.type` and `.value` say. */
export function valueOfName(
  workbook: HostWorkbook,
  item: NamePart,
): { readonly type: string; readonly value: string | number | boolean } {
  const range = rangeOfName(workbook, item);
  if (range)
    return {
      type: 'Range',
      value: `${quoteSheetName(range.sheet.name)}!${absolute(addressOf(range.area))}`,
    };
  const constant = item.formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/.exec(constant);
  if (text) return { type: 'String', value: (text[1] ?? '').replaceAll('""', '"') };
  if (/^(true|false)$/i.test(constant)) return { type: 'Boolean', value: constant.toLowerCase() === 'true' };
  if (/^-?\d+$/.test(constant)) return { type: 'Integer', value: Number(constant) };
  if (/^-?\d*\.?\d+(e[+-]?\d+)?$/i.test(constant)) return { type: 'Double', value: Number(constant) };
  return constant.includes('#REF!') ? { type: 'Error', value: '#REF!' } : { type: 'Error', value: '#N/A' };
}
