// One write into a copy of a workbook's parts: checks first, then sheets one by one, the lists of sheets and names
// last. The caller takes the copy over when all of it has worked.

import { type SheetDeclaration, type SheetKey } from '../../workbook/declaration';
import { PortError, throwIfAborted, type RunControl, type WorkbookChange } from '../../workbook/port';
import { propertyOf, secondTagOf } from '../../workbook/second-tag';
import { checkSheets } from '../write/check-declaration';
import { DeclaredValues } from '../write/declared-values';
import { sheetNames } from '../write/workbook-part';
import { writeSecondTags } from './document-tags';
import { existingStrings, saveStrings } from './existing-strings';
import { existingStyles, saveStyles } from './existing-styles';
import type { WorkbookPackage } from '../package/workbook-package';
import { placeSheet, type ExistingSheet } from './place-sheet';
import { putNewSheet, putExistingSheet, type PutContext } from './put-sheet';
import { readSheetFile, tablesOf } from './sheet-file';
import {
  addedSheet,
  readWorkbookFile,
  writeWorkbookFile,
  type NameEntry,
  type SheetEntry,
  type WorkbookFile,
} from './workbook-file';
import { attributeOf, contentOf, rootOf } from '../package/xml-elements';

/** Lets an abort be heard between two sheets. */
async function yieldToEventLoop(control: RunControl): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 0));
  throwIfAborted(control);
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
    const existing = ours.get(sheet.key);
    if (!existing && tabs.has(folded(sheet.caption)))
      throw new PortError('name-taken', { kind: 'sheet', name: sheet.caption });
    for (const { name } of sheet.tables) {
      const owner = owners.get(folded(name));
      if (names.has(folded(name)) || (owner !== undefined && owner !== existing?.path))
        throw new PortError('name-taken', { kind: 'table', name });
    }
  }
}

function demandUnlocked(change: WorkbookChange, file: WorkbookFile): void {
  const existing = new Set(file.sheets.map(({ key }) => key));
  const changesStructure =
    change.put.some(({ key }) => !existing.has(key)) || change.remove.some(key => existing.has(key));
  if (file.structureLocked && file.sheets.length > 0 && changesStructure)
    throw new PortError('protected', { what: 'structure' });
}

/** Of one of them Excel of today and of before keeps a password. */
const PASSWORDS = ['password', 'hashValue'];

/** A password is somebody else's: ours are locked without one. */
function demandNoPassword({ name, file }: ExistingSheet): void {
  const protection = file.elements.find(element => element.name === 'sheetProtection');
  if (!protection || attributeOf(protection.open, 'sheet') === '0') return;
  const { open } = protection;
  if (PASSWORDS.some(name => attributeOf(open, name) !== undefined))
    throw new PortError('protected', { sheet: name });
}

function nameEntryOf(xml: string, sheet: string): NameEntry {
  const root = rootOf(xml);
  const body = xml.slice(root.innerStart, root.innerEnd);
  const name = attributeOf(root.open, 'name') ?? '';
  return { name, sheet, open: root.open, body, formula: contentOf(xml, root) };
}

/** The sheet's own names: its tag and its print names. Other names scoped to it stay. */
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

export interface WriteRules {
  /** Whether sheets may be added to a workbook whose structure is locked. */
  readonly ignoresLock: boolean;
  /** Whether books that count days from 1904 are written: only where the change holds no dates. */
  readonly ignoresDateSystem: boolean;
  /** Whether the file is somebody else's: its tags say nothing here, and none is added to its properties. */
  readonly ignoresTags: boolean;
}

const OWN_BOOK: WriteRules = { ignoresLock: false, ignoresDateSystem: false, ignoresTags: false };

/** Throws `PortError` from `run`; the package is then to be thrown away. */
export class WorkbookWrite {
  private file: WorkbookFile;
  private readonly before: WorkbookFile;

  constructor(
    private readonly pack: WorkbookPackage,
    private readonly change: WorkbookChange,
    private readonly control: RunControl,
    private readonly rules: WriteRules = OWN_BOOK,
  ) {
    this.before = rules.ignoresTags ? readWorkbookFile(pack) : readableWorkbook(pack);
    this.file = this.before;
  }

  async run(): Promise<void> {
    throwIfAborted(this.control);
    checkSheets(this.change.put);
    if (this.before.uses1904 && !this.rules.ignoresDateSystem)
      throw new PortError('unsupported', { what: 'date1904' });
    if (!this.rules.ignoresLock) demandUnlocked(this.change, this.before);
    this.removeSheets();
    demandNamesFree(this.change, this.pack, this.file);
    this.addEntries();
    await this.putSheets();
    throwIfAborted(this.control);
    if (!this.rules.ignoresTags) this.putSecondTags();
    writeWorkbookFile(this.pack, this.before, this.file);
  }

  private putSecondTags(): void {
    const { put, remove } = this.change;
    writeSecondTags(
      this.pack,
      put.flatMap(sheet => secondTagOf(sheet) ?? []),
      remove.map(propertyOf),
    );
  }

  private removeSheets(): void {
    const gone = this.file.sheets.filter(({ key }) => key !== null && this.change.remove.includes(key));
    const sheets = this.file.sheets.filter(sheet => !gone.includes(sheet));
    const isLast = !sheets.some(({ visibility }) => visibility === 'visible');
    if (gone.length > 0 && isLast && !this.change.put.some(({ visibility }) => visibility === 'visible'))
      throw new PortError('unsupported', { what: 'last-sheet' });
    for (const { path, relation } of gone) {
      for (const { type, target, isOutside } of this.pack.relationsOf(path))
        if (!isOutside && /\/(table|drawing|comments|vmlDrawing|printerSettings|customProperty)$/.test(type))
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
      await yieldToEventLoop(this.control);
      this.putSheet(sheet, texts, put);
    }
    saveStrings(this.pack, shared);
    saveStyles(this.pack, styles);
    this.control.onProgress?.({ done: this.change.put.length, total: this.change.put.length, what: '' });
  }

  private putSheet(sheet: SheetDeclaration, texts: readonly string[], put: PutContext): void {
    const entry = this.entryOf(sheet.key);
    const isNew = this.created.has(sheet.key);
    if (isNew) putNewSheet(sheet, entry.path, put);
    const named = isNew ? sheet : this.putExisting(sheet, entry, texts, put);
    this.file = { ...this.file, names: withSheetNames(this.file.names, named, entry) };
  }

  /** Gives the declaration whose names hold: where users moved the table, print names have moved along. */
  private putExisting(
    sheet: SheetDeclaration,
    entry: SheetEntry,
    texts: readonly string[],
    put: PutContext,
  ): SheetDeclaration {
    const existing = existingSheet(this.pack, entry, texts);
    demandNoPassword(existing);
    const placed = placeSheet(sheet, existing);
    putExistingSheet(placed, entry.path, existing.file, put);
    const { print, ...withoutPrint } = sheet;
    return placed.isIntact && print ? sheet : withoutPrint;
  }
}

/** Throws `PortError` where a sheet may be ours and does not say which. */
export function readableWorkbook(pack: WorkbookPackage): WorkbookFile {
  const file = readWorkbookFile(pack);
  const unreadable = file.sheets.find(({ isUnreadable }) => isUnreadable);
  if (unreadable) throw new PortError('unreadable-tag', { sheet: unreadable.name });
  return file;
}

/** A sheet of ours as it stands. */
export function existingSheet(
  pack: WorkbookPackage,
  { path, name }: SheetEntry,
  texts: readonly string[],
): ExistingSheet {
  return { name, file: readSheetFile(pack, path), tables: tablesOf(pack, path), texts };
}
