// Formulas are cut before a sheet is decoded; nothing else of it may change.
import fc from 'fast-check';
import { withShortFormulas } from '../../../src/xlsx/read/short-formulas';
import { packageWithRows } from '../../support/package-by-hand';
import { allCells, mustRead, sheetOf } from '../../support/read-cells';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const shortened = (text: string): string => new TextDecoder().decode(withShortFormulas(bytesOf(text)));

test('a long formula keeps its beginning, between whole letters, and its cell keeps its value', () => {
  const formula = `IF(A1,"${'ệ'.repeat(1000)}")`;
  const [cell] = allCells(
    sheetOf(mustRead(packageWithRows(`<row r="1"><c r="A1" t="str"><f>${formula}</f><v>Đủ</v></c></row>`))),
  );
  expect(cell).toMatchObject({ value: 'Đủ' });
  expect(formula.startsWith(cell?.formula ?? '?')).toBe(true);
  expect(cell?.formula?.length).toBeGreaterThan(20);
});

test.each([
  `<f>${'A'.repeat(80)}</f>`,
  `<formula1>${'A'.repeat(900)}</formula1>`,
  `<t>${'A'.repeat(900)}</t>`,
  `<f/><v>${'1'.repeat(900)}</v>`,
  `<!-- --><f>${'A'.repeat(900)}</f>`,
  `<t><![CDATA[<f>${'A'.repeat(900)}]]></t>`,
  `<f>${'A'.repeat(900)}`,
])('%#: what is short, no formula or not sure stays as it is', text => {
  expect(shortened(text)).toBe(text);
});

test('whatever the markup, all but the contents of formulas comes out as it went in', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<f>',
      '</f>',
      '<f t="shared" si="0">',
      '<f/>',
      '<v>1</v>',
      '<c r="A1">',
      '</c>',
      '<row>',
    ),
    fc.string({ unit: fc.constantFrom('a', 'ệ', '𠀀', '&amp;'), maxLength: 900 }),
  );
  const bare = (text: string): string => text.replace(/(<f(?: [^>]*[^/])?>)[^<]*(?=<)/g, '$1');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const text = pieces.join('');
      const short = shortened(text);
      expect(bare(short)).toBe(bare(text));
      expect(short.length).toBeLessThanOrEqual(text.length);
    }),
  );
});
