import { contentOf, inTextCell, literalOf } from '../../src/office/literals';

const literal = (content: Parameters<typeof literalOf>[0]) => literalOf(content, formula => formula);

describe('what is written into a cell', () => {
  test.each([
    '=1+1',
    '+84 269',
    '-5',
    '@tên',
    '0012',
    '1/2',
    '95,53',
    '473/QĐ-UBND',
    'TRUE',
    'A.II.1',
    "'x",
    ' 5',
  ])('the text %j stays text', text => {
    expect(literal(text)).toBe(`'${text}`);
  });

  test.each(['0012', '1/2', 'TRUE', 'A.II.1', '23557', '1E5'])(
    'in a cell with the format of text %j needs no mark that might stay',
    text => {
      expect(inTextCell(literal(text))).toBe(text);
    },
  );

  test.each(['=1+1', '+84', '-5', '@a', "'x"])(
    'what could be a formula keeps its mark even there: %j',
    text => {
      expect(inTextCell(literal(text))).toBe(`'${text}`);
    },
  );

  test.each(['Sở Nội vụ', 'Đang thực hiện', 'hoàn thành', '#N/A'])('%j needs no mark', text => {
    expect(literal(text)).toBe(text);
  });

  test('blank, number, truth and formula', () => {
    expect([null, 95.53, true, { kind: 'formula', formula: 'A1+1' } as const].map(literal)).toEqual([
      '',
      95.53,
      true,
      '=A1+1',
    ]);
  });
});

describe('what is read from a cell', () => {
  test('a formula keeps its text and its result', () => {
    expect(contentOf('=A1+1', 3)).toEqual({ kind: 'formula', formula: 'A1+1', cached: 3 });
    expect(contentOf('=A1', '')).toEqual({ kind: 'formula', formula: 'A1' });
    expect(contentOf('=NA()', '#N/A')).toEqual({ kind: 'formula', formula: 'NA()', cached: '#N/A' });
  });

  test('text that looks like a formula is text', () => {
    expect(contentOf('=A1', '=A1')).toBe('=A1');
  });

  test.each([
    ['', null],
    [0, 0],
    [false, false],
    ['Đạt', 'Đạt'],
  ])('%j is %j', (value, content) => {
    expect(contentOf(value, value)).toBe(content);
  });
});
