// What Node inflates for the command line is what the script inflates in the pane, and a lie about the size is refused.
import { deflateSync, inflateSync } from 'fflate';
import { inflateByNode } from '../../src/cli/node-inflate';

const text = 'Kế hoạch duy trì, nâng cao Chỉ số cải cách hành chính. '.repeat(500);
const bytes = new TextEncoder().encode(text);
const data = deflateSync(bytes);

test('the same bytes, also of nothing', () => {
  expect([...inflateByNode(data, bytes.length)]).toEqual([...inflateSync(data)]);
  expect(inflateByNode(deflateSync(new Uint8Array()), 0)).toHaveLength(0);
});

test('more than was declared, cut off or damaged data give nothing', () => {
  expect(() => inflateByNode(data, bytes.length - 1)).toThrow();
  expect(() => inflateByNode(data.subarray(0, data.length - 20), bytes.length)).toThrow();
  expect(() =>
    inflateByNode(
      data.map(() => 255),
      bytes.length,
    ),
  ).toThrow();
});
