// The workbook port over the bytes of an .xlsx file: sheets of ours are written, every other part stays as it is.
// What cannot be done leaves the workbook as it was. Books that count dates from 1904 are refused.

import { failed, ok, type Outcome } from '../../core';
import { type SheetDeclaration, type SheetKey } from '../../workbook/declaration';
import {
  PortError,
  type RunControl,
  type SheetState,
  type WorkbookChange,
  type WorkbookPort,
  type WorkbookState,
  type WriteReceipt,
} from '../../workbook/port';
import { checkSheets } from '../write/check-declaration';
import { DeclaredValues } from '../write/declared-values';
import { sheetNames } from '../write/workbook-part';
import { existingStrings, saveStrings } from './existing-strings';
import { existingStyles, saveStyles } from './existing-styles';
import { emptyPackage } from './empty-package';
import { MissingPart, WorkbookPackage, type OpenFailure } from './package';
import { bodyRange, placeSheet, tableState, type StandingSheet } from './place-sheet';
import { putNewSheet, putStandingSheet, type PutContext } from './put-sheet';
import { readSheetFile, tablesOf } from './sheet-file';
import {
  addedSheet,
  readWorkbookFile,
  writeWorkbookFile,
  type NameEntry,
  type SheetEntry,
  type WorkbookFile,
} from './workbook-file';
import { attributeOf, XmlError } from './xml-scan';

/** Lets an abort be heard between two sheets. */
const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

function demandGoing(control: RunControl): void {
  if (control.signal?.aborted === true) throw new PortError('cancelled');
}

function asPortError(error: unknown): unknown {
  return error instanceof XmlError || error instanceof MissingPart
    ? new PortError('damaged', { message: error.message }, { cause: error })
    : error;
}

const folded = (name: string): string => name.toLowerCase();

function demandNamesFree(change: WorkbookChange, pack: WorkbookPackage, file: WorkbookFile): void {
  const ours = new Map(
    file.sheets.flatMap(sheet => (sheet.key === null ? [] : [[sheet.key, sheet] as const])),
  );
  const tabs = new Set(file.sheets.map(({ name }) => folded(name)));
  const owners = new Map<string, string>();
  for (const { path } of file.sheets)
    for (const { name } of tablesOf(pack, path)) owners.set(folded(name), path);
  const names = new Set(file.names.filter(({ sheet }) => sheet === null).map(({ name }) => folded(name)));
  for (const sheet of change.put) {
    const standing = ours.get(sheet.key);
    if (!standing && tabs.has(folded(sheet.caption)))
      throw new PortError('name-taken', { kind: 'sheet', name: sheet.caption });
    for (const { name } of sheet.tables) {
      const owner = owners.get(folded(name));
      if (names.has(folded(name)) || (owner !== undefined && owner !== standing?.path))
        throw new PortError('name-taken', { kind: 'table', name });
    }
  }
}

function demandUnlocked(change: WorkbookChange, file: WorkbookFile): void {
  const standing = new Set(file.sheets.map(({ key }) => key));
  const changesStructure =
    change.put.some(({ key }) => !standing.has(key)) || change.remove.some(key => standing.has(key));
  if (file.structureLocked && file.sheets.length > 0 && changesStructure)
    throw new PortError('protected', { what: 'structure' });
}

