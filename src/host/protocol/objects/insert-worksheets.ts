// `workbook.insertWorksheetsFromBase64`: sheets of another file, with their tables and names, put into this one.

import { without } from '../../model/cell';
import { HostError, invalidArgument } from '../../model/errors';
import type { HostSheet } from '../../model/sheet';
import type { HostWorkbook } from '../../model/workbook';
import type { Args } from '../args';

const decode = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), character => character.charCodeAt(0));

async function readFile(base64: string, workbook: HostWorkbook): Promise<HostWorkbook> {
  try {
    // Loaded when first needed: the reader is large, and few batches open files.
    const { readXlsx } = await import('../../files/read-xlsx');
    return await readXlsx(decode(base64), 'inserted.xlsx', workbook.culture);
  } catch (error) {
    throw invalidArgument(
      `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const freeName = (workbook: HostWorkbook, wanted: string): string => {
  let name = wanted;
  for (let number = 2; workbook.findSheet(name); number += 1) name = `${wanted.slice(0, 31 - 4)} (${number})`;
  return name;
};

function place(workbook: HostWorkbook, position: string, relative: string | null): number {
  const anchor =
    relative === null
      ? -1
      : workbook.sheets.findIndex(sheet => sheet.id === relative || sheet.name === relative);
  if ((position === 'Before' || position === 'After') && anchor < 0)
    throw invalidArgument('positionType Before and After need relativeTo');
  if (position === 'Beginning') return 0;
  if (position === 'Before') return anchor;
  return position === 'After' ? anchor + 1 : workbook.sheets.length;
}

/** Gives the ids of the new sheets. Names that are taken get a number; tables whose names are taken are refused. */
export async function insertWorksheets(workbook: HostWorkbook, args: Args): Promise<readonly string[]> {
  workbook.assertStructureUnlocked();
  const base64 = args.text(0);
  const known = ['sheetNamesToInsert', 'positionType', 'relativeTo'];
  const options = args.options(1, known, 'insertWorksheetsFromBase64');
  const source = await readFile(base64, workbook);
  const wanted = Array.isArray(options['sheetNamesToInsert']) ? options['sheetNamesToInsert'] : [];
  const chosen = source.sheets.filter(sheet => wanted.length === 0 || wanted.includes(sheet.name));
  if (chosen.length === 0) throw new HostError('ItemNotFound', 'The file has no such worksheet.');
  const taken = source.tables.find(table => chosen.includes(table.sheet) && workbook.findTable(table.name));
  if (taken) throw new HostError('ItemAlreadyExists', `A table "${taken.name}" already exists.`);
  const position = String(options['positionType'] ?? 'End');
  const relative = options['relativeTo'];
  let at = place(workbook, position, typeof relative === 'string' ? relative : null);
  const ids: string[] = [];
  for (const sheet of chosen) {
    const made = adopt(workbook, source, sheet, at);
    ids.push(made.id);
    at += 1;
  }
  return ids;
}

function adopt(workbook: HostWorkbook, source: HostWorkbook, sheet: HostSheet, at: number): HostSheet {
  const made = workbook.adoptSheet(workbook.nextGuid(), freeName(workbook, sheet.name), at);
  Object.assign(made, without(without({ ...sheet }, 'id'), 'name'));
  made.touch('everything');
  for (const table of source.tablesOf(sheet))
    workbook.tables.push({ ...table, id: workbook.nextGuid(), legacyId: workbook.nextId(), sheet: made });
  for (const item of source.names) if (item.scope === sheet) workbook.names.push({ ...item, scope: made });
  workbook.changedParts.add('sheets').add('tables').add('names');
  workbook.needsCalculation = true;
  workbook.emit({ kind: 'sheetAdded', sheet: made });
  return made;
}
