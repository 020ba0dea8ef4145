// The package: parts by their relations, whatever they are called, and part texts in Unicode.

import { Purse, ReadError, Stopwatch } from './limits';
import type { ReadLimits } from './limits';
import { scanXml } from './xml-scan';
import type { XmlHandler } from './xml-scan';
import { ZipArchive } from './zip';

export interface Relation {
  readonly id: string;
  /** The last word of the type: `worksheet`, `sharedStrings`; the same in strict and transitional files. */
  readonly type: string;
  /** Name of the part, without a leading slash; null for an external target. */
  readonly target: string | null;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A target is relative to its source's folder, or absolute with a leading slash. */
function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = (path.startsWith('/') ? path : folderOf(source) + path).split('/');
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === '..') resolved.pop();
    else if (segment !== '' && segment !== '.') resolved.push(segment);
  }
  return resolved.join('/');
}

/** A target is an address: what no address holds may stand in it as `%20`. */
function unescapedName(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;
const DECLARATION_LENGTH = 120;

/** How nearly every part begins. */
const USUAL_HEAD = [...'<?xml version="1.0" encoding="UTF-8"'].map(letter => letter.charCodeAt(0));

/** UTF-16 shows in the first bytes; another encoding than UTF-8 must be declared. */
function encodingOf(bytes: Uint8Array): string {
  if (USUAL_HEAD.every((code, index) => bytes[index] === code)) return 'utf-8';
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if (first !== 0x3c) return 'utf-8';
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_LENGTH));
  const declared = DECLARED_ENCODING.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  return declared.startsWith('utf-16') ? 'utf-8' : declared;
}

const utf8 = new TextDecoder('utf-8');

/** Leaves out of a part in UTF-8 what nobody will read. */
export type Shorten = (bytes: Uint8Array) => Uint8Array;

function decode(bytes: Uint8Array, part: string, shorten: Shorten = whole => whole): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return utf8.decode(shorten(bytes));
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new ReadError('corrupt', { part, encoding });
  }
}

export class OpenPackage {
  readonly #zip: ZipArchive;
  readonly #limits: ReadLimits;
  readonly watch: Stopwatch;
  readonly purse: Purse;

  /** Throws `ReadError`. */
  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.#limits = limits;
    this.watch = new Stopwatch(limits.milliseconds);
    this.purse = new Purse(limits);
    this.#zip = new ZipArchive(bytes, limits);
  }

  get names(): readonly string[] {
    return this.#zip.names;
  }

  has(part: string): boolean {
    return this.#zip.has(part);
  }

  text(part: string, shorten?: Shorten): string | null {
    const bytes = this.#zip.read(part);
    return bytes === null ? null : decode(bytes, part, shorten);
  }

  /** False where there is no such part. Throws `ReadError`. */
  scan(part: string, handler: XmlHandler, shorten?: Shorten): boolean {
    const text = this.text(part, shorten);
    if (text === null) return false;
    scanXml(text, handler, this.#limits.depth, this.watch);
    return true;
  }

  /** Relations of a part (`''` for the package); none where the part has none. */
  relationsOf(part: string): readonly Relation[] {
    const folder = folderOf(part);
    const relations: Relation[] = [];
    const { purse } = this;
    const nameOf = (target: string): string => (this.has(target) ? target : unescapedName(target));
    this.scan(`${folder}_rels/${part.slice(folder.length)}.rels`, {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        purse.take();
        const external = attributes.get('TargetMode') === 'External';
        const target = attributes.get('Target') ?? '';
        relations.push({
          id: attributes.get('Id') ?? '',
          type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
          target: external ? null : nameOf(resolveTarget(part, target)),
        });
      },
    });
    return relations;
  }

  /** The part that the package's own relation of this type leads to. Throws where there is none. */
  requirePart(relations: readonly Relation[], type: string): string {
    const target = relations.find(relation => relation.type === type)?.target;
    if (!target || !this.has(target)) throw new ReadError('corrupt', { part: type });
    return target;
  }
}
