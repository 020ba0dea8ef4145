// The package: parts by their relations, whatever they are called, and part texts in Unicode.

import { Purse, Stopwatch } from './limits';
import type { ReadLimits } from './limits';
import { decodePart, type Shorten } from './part-text';
import { ReadError } from './read-error';
import { relationOf, relationsPathOf } from './relations';
import { scanXml } from './xml-scan';
import type { XmlHandler } from './xml-scan';
import { ZipArchive } from './zip';

/** A relation by the last word of its type. */
export interface TypedRelation {
  readonly id: string;
  /** The last word of the type: `worksheet`, `sharedStrings`; the same in strict and transitional files. */
  readonly type: string;
  /** Name of the part, without a leading slash; null for an external target. */
  readonly target: string | null;
}

/** A target is an address: what no address holds may stand in it as `%20`. */
function unescapedName(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
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
    return bytes === null ? null : decodePart(bytes, part, shorten);
  }

  /** False where there is no such part. Throws `ReadError`. */
  scan(part: string, handler: XmlHandler, shorten?: Shorten): boolean {
    const text = this.text(part, shorten);
    if (text === null) return false;
    scanXml(text, handler, this.#limits.depth, this.watch);
    return true;
  }

  /** Relations of a part (`''` for the package); none where the part has none. */
  relationsOf(part: string): readonly TypedRelation[] {
    const relations: TypedRelation[] = [];
    const { purse } = this;
    const nameOf = (target: string): string => (this.has(target) ? target : unescapedName(target));
    this.scan(relationsPathOf(part), {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        purse.take();
        const { id, type, target, isOutside } = relationOf(part, attributes);
        relations.push({
          id,
          type: type.split('/').at(-1) ?? '',
          target: isOutside ? null : nameOf(target),
        });
      },
    });
    return relations;
  }

  /** The part that the package's own relation of this type leads to. Throws where there is none. */
  requirePart(relations: readonly TypedRelation[], type: string): string {
    const target = relations.find(relation => relation.type === type)?.target;
    if (!target || !this.has(target)) throw new ReadError('corrupt', { part: type });
    return target;
  }
}
