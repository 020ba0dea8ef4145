// The list of sheets and names of a workbook that exists, read from its text and written back into it.

import { ReadError } from '../package/read-error';
import { SHEET_TAG_NAME, type SheetKey } from '../../workbook/declaration';
import type { SheetState } from '../../workbook/port';
import { withSecondTags, type TagReading } from '../../workbook/second-tag';
import { CONTENT_TYPES } from '../package/relations';
import { CALCULATION } from '../write/workbook-part';
import { xmlAttribute } from '../../ooxml/xml-text';
import { patchPart, type WorkbookPackage } from '../package/workbook-package';
import { readDocumentProperties } from './document-tags';
import { tablesOf } from './sheet-file';
import {
  attributeOf,
  childrenOf,
  contentOf,
  rootOf,
  textOf,
  withAttribute,
  type ElementSpan,
} from '../package/xml-elements';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetState['visibility'];
  readonly path: string;
  /** Null for sheets that are not ours, and for a copy of one of ours. */
  readonly key: SheetKey | null;
  /** Whether there is a tag that says nothing: the sheet may be ours. */
  readonly isUnreadable: boolean;
  /** The whole `sheet` element. */
  readonly xml: string;
  readonly relation: string;
}

/** A defined name as it stands; `sheet` is the path of the sheet it is scoped to. */
export interface NameEntry {
  readonly name: string;
  readonly sheet: string | null;
  readonly open: string;
  /** As escaped in the file, and as it reads. */
  readonly body: string;
  readonly formula: string;
}

export interface WorkbookFile {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly uses1904: boolean;
  readonly structureLocked: boolean;
}

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

const VISIBILITY: Readonly<Record<string, SheetState['visibility']>> = {
  hidden: 'hidden',
  veryHidden: 'veryHidden',
};

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

type BareSheet = Omit<SheetEntry, 'key' | 'isUnreadable'>;

function readSheets(pack: WorkbookPackage, xml: string, list: ElementSpan | undefined): readonly BareSheet[] {
  if (!list) return [];
  const targets = new Map(pack.relationsOf(pack.workbookPath).map(({ id, target }) => [id, target]));
  return childrenOf(xml, list).map(span => {
    const relation = attributeOf(span.open, 'id') ?? '';
    const path = targets.get(relation);
    if (path === undefined) throw new ReadError('corrupt', { part: relation });
    return {
      name: attributeOf(span.open, 'name') ?? '',
      visibility: VISIBILITY[attributeOf(span.open, 'state') ?? ''] ?? 'visible',
      path,
      relation,
      xml: textOf(xml, span),
    };
  });
}

function readNames(
  xml: string,
  list: ElementSpan | undefined,
  sheets: readonly BareSheet[],
): readonly NameEntry[] {
  if (!list) return [];
  return childrenOf(xml, list).map(span => {
    const scope = attributeOf(span.open, 'localSheetId');
    return {
      name: attributeOf(span.open, 'name') ?? '',
      sheet: scope === undefined ? null : (sheets[Number(scope)]?.path ?? null),
      open: span.open,
      body: xml.slice(span.innerStart, span.innerEnd),
      formula: contentOf(xml, span),
    };
  });
}

function tagOf(path: string, names: readonly NameEntry[]): TagReading {
  const tag = names.find(({ name, sheet }) => name === SHEET_TAG_NAME && sheet === path);
  if (!tag) return null;
  return /^\s*=?\s*"([A-Za-z0-9_]+)"\s*$/.exec(tag.formula)?.[1] ?? { unreadable: tag.formula };
}

function tagsOf(pack: WorkbookPackage, sheets: readonly BareSheet[], names: readonly NameEntry[]) {
  const tagged = sheets.map(({ path }) => ({ path, tag: tagOf(path, names) }));
  const properties = readDocumentProperties(pack);
  if (properties.size === 0 || tagged.every(({ tag }) => typeof tag === 'string'))
    return tagged.map(({ tag }) => tag);
  return withSecondTags(
    tagged.map(({ path, tag }) => ({ tag, tables: tablesOf(pack, path).map(({ name }) => name) })),
    properties,
  );
}

/** The first sheet with a tag keeps it: Excel copies the tag with the sheet. */
function entriesOf(sheets: readonly BareSheet[], tags: readonly TagReading[]): readonly SheetEntry[] {
  const taken = new Set<SheetKey>();
  return sheets.map((sheet, index) => {
    const tag = tags[index] ?? null;
    const isOurs = typeof tag === 'string' && !taken.has(tag);
    if (isOurs) taken.add(tag);
    return { ...sheet, key: isOurs ? tag : null, isUnreadable: tag !== null && typeof tag !== 'string' };
  });
}

