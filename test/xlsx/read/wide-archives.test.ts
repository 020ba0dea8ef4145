// Archives whose numbers stand in wide records (zip64), as Java's streaming writers make them whatever their size.
import { packageWithRows } from '../../support/package-by-hand';
import { failureOf, mustRead, sheetOf, valuesIn } from '../../support/read-cells';

const CENTRAL = 0x02014b50;
const NARROW = 0xffffffff;
const whole = packageWithRows('<row r="1"><c r="A1"><v>7</v></c></row>');

interface Wide {
  readonly inflated?: bigint;
  readonly count?: bigint;
  readonly record?: bigint;
  readonly withoutField?: boolean;
}

/** The same archive, each of its numbers moved to a wide record. */
function widened({ inflated, count, record, withoutField }: Wide = {}): Uint8Array {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const end = whole.length - 22;
  const start = view.getUint32(end + 16, true);
  const entries: Uint8Array[] = [];
  for (let at = start; at < end;) {
    expect(view.getUint32(at, true)).toBe(CENTRAL);
    const nameLength = view.getUint16(at + 28, true);
    const extra = new Uint8Array(withoutField ? 0 : 4 + 5 + 4 + 24);
    if (!withoutField) {
      const field = new DataView(extra.buffer);
      // A field of another kind stands before it.
      field.setUint16(0, 0x5455, true);
      field.setUint16(2, 5, true);
      field.setUint16(9, 1, true);
      field.setUint16(11, 24, true);
      field.setBigUint64(13, inflated ?? BigInt(view.getUint32(at + 24, true)), true);
      field.setBigUint64(21, BigInt(view.getUint32(at + 20, true)), true);
      field.setBigUint64(29, BigInt(view.getUint32(at + 42, true)), true);
    }
    const entry = new Uint8Array([...whole.subarray(at, at + 46 + nameLength), ...extra]);
    const changed = new DataView(entry.buffer);
    for (const place of [20, 24, 42]) changed.setUint32(place, NARROW, true);
    changed.setUint16(30, extra.length, true);
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const directory = entries.flatMap(entry => [...entry]);
  const tail = new Uint8Array(56 + 20 + 22);
  const end64 = new DataView(tail.buffer);
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(4, 44n, true);
  end64.setBigUint64(24, BigInt(entries.length), true);
  end64.setBigUint64(32, count ?? BigInt(entries.length), true);
  end64.setBigUint64(40, BigInt(directory.length), true);
  end64.setBigUint64(48, BigInt(start), true);
  end64.setUint32(56, 0x07064b50, true);
  end64.setBigUint64(64, record ?? BigInt(start + directory.length), true);
  end64.setUint32(76, 0x06054b50, true);
  end64.setUint16(84, 0xffff, true);
  end64.setUint16(86, 0xffff, true);
  end64.setUint32(88, NARROW, true);
  end64.setUint32(92, NARROW, true);
  return new Uint8Array([...whole.subarray(0, start), ...directory, ...tail]);
}

test('they read as any other', () => {
  expect(valuesIn(sheetOf(mustRead(widened())))).toEqual({ A1: 7 });
});

test.each<readonly [string, Wide, string]>([
  ['a part of a terabyte', { inflated: 1n << 40n }, 'ratio'],
  ['a part of more than numbers hold', { inflated: (1n << 64n) - 1n }, 'ratio'],
  ['entries without end', { count: (1n << 64n) - 1n }, 'too-many-entries'],
  ['more entries than there are', { count: 9n }, 'corrupt'],
  ['a record behind the file', { record: 1n << 33n }, 'corrupt'],
  ['a record that is none', { record: 3n }, 'corrupt'],
  ['wide numbers that stand nowhere', { withoutField: true }, 'corrupt'],
])('%s', (_, wide, code) => {
  expect(failureOf(widened(wide))).toBe(code);
});

test('cut short anywhere they are refused', () => {
  const bytes = widened();
  for (let length = 0; length < bytes.length; length += 3)
    expect(failureOf(bytes.slice(0, length))).not.toBeNull();
});
