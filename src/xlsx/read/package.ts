// The package: parts by their relations, whatever they are called, and part texts in Unicode.

import { ReadError, Stopwatch } from './limits';
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
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = (path.startsWith('/') ? path : folderOf(source) + path).split('/');
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === '..') resolved.pop();
    else if (segment !== '' && segment !== '.') resolved.push(segment);
  }
  return resolved.join('/');
}

/** XML says by its first bytes whether it is UTF-16; everything else here is UTF-8. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

export class OpenPackage {
  readonly #zip: ZipArchive;
  readonly #limits: ReadLimits;
  readonly watch: Stopwatch;

  /** Throws `ReadError`. */
  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.#limits = limits;
    this.watch = new Stopwatch(limits.milliseconds);
    this.#zip = new ZipArchive(bytes, limits);
  }

  get limits(): ReadLimits {
    return this.#limits;
  }

  get names(): readonly string[] {
    return this.#zip.names;
  }

  has(part: string): boolean {
    return this.#zip.has(part);
  }

  text(part: string): string | null {
    const bytes = this.#zip.read(part);
    return bytes === null ? null : decode(bytes);
  }

  /** False where there is no such part. Throws `ReadError`. */
  scan(part: string, handler: XmlHandler): boolean {
    const text = this.text(part);
    if (text === null) return false;
    scanXml(text, handler, this.#limits.depth, this.watch);
    return true;
  }

  /** Relations of a part (`''` for the package); none where the part has none. */
  relationsOf(part: string): readonly Relation[] {
    const folder = folderOf(part);
    const relations: Relation[] = [];
    this.scan(`${folder}_rels/${part.slice(folder.length)}.rels`, {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const external = attributes.get('TargetMode') === 'External';
        const target = attributes.get('Target') ?? '';
        relations.push({
          id: attributes.get('Id') ?? '',
          type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
          target: external ? null : resolveTarget(part, target),
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
