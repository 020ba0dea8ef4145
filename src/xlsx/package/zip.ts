// The zip container: the central directory is believed only as far as it can be checked. Sizes are checked before
// inflating and the content after it, so that a lying archive costs neither memory nor trust.

import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { inflated } from './inflate';
import type { ArchiveLimits } from './limits';
import { ReadError } from './read-error';
import { directoryOf, entrySizes } from './zip64';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly deflated: number;
  readonly inflated: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;
const SMALL = 2 ** 20;
/** Deflate never makes more than this of a byte; a declared size beyond it is a lie. */
const DEFLATE_BEST = 1032;
const SLACK = 1024;
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;

const utf8 = new TextDecoder('utf-8');
const latin1 = new TextDecoder('latin1');

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw new ReadError('truncated');
}

/** Names that lead out of the archive, or that two systems would read differently. */
const isUnsafe = (name: string): boolean =>
  name.startsWith('/') ||
  /^[A-Za-z]:/.test(name) ||
  name.includes('\0') ||
  name.split(/[\\/]/).includes('..');

export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  readonly #limits: ArchiveLimits;
  #inflatedSoFar = 0;

  /** Throws `ReadError`. */
  constructor(bytes: Uint8Array, limits: ArchiveLimits) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory();
  }

  /** Names as stored, by lower-case name: parts are found without regard to case. */
  get names(): readonly string[] {
    return [...this.#entries.values()].map(entry => entry.name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  #readDirectory(): void {
    const { count, start, end } = directoryOf(this.#view, endRecord(this.#view));
    if (count > this.#limits.entries)
      throw new ReadError('too-many-entries', { found: count, limit: this.#limits.entries });
    let at = start;
    let declared = 0;
    let ofSheets = 0;
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > end || this.#view.getUint32(at, true) !== CENTRAL_SIGNATURE)
        throw new ReadError('corrupt');
      const entry = this.#readCentral(at, end);
      const key = entry.name.replaceAll('\\', '/').toLowerCase();
      if (this.#entries.has(key)) throw new ReadError('duplicate-entry', { part: entry.name });
      this.#entries.set(key, entry);
      declared += entry.inflated;
      if (SHEET_PART.test(key)) ofSheets += entry.inflated;
      at +=
        46 +
        this.#view.getUint16(at + 28, true) +
        this.#view.getUint16(at + 30, true) +
        this.#view.getUint16(at + 32, true);
    }
    const limit = this.#limits.inflatedBytes;
    if (declared <= limit) return;
    // A form with formats down to the sheet's last row is as large, and its sender can make it small again.
    const code = declared - ofSheets <= limit ? 'too-large-sheets' : 'too-large-declared';
    throw new ReadError(code, { found: declared, limit });
  }

  #readCentral(at: number, end: number): Entry {
    const flags = this.#view.getUint16(at + 8, true);
    const nameLength = this.#view.getUint16(at + 28, true);
    if (at + 46 + nameLength > end) throw new ReadError('corrupt');
    const nameBytes = this.#bytes.subarray(at + 46, at + 46 + nameLength);
    const name = (flags & UTF8_FLAG ? utf8 : latin1).decode(nameBytes);
    if (isUnsafe(name)) throw new ReadError('unsafe-name', { part: name });
    if (flags & ENCRYPTED_FLAG) throw new ReadError('encrypted');
    const entry: Entry = {
      name,
      method: this.#view.getUint16(at + 10, true),
      crc: this.#view.getUint32(at + 16, true),
      ...entrySizes(this.#view, at, end),
    };
    if (entry.inflated > SMALL && entry.inflated > entry.deflated * this.#limits.ratio)
      throw new ReadError('ratio', { part: name, limit: this.#limits.ratio });
    return entry;
  }

  /** The inflated bytes of a part; null where the archive has none of this name. Throws `ReadError`. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return null;
    const data = this.#dataOf(entry);
    const bytes = entry.method === 0 ? data : this.#inflate(entry, data);
    if (bytes.length !== entry.inflated || crc32(bytes) !== entry.crc)
      throw new ReadError('corrupt', { part: entry.name });
    this.#inflatedSoFar += bytes.length;
    if (this.#inflatedSoFar > this.#limits.inflatedBytes)
      throw new ReadError('too-large-inflated', { limit: this.#limits.inflatedBytes });
    return bytes;
  }

  #dataOf(entry: Entry): Uint8Array {
    const at = entry.offset;
    if (at + 30 > this.#bytes.length || this.#view.getUint32(at, true) !== LOCAL_SIGNATURE)
      throw new ReadError('corrupt', { part: entry.name });
    const start = at + 30 + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true);
    if (start + entry.deflated > this.#bytes.length) throw new ReadError('truncated', { part: entry.name });
    return this.#bytes.subarray(start, start + entry.deflated);
  }

  #inflate(entry: Entry, data: Uint8Array): Uint8Array {
    if (entry.method !== 8) throw new ReadError('corrupt', { part: entry.name });
    if (entry.inflated > data.length * DEFLATE_BEST + SLACK)
      throw new ReadError('corrupt', { part: entry.name });
    try {
      return data.length <= SMALL ? inflated(data, entry.inflated) : inflateInSteps(data, entry.inflated);
    } catch (error) {
      if (error instanceof ReadError) throw error;
      throw new ReadError('corrupt', { part: entry.name });
    }
  }
}

/** Large parts are inflated bit by bit, so that one that holds more than it declares is left at once. */
function inflateInSteps(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate(chunk => {
    if (length + chunk.length > size) throw new ReadError('too-large-inflated', { limit: size });
    out.set(chunk, length);
    length += chunk.length;
  });
  const step = 2 ** 16;
  for (let at = 0; at < data.length; at += step)
    inflate.push(data.subarray(at, at + step), at + step >= data.length);
  return out.subarray(0, length);
}
