import fc from 'fast-check';
import { addressOf, rectangleOf } from '../../src/core/addresses';
import { rectanglesOf } from '../../src/office/rectangles';

test.each(['A1', 'B3:D9', 'XFD1048576', 'AA10:AB10'])('%s reads and writes as itself', address => {
  expect(addressOf(rectangleOf(address))).toBe(address);
});

test('equal neighbours become one rectangle, also over several rows', () => {
  const grid = [
    ['a', 'a', 'b'],
    ['a', 'a', 'b'],
    ['c', null, 'b'],
  ];
  const found = rectanglesOf(grid, 5, 2).map(({ rectangle, value }) => `${value} ${addressOf(rectangle)}`);
  expect(found.sort()).toEqual(['a B5:C6', 'b D5:D7', 'c B7']);
});

test('the rectangles cover every marked cell once, with its mark, and no other cell', () => {
  const grids = fc.array(fc.array(fc.constantFrom('a', 'b', null), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(grids, grid => {
      const painted = grid.map(row => row.map((): (string | null)[] => []));
      for (const { rectangle, value } of rectanglesOf(grid, 1, 1))
        for (let row = 0; row < rectangle.rows; row += 1)
          for (let column = 0; column < rectangle.columns; column += 1)
            painted[rectangle.row - 1 + row]?.[rectangle.column - 1 + column]?.push(value);
      expect(painted).toEqual(grid.map(row => row.map(value => (value === null ? [] : [value]))));
    }),
  );
});
