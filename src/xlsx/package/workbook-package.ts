// The parts of a workbook that exists, with their types and relations, to be changed one by one. Parts that nobody
// touches keep their bytes. A part of prefixed names is given without; "strict" files are told apart: they are not patched.

import { strFromU8 } from 'fflate';
import { failed, ok, type Outcome } from '../../core/outcome';
import { partBytes, zipParts, type CompressionLevel } from './archive';
import { OWN_WORKBOOK_LIMITS } from './limits';
import { PartReading } from './part-reading';
import { ReadError } from './read-error';
import {
  overrideXml,
  relationOf,
  relationsPart,
  relationsPathOf,
  relationXml,
  relativeTarget,
  RELATION_TYPES,
  type PartRelation,
} from './relations';
import {
  attributeOf,
  attributesOf,
  childrenOf,
  rootOf,
  textOf,
  withChildren,
  withInner,
} from './xml-elements';
import { unprefixed } from './unprefixed';
import { ZipArchive } from './zip';

/** Why a file cannot be opened to be changed. */
export type OpenFailure =
  /** No zip file at all, or one of something else. */
  | 'not-a-workbook'
  /** An encrypted file, or an old .xls. */
  | 'encrypted-or-old'
  | 'too-large'
  /** Cut short, altered on its way, or the parts that every workbook has are missing or broken. */
  | 'damaged'
  /** A workbook, but written in a form that cannot be patched. */
  | 'unsupported-form';

const CONTENT_TYPES_PATH = '[Content_Types].xml';
const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Every part, its checksum tested: a byte that was altered must not become a figure. Throws `ReadError`. */
function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const archive = new ZipArchive(bytes, OWN_WORKBOOK_LIMITS);
  const parts = new Map<string, Uint8Array>();
  for (const name of archive.names) {
    const part = name.endsWith('/') ? null : archive.read(name);
    if (part) parts.set(name, part);
  }
  return parts;
}

/** Of what was thrown while a workbook was read or changed; anything else than damage is thrown again. */
export function openFailureOf(error: unknown): OpenFailure {
  if (!(error instanceof ReadError)) throw error;
  switch (error.code) {
    case 'encrypted':
      return 'encrypted-or-old';
    case 'too-many-entries':
    case 'too-large-declared':
    case 'too-large-sheets':
    case 'too-large-inflated':
    case 'ratio':
      return 'too-large';
    default:
      return 'damaged';
  }
}

const relationTags = new PartReading(xml => childrenOf(xml, rootOf(xml)).map(({ open }) => open));

const textOfPart = (bytes: Uint8Array): string => unprefixed(strFromU8(bytes).replace(/^\ufeff/, ''));

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

