// What a compound file (the container of .xls files and of workbooks with a password) holds, by its own directory.
// Only names are read: a text inside a document that looks like a stream's name misleads nobody.

const HEADER = 512;
const DIFAT_IN_HEADER = 109;
const DIFAT_START = 76;
const LAST_SECTOR = 0xfffffffa;
const ENTRY = 128;
const NAME_BYTES = 64;

/** Reads sector after sector of one file; a chain never has more sectors than the file, so that none is endless. */
class Sectors {
  readonly size: number;
  readonly #view: DataView;
  readonly #fat: number[] = [];

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.size = this.#view.getUint16(30, true) === 12 ? 4096 : 512;
    this.#readFatPlaces();
  }

  uint32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  uint16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  /** Offsets of the sectors of a chain. Throws RangeError where one lies behind the end of the file. */
  *chain(first: number): Iterable<number> {
    let left = Math.ceil(this.#view.byteLength / this.size);
    for (let sector = first; sector < LAST_SECTOR && left > 0; sector = this.#next(sector), left -= 1)
      yield this.#offset(sector);
  }

  #offset(sector: number): number {
    const offset = (sector + 1) * this.size;
    if (offset + this.size > this.#view.byteLength) throw new RangeError(`sector ${sector}`);
    return offset;
  }

  #next(sector: number): number {
    const perSector = this.size / 4;
    const fat = this.#fat[Math.floor(sector / perSector)] ?? LAST_SECTOR;
    return fat >= LAST_SECTOR ? LAST_SECTOR : this.uint32(this.#offset(fat) + (sector % perSector) * 4);
  }

  /** Sectors of the allocation table: the first stand in the header, more in sectors of their own. */
  #readFatPlaces(): void {
    for (let index = 0; index < DIFAT_IN_HEADER; index += 1)
      this.#fat.push(this.uint32(DIFAT_START + index * 4));
    let left = Math.ceil(this.#view.byteLength / this.size);
    for (let sector = this.uint32(68); sector < LAST_SECTOR && left > 0; left -= 1) {
      const offset = this.#offset(sector);
      for (let at = offset; at < offset + this.size - 4; at += 4) this.#fat.push(this.uint32(at));
      sector = this.uint32(offset + this.size - 4);
    }
  }
}

function nameAt(sectors: Sectors, at: number): string {
  const bytes = Math.min(sectors.uint16(at + NAME_BYTES), NAME_BYTES) - 2;
  let name = '';
  for (let index = 0; index < bytes; index += 2) name += String.fromCharCode(sectors.uint16(at + index));
  return name;
}

/** Names of streams and storages; null where the file ends before its directory does. */
export function namesInCompound(bytes: Uint8Array): ReadonlySet<string> | null {
  if (bytes.length < HEADER) return null;
  try {
    const sectors = new Sectors(bytes);
    const names = new Set<string>();
    for (const offset of sectors.chain(sectors.uint32(48)))
      for (let at = offset; at < offset + sectors.size; at += ENTRY) names.add(nameAt(sectors, at));
    return names;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