/** Throws `ReadError`. */
export function readWorkbookFile(pack: WorkbookPackage): WorkbookFile {
  const xml = pack.text(pack.workbookPath);
  const children = new Map(childrenOf(xml, rootOf(xml)).map(span => [span.name, span]));
  const sheets = readSheets(pack, xml, children.get('sheets'));
  const names = readNames(xml, children.get('definedNames'), sheets);
  return {
    sheets: entriesOf(sheets, tagsOf(pack, sheets, names)),
    names,
    uses1904: isOn(attributeOf(children.get('workbookPr')?.open ?? '', 'date1904')),
    structureLocked: isOn(attributeOf(children.get('workbookProtection')?.open ?? '', 'lockStructure')),
  };
}

/** Adds a blank entry behind the last sheet; its part is written by the caller. */
export function addedSheet(
  pack: WorkbookPackage,
  file: WorkbookFile,
  name: string,
  visibility: SheetState['visibility'],
  key: SheetKey | null,
): SheetEntry {
  const path = pack.freePath('xl/worksheets/sheet', '.xml');
  pack.add(path, CONTENT_TYPES.worksheet, '');
  const relation = pack.addRelation(pack.workbookPath, 'worksheet', path);
  const ids = file.sheets.map(sheet => Number(attributeOf(sheet.xml, 'sheetId')) || 0);
  const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
  const xml =
    `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
    `name="${xmlAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}"${state} r:id="${relation}"/>`;
  return { name, visibility, path, key, isUnreadable: false, xml, relation };
}

function namesXml(file: WorkbookFile): string {
  const places = new Map(file.sheets.map(({ path }, index) => [path, index]));
  const entries = file.names.flatMap(({ sheet, open, body }) => {
    const place = sheet === null ? null : places.get(sheet);
    if (place === undefined) return [];
    return [
      `${withAttribute(open, 'localSheetId', place === null ? null : String(place))}${body}</definedName>`,
    ];
  });
  return entries.length === 0 ? '' : `<definedNames>${entries.join('')}</definedNames>`;
}

/** Shown first is the sheet that was shown; the first visible one where that is gone. */
function viewsXml(
  xml: string,
  views: ElementSpan | undefined,
  before: WorkbookFile,
  after: WorkbookFile,
): string {
  const firstVisible = Math.max(
    0,
    after.sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
  const view = views && childrenOf(xml, views)[0];
  if (!views || !view) return `<bookViews><workbookView activeTab="${firstVisible}"/></bookViews>`;
  const shown = before.sheets[Number(attributeOf(view.open, 'activeTab') ?? 0)]?.path;
  const place = after.sheets.findIndex(({ path, visibility }) => path === shown && visibility === 'visible');
  const open = withAttribute(
    withAttribute(view.open, 'activeTab', String(place < 0 ? firstVisible : place)),
    'firstSheet',
    null,
  );
  return xml.slice(views.start, view.start) + open + xml.slice(view.start + view.open.length, views.end);
}

/** Writes the lists into the workbook's part; results are computed anew on opening. */
export function writeWorkbookFile(pack: WorkbookPackage, before: WorkbookFile, after: WorkbookFile): void {
  const path = pack.workbookPath;
  const xml = pack.text(path);
  const views = childrenOf(xml, rootOf(xml)).find(({ name }) => name === 'bookViews');
  const calculation = childrenOf(xml, rootOf(xml)).find(({ name }) => name === 'calcPr');
  patchPart(
    pack,
    path,
    ORDER,
    new Map([
      ['bookViews', viewsXml(xml, views, before, after)],
      ['sheets', `<sheets>${after.sheets.map(sheet => sheet.xml).join('')}</sheets>`],
      ['definedNames', namesXml(after)],
      [
        'calcPr',
        calculation
          ? withAttribute(calculation.open, 'fullCalcOnLoad', '1').replace(/([^/])>$/, '$1/>')
          : CALCULATION,
      ],
    ]),
  );
  dropCalculationChain(pack);
}

/** The chain lists formulas by place; Excel makes it anew, and calls a wrong one damage. */
function dropCalculationChain(pack: WorkbookPackage): void {
  const chain = pack.relationsOf(pack.workbookPath).find(({ type }) => type.endsWith('/calcChain'));
  if (!chain) return;
  pack.removeRelation(pack.workbookPath, chain.id);
  pack.remove(chain.target);
}