/** A password is somebody else's: ours are locked without one. */
function demandNoPassword({ name, file }: StandingSheet): void {
  const protection = file.elements.find(element => element.name === 'sheetProtection');
  if (!protection || attributeOf(protection.open, 'sheet') === '0') return;
  if (/\s(?:password|hashValue)="/.test(protection.open)) throw new PortError('protected', { sheet: name });
}

function nameEntryOf(xml: string, sheet: string): NameEntry {
  const [, open = '', body = ''] = /^(<definedName[^>]*>)(.*)<\/definedName>$/s.exec(xml) ?? [];
  return { name: attributeOf(open, 'name') ?? '', sheet, open, body };
}

/** The sheet's own names: its mark and its print names. Other names scoped to it stay. */
function withSheetNames(
  names: readonly NameEntry[],
  sheet: SheetDeclaration,
  entry: SheetEntry,
): readonly NameEntry[] {
  const own = sheetNames(sheet, 0, entry.name).map(xml => nameEntryOf(xml, entry.path));
  const replaced = new Set(own.map(({ name }) => name));
  const isReplaced = ({ name, sheet: scope }: NameEntry): boolean =>
    scope === entry.path && replaced.has(name);
  return [...names.filter(name => !isReplaced(name)), ...own];
}

/** One write, on a copy of the package; the port takes it over when all of it has worked. */
class Write {
  private file: WorkbookFile;
  private readonly before: WorkbookFile;

  constructor(
    private readonly pack: WorkbookPackage,
    private readonly change: WorkbookChange,
    private readonly control: RunControl,
  ) {
    this.before = readWorkbookFile(pack);
    this.file = this.before;
  }

  async run(): Promise<void> {
    demandGoing(this.control);
    checkSheets(this.change.put);
    if (this.before.uses1904) throw new PortError('unsupported', { what: 'date1904' });
    demandUnlocked(this.change, this.before);
    this.removeSheets();
    demandNamesFree(this.change, this.pack, this.file);
    this.addEntries();
    await this.putSheets();
    demandGoing(this.control);
    writeWorkbookFile(this.pack, this.before, this.file);
  }

  private removeSheets(): void {
    const gone = this.file.sheets.filter(({ key }) => key !== null && this.change.remove.includes(key));
    const sheets = this.file.sheets.filter(sheet => !gone.includes(sheet));
    const isLast = !sheets.some(({ visibility }) => visibility === 'visible');
    if (gone.length > 0 && isLast && !this.change.put.some(({ visibility }) => visibility === 'visible'))
      throw new PortError('unsupported', { what: 'last-sheet' });
    for (const { path, relation } of gone) {
      for (const { type, target, isOutside } of this.pack.relationsOf(path))
        if (!isOutside && /\/(table|drawing|comments|vmlDrawing|printerSettings)$/.test(type))
          this.pack.remove(target);
      this.pack.remove(path);
      this.pack.removeRelation(this.pack.workbookPath, relation);
    }
    const paths = new Set(gone.map(({ path }) => path));
    const names = this.file.names.filter(({ sheet }) => sheet === null || !paths.has(sheet));
    this.file = { ...this.file, sheets, names };
  }

  private readonly created = new Set<SheetKey>();

  private addEntries(): void {
    for (const { key, caption, visibility } of this.change.put) {
      if (this.file.sheets.some(sheet => sheet.key === key)) continue;
      const entry = addedSheet(this.pack, this.file, caption, visibility, key);
      this.file = { ...this.file, sheets: [...this.file.sheets, entry] };
      this.created.add(key);
    }
  }

  private entryOf(key: SheetKey): SheetEntry {
    const entry = this.file.sheets.find(sheet => sheet.key === key);
    if (!entry) throw new Error(`a reference names a sheet that is not in the workbook: ${key}`);
    return entry;
  }

  private async putSheets(): Promise<void> {
    const { texts, shared } = existingStrings(this.pack);
    const styles = existingStyles(this.pack);
    const nameOf = (key: SheetKey): string => this.entryOf(key).name;
    const put: PutContext = {
      pack: this.pack,
      context: { strings: shared, styles, nameOf },
      values: new DeclaredValues(this.change.put),
    };
    for (const [index, sheet] of this.change.put.entries()) {
      this.control.onProgress?.({ done: index, total: this.change.put.length, what: sheet.caption });
      await breathe();
      demandGoing(this.control);
      this.putSheet(sheet, texts, put);
    }
    saveStrings(this.pack, shared);
    saveStyles(this.pack, styles);
    this.control.onProgress?.({ done: this.change.put.length, total: this.change.put.length, what: '' });
  }

  private putSheet(sheet: SheetDeclaration, texts: readonly string[], put: PutContext): void {
    const entry = this.entryOf(sheet.key);
    if (this.created.has(sheet.key)) putNewSheet(sheet, entry.path, put);
    else {
      const standing = standingSheet(this.pack, entry, texts);
      demandNoPassword(standing);
      putStandingSheet(placeSheet(sheet, standing), entry.path, standing.file, put);
    }
    this.file = { ...this.file, names: withSheetNames(this.file.names, sheet, entry) };
  }
}

function standingSheet(
  pack: WorkbookPackage,
  { path, name }: SheetEntry,
  texts: readonly string[],
): StandingSheet {
  return { name, file: readSheetFile(pack.text(path)), tables: tablesOf(pack, path), texts };
}

function sheetState(pack: WorkbookPackage, entry: SheetEntry, texts: readonly string[]): SheetState {
  const { key, name, visibility } = entry;
  if (key === null) return { key, name, visibility, tables: [] };
  const standing = standingSheet(pack, entry, texts);
  return {
    key,
    name,
    visibility,
    tables: standing.tables.map(table => tableState(standing, table.name, bodyRange(table))),
  };
}

/** A workbook in memory. `write` changes it; `bytes` gives the file as it stands. */
export class XlsxPort implements WorkbookPort {
  constructor(private pack: WorkbookPackage) {}

  read(control: RunControl = {}): Promise<WorkbookState> {
    return this.attempt(() => {
      demandGoing(control);
      const { texts } = existingStrings(this.pack);
      const { sheets } = readWorkbookFile(this.pack);
      return Promise.resolve({ sheets: sheets.map(sheet => sheetState(this.pack, sheet, texts)) });
    });
  }

  write(change: WorkbookChange, control: RunControl = {}): Promise<WriteReceipt> {
    return this.attempt(async () => {
      const before = this.pack;
      const after = before.copy();
      await new Write(after, change, control).run();
      this.pack = after;
      let isUndone = false;
      return {
        undo: () => {
          if (!isUndone) this.pack = before;
          isUndone = true;
          return Promise.resolve();
        },
      };
    });
  }

  /** A file has no screen. */
  reveal(): Promise<void> {
    return Promise.resolve();
  }

  /** The file as it stands. A workbook needs a sheet: throws `PortError` before the first write to a new one. */
  bytes(): Uint8Array {
    if (readWorkbookFile(this.pack).sheets.length === 0)
      throw new PortError('unsupported', { what: 'no-sheet' });
    return this.pack.zip();
  }

  private async attempt<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw asPortError(error);
    }
  }
}

/** A file that exists, to be read and written. Its parts are checked as far as the port needs them. */
export function openXlsx(bytes: Uint8Array): Outcome<XlsxPort, OpenFailure> {
  const opened = WorkbookPackage.open(bytes);
  if (opened.kind === 'failed') return opened;
  try {
    readWorkbookFile(opened.value);
    return ok(new XlsxPort(opened.value));
  } catch (error) {
    if (error instanceof XmlError || error instanceof MissingPart) return failed('damaged');
    throw error;
  }
}

/** A new workbook that has no sheet yet. */
export const newXlsx = (): XlsxPort => new XlsxPort(emptyPackage());
