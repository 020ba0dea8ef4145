// CRC-32 as zip uses it, eight bytes a step ("slicing by eight"), because every part is checked.

const POLYNOMIAL = 0xedb88320;
const SLICES = 8;
const SLICE = 256;

/** Eight tables one after the other: slice n holds what a byte becomes after n further zero bytes. */
const TABLE: Int32Array = (() => {
  const table = new Int32Array(SLICES * SLICE);
  for (let index = 0; index < SLICE; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    table[index] = value;
  }
  for (let index = SLICE; index < table.length; index += 1) {
    const before = table[index - SLICE] ?? 0;
    table[index] = (before >>> 8) ^ (table[before & 0xff] ?? 0);
  }
  return table;
})();

const look = (slice: number, byte: number): number => TABLE[slice * SLICE + (byte & 0xff)] ?? 0;

export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % SLICES);
  let crc = ~0;
  for (let at = 0; at < whole; at += SLICES) {
    const low = view.getInt32(at, true) ^ crc;
    const high = view.getInt32(at + 4, true);
    crc =
      look(7, low) ^
      look(6, low >>> 8) ^
      look(5, low >>> 16) ^
      look(4, low >>> 24) ^
      look(3, high) ^
      look(2, high >>> 8) ^
      look(1, high >>> 16) ^
      look(0, high >>> 24);
  }
  for (let at = whole; at < bytes.length; at += 1) crc = (crc >>> 8) ^ look(0, crc ^ (bytes[at] ?? 0));
  return ~crc >>> 0;
}
