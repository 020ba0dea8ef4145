// CRC-32 as zip uses it, eight bytes a step ("slicing by eight"), because every part is checked.

const POLYNOMIAL = 0xedb88320;

const TABLES: readonly Uint32Array[] = (() => {
  const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
  const at = (table: number, index: number): number => tables[table]?.[index] ?? 0;
  for (let index = 0; index < 256; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[0]?.fill(value >>> 0, index, index + 1);
  }
  for (let table = 1; table < 8; table += 1)
    for (let index = 0; index < 256; index += 1) {
      const before = at(table - 1, index);
      tables[table]?.fill(((before >>> 8) ^ at(0, before & 0xff)) >>> 0, index, index + 1);
    }
  return tables;
})();

export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as unknown as Record<number, number>[] as [
    Record<number, number>,
    Record<number, number>,
    Record<number, number>,
    Record<number, number>,
    Record<number, number>,
    Record<number, number>,
    Record<number, number>,
    Record<number, number>,
  ];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let crc = ~0;
  for (let at = 0; at < whole; at += 8) {
    const low = view.getUint32(at, true) ^ crc;
    const high = view.getUint32(at + 4, true);
    crc =
      (t7[low & 0xff] as number) ^
      (t6[(low >>> 8) & 0xff] as number) ^
      (t5[(low >>> 16) & 0xff] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[high & 0xff] as number) ^
      (t2[(high >>> 8) & 0xff] as number) ^
      (t1[(high >>> 16) & 0xff] as number) ^
      (t0[high >>> 24] as number);
  }
  for (let at = whole; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] ?? 0)) & 0xff] as number);
  return ~crc >>> 0;
}
