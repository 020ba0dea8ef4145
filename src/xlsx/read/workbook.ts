// The workbook's own part: its sheets in order, names, date system; and what the package says beside it.

import type { DateSystem } from '../../core/calendar';
import type { RawName, RawWorkbook, SheetVisibility } from '../../core/grid';
import { ReadError } from '../package/read-error';
import type { OpenPackage, TypedRelation } from '../package/open-package';
import { readSheet } from './sheet';
import type { SheetPart } from './sheet';
import { unescapeText } from '../package/entities';
import { readSharedStrings } from './shared-strings';
import { readFormats } from './styles';

interface WorkbookPart {
  readonly sheets: readonly {
    readonly name: string;
    readonly relation: string;
    readonly visibility: SheetVisibility;
  }[];
  readonly names: readonly {
    readonly name: string;
    readonly sheetIndex: number | null;
    readonly refersTo: string;
  }[];
  readonly dateSystem: DateSystem;
  readonly asksToCompute: boolean;
}

const visibilityOf = (state: string | null): SheetVisibility =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';

function readWorkbookPart(source: OpenPackage, part: string): WorkbookPart {
  const sheets: { name: string; relation: string; visibility: SheetVisibility }[] = [];
  const names: { name: string; sheetIndex: number | null; refersTo: string }[] = [];
  let dateSystem: DateSystem = 1900;
  let asksToCompute = false;
  let inName = false;
  let isWorkbook = false;
  source.scan(part, {
    open(element, attributes) {
      if (element === 'sheet' || element === 'definedName') source.purse.take();
      if (element === 'workbook') isWorkbook = true;
      else if (element === 'sheet')
        sheets.push({
          name: unescapeText(attributes.get('name') ?? ''),
          relation: attributes.get('id') ?? '',
          visibility: visibilityOf(attributes.get('state')),
        });
      else if (element === 'workbookPr') dateSystem = attributes.flag('date1904') ? 1904 : 1900;
      else if (element === 'calcPr')
        asksToCompute = attributes.flag('fullCalcOnLoad') || attributes.flag('forceFullCalc');
      else if (element === 'definedName') {
        const local = attributes.get('localSheetId');
        names.push({
          name: attributes.get('name') ?? '',
          sheetIndex: local === null ? null : Number(local),
          refersTo: '',
        });
        inName = true;
      }
    },
    text(text) {
      const last = names.at(-1);
      if (inName && last) last.refersTo += text;
    },
    close(element) {
      if (element === 'definedName') inName = false;
    },
  });
  if (!isWorkbook) throw new ReadError('not-a-workbook');
  return { sheets, names, dateSystem, asksToCompute };
}

function readCustomProperties(source: OpenPackage, part: string | null): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  if (part === null) return {};
  let name = '';
  source.scan(part, {
    open(element, attributes) {
      if (element !== 'property') return;
      source.purse.take();
      name = attributes.get('name') ?? '';
    },
    text(text) {
      if (name !== '' && text.trim() !== '') values.set(name, (values.get(name) ?? '') + text);
    },
    close(element) {
      if (element === 'property') name = '';
    },
  });
  return Object.fromEntries(values);
}

function readApplication(source: OpenPackage, part: string | null): string | null {
  let application: string | null = null;
  let inside = false;
  if (part === null) return null;
  source.scan(part, {
    open(element) {
      inside = element === 'Application';
    },
    text(text) {
      if (inside) application = (application ?? '') + text;
    },
    close() {
      inside = false;
    },
  });
  return application;
}

/** Null for sheets that hold no cells: charts and dialogs. A sheet that the file names and lacks is no small matter. */
function sheetEntry(
  source: OpenPackage,
  { name, visibility, relation: id }: WorkbookPart['sheets'][number],
  relations: readonly TypedRelation[],
): SheetPart | null {
  const relation = relations.find(candidate => candidate.id === id);
  if (relation && relation.type !== 'worksheet') return null;
  if (!relation?.target || !source.has(relation.target)) throw new ReadError('corrupt', { part: name });
  return { name, part: relation.target, visibility };
}

/** Throws `ReadError`. */
export function readPackage(source: OpenPackage): RawWorkbook {
  const packageRelations = source.relationsOf('');
  /** Strict files write the same types in another way. */
  const partOf = (...types: readonly string[]): string | null =>
    packageRelations.find(relation => types.includes(relation.type))?.target ?? null;
  const main = source.requirePart(packageRelations, 'officeDocument');
  if (main.toLowerCase().endsWith('.bin')) throw new ReadError('xlsb');
  const workbook = readWorkbookPart(source, main);
  const relations = source.relationsOf(main);
  const targetOf = (type: string): string | null =>
    relations.find(relation => relation.type === type)?.target ?? null;
  const entries = workbook.sheets.flatMap(sheet => sheetEntry(source, sheet, relations) ?? []);
  if (entries.length === 0) throw new ReadError('no-sheets');
  const strings = readSharedStrings(source, targetOf('sharedStrings'));
  return {
    sheets: entries.map(entry => readSheet(source, entry, strings, workbook.dateSystem)),
    names: workbook.names.map(({ name, sheetIndex, refersTo }): RawName => ({
      name,
      sheet: sheetIndex === null ? null : (workbook.sheets[sheetIndex]?.name ?? null),
      refersTo,
    })),
    formats: readFormats(source, targetOf('styles'), targetOf('theme')),
    dateSystem: workbook.dateSystem,
    asksToCompute: workbook.asksToCompute,
    customProperties: readCustomProperties(source, partOf('custom-properties', 'customProperties')),
    application: readApplication(source, partOf('extended-properties', 'extendedProperties')),
    hasMacros:
      source.names.some(name => /vbaProject\.bin$/i.test(name)) ||
      relations.some(({ type }) => /macrosheet$/i.test(type)),
    hasExternalLinks: relations.some(relation => relation.type === 'externalLink'),
  };
}
