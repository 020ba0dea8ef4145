// Cell formats that differ from a cell's own in their fill alone: the marked cell keeps its number format, its lock
// and its borders.

import { fillXml } from '../write/styles';
import { appendStyleEntries, styleListsOf, stylesPathOf } from './existing-styles';
import type { WorkbookPackage } from '../package/workbook-package';
import { attributesOf, withAttribute } from '../package/xml-elements';

export class FilledFormats {
  private readonly path: string | null;
  private readonly cellFormats: readonly string[];
  private readonly fills: readonly string[];
  private readonly addedFormats: string[] = [];
  private readonly addedFills: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly pack: WorkbookPackage) {
    this.path = stylesPathOf(pack);
    const lists = this.path === null ? null : styleListsOf(pack.text(this.path));
    this.cellFormats = lists?.cellFormats ?? [];
    this.fills = lists?.fills ?? [];
  }

  /** @param color `RRGGBB`. A workbook without styles shows no fill: the index stays. */
  indexOf(format: number, color: string): number {
    const own = this.cellFormats[format];
    if (own === undefined) return format;
    const key = `${format} ${color}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const close = attributesOf(own).end;
    const open = withAttribute(
      withAttribute(own.slice(0, close), 'fillId', String(this.fillIndex(color))),
      'applyFill',
      '1',
    );
    const index = this.cellFormats.length + this.addedFormats.push(open + own.slice(close)) - 1;
    this.known.set(key, index);
    return index;
  }

  private fillIndex(color: string): number {
    const fill = fillXml(color);
    const added = this.addedFills.indexOf(fill);
    return this.fills.length + (added >= 0 ? added : this.addedFills.push(fill) - 1);
  }

  save(): void {
    if (this.path !== null)
      appendStyleEntries(this.pack, this.path, { fills: this.addedFills, cellXfs: this.addedFormats });
  }
}