export class WorkbookPackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static of(parts: ReadonlyMap<string, Uint8Array>): WorkbookPackage {
    return new WorkbookPackage(new Map(parts));
  }

  static open(bytes: Uint8Array): Outcome<WorkbookPackage, OpenFailure> {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return failed('encrypted-or-old');
    if (!isZip(bytes)) return failed('not-a-workbook');
    try {
      const found = new WorkbookPackage(unzip(bytes));
      if (!found.has(CONTENT_TYPES_PATH)) return failed('not-a-workbook');
      const root = rootOf(found.text(found.workbookPath));
      if (root.name !== 'workbook' || attributeOf(root.open, 'xmlns') !== MAIN_NAMESPACE)
        return failed('unsupported-form');
      return ok(found);
    } catch (error) {
      return failed(openFailureOf(error));
    }
  }

  /** A copy to change: the bytes of the parts are shared, because nobody writes into them. */
  copy(): WorkbookPackage {
    return new WorkbookPackage(new Map(this.parts));
  }

  /** The usual level takes half the time of 6 for a file a seventh larger; a main workbook is saved often. */
  zip(level: CompressionLevel = 3): Uint8Array {
    return zipParts(this.parts, level);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** Throws on a part that is not there: the file points at it. */
  text(path: string): string {
    return textOfPart(this.bytes(path));
  }

  /** What `reading` computes from a part; throws as `text` does. */
  read<T>(path: string, reading: PartReading<T>): T {
    const bytes = this.bytes(path);
    return reading.of(bytes, () => textOfPart(bytes));
  }

  private bytes(path: string): Uint8Array {
    const bytes = this.parts.get(path);
    if (!bytes) throw missing(path);
    return bytes;
  }

  put(path: string, xml: string): void {
    this.parts.set(path, partBytes(xml));
  }

  get workbookPath(): string {
    const main = this.relationsOf('').find(({ type }) => type.endsWith('/officeDocument'));
    if (!main) throw missing('workbook');
    return main.target;
  }

  add(path: string, contentType: string, xml: string): void {
    this.put(path, xml);
    const types = this.text(CONTENT_TYPES_PATH);
    const root = rootOf(types);
    if (childrenOf(types, root).some(({ open }) => attributeOf(open, 'PartName') === `/${path}`)) return;
    const inside = types.slice(root.innerStart, root.innerEnd);
    this.put(CONTENT_TYPES_PATH, withInner(types, root, inside + overrideXml(path, contentType)));
  }

  /** Makes sure that files of an ending have a type. */
  addDefault(extension: string, contentType: string): void {
    const types = this.text(CONTENT_TYPES_PATH);
    const root = rootOf(types);
    const isKnown = childrenOf(types, root).some(
      ({ open }) => attributeOf(open, 'Extension')?.toLowerCase() === extension,
    );
    if (isKnown) return;
    const entry = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
    const inside = types.slice(root.innerStart, root.innerEnd);
    this.put(CONTENT_TYPES_PATH, withInner(types, root, entry + inside));
  }

  /** Takes a part away with its type and its own relations. */
  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationsPathOf(path));
    const types = this.text(CONTENT_TYPES_PATH);
    const retained = childrenOf(types, rootOf(types)).filter(
      ({ open }) => attributeOf(open, 'PartName')?.toLowerCase() !== `/${path}`.toLowerCase(),
    );
    this.put(
      CONTENT_TYPES_PATH,
      withInner(types, rootOf(types), retained.map(span => textOf(types, span)).join('')),
    );
  }

  relationsOf(part: string): readonly PartRelation[] {
    const path = relationsPathOf(part);
    if (!this.has(path)) return [];
    return this.read(path, relationTags).map(open => relationOf(part, attributesOf(open)));
  }

  /** The id of the new relation, or of the one that is there already. */
  addRelation(part: string, kind: keyof typeof RELATION_TYPES, target: string): string {
    const former = this.relationsOf(part);
    const known = former.find(relation => relation.target === target && !relation.isOutside);
    if (known) return known.id;
    const taken = new Set(former.map(({ id }) => id));
    let number = former.length + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const relation = { id: `rId${number}`, type: RELATION_TYPES[kind], target: relativeTarget(part, target) };
    const path = relationsPathOf(part);
    if (this.has(path)) {
      const xml = this.text(path);
      const root = rootOf(xml);
      const inside = xml.slice(root.innerStart, root.innerEnd);
      this.put(path, withInner(xml, root, inside + relationXml(relation)));
    } else this.put(path, relationsPart([relation]));
    return relation.id;
  }

  removeRelation(part: string, id: string): void {
    const path = relationsPathOf(part);
    const xml = this.text(path);
    const span = childrenOf(xml, rootOf(xml)).find(({ open }) => attributeOf(open, 'Id') === id);
    if (span) this.put(path, xml.slice(0, span.start) + xml.slice(span.end));
  }

  /** `xl/tables/table7.xml`: the first number that no part has. */
  freePath(before: string, after: string): string {
    let number = 1;
    const taken = new Set([...this.parts.keys()].map(path => path.toLowerCase()));
    while (taken.has(`${before}${number}${after}`.toLowerCase())) number += 1;
    return `${before}${number}${after}`;
  }

  /** The usual name of a part that a workbook has once, or a numbered one where a stranger has taken it. */
  freeSinglePath(before: string, after: string): string {
    const usual = `${before}${after}`;
    const isTaken = [...this.parts.keys()].some(path => path.toLowerCase() === usual.toLowerCase());
    return isTaken ? this.freePath(before, after) : usual;
  }

  pathsLike(pattern: RegExp): readonly string[] {
    return [...this.parts.keys()].filter(path => pattern.test(path));
  }
}

/** The file points at a part that it does not hold. */
const missing = (part: string): ReadError => new ReadError('corrupt', { part });

export const patchPart = (
  pack: WorkbookPackage,
  path: string,
  order: readonly string[],
  replacements: ReadonlyMap<string, string>,
): void => {
  pack.put(path, withChildren(pack.text(path), order, replacements));
};
