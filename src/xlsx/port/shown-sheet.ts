// Which sheet a workbook opens on. The one that was shown is shown no more: two selected sheets would be typed into
// together.

import type { WorkbookPackage } from '../package/workbook-package';
import {
  attributeOf,
  childNamed,
  childrenOf,
  rootOf,
  withAttribute,
  type ElementSpan,
} from '../package/xml-elements';
import { readWorkbookFile } from './workbook-file';

const replaced = (xml: string, { start, open }: ElementSpan, by: string): string =>
  xml.slice(0, start) + by + xml.slice(start + open.length);

function select(pack: WorkbookPackage, path: string, isShown: boolean): void {
  const xml = pack.text(path);
  const views = childNamed(xml, rootOf(xml), 'sheetViews');
  const view = views && childrenOf(xml, views)[0];
  if (!view || (attributeOf(view.open, 'tabSelected') !== undefined) === isShown) return;
  pack.put(path, replaced(xml, view, withAttribute(view.open, 'tabSelected', isShown ? '1' : null)));
}

/** The workbook opens on the sheet with this part. */
export function showSheet(pack: WorkbookPackage, path: string): void {
  const { sheets } = readWorkbookFile(pack);
  for (const sheet of sheets) select(pack, sheet.path, sheet.path === path);
  const xml = pack.text(pack.workbookPath);
  const views = childNamed(xml, rootOf(xml), 'bookViews');
  const view = views && childrenOf(xml, views)[0];
  if (!view) return;
  const place = sheets.findIndex(sheet => sheet.path === path);
  pack.put(pack.workbookPath, replaced(xml, view, withAttribute(view.open, 'activeTab', String(place))));
}
