// The new function answers in a cell and over a column, and is told to Excel in both languages.
import { FUNCTIONS } from '../../../src/functions';
import { cell } from '../../support/functions-in-cells';

test('the function gives capitals with their marks', () => {
  const par = cell();
  expect(par('CHUHOA', 'Sở Nội vụ')).toBe('SỞ NỘI VỤ');
  expect(par('CHUHOA', [['xã Ia O'], ['phường Hội Phú']])).toEqual([['XÃ IA O'], ['PHƯỜNG HỘI PHÚ']]);
});

test('Excel is told of it', () => {
  const declared = FUNCTIONS.find(({ id }) => (id as string) === 'CHUHOA');
  expect(declared?.description).toEqual({
    vi: 'Chữ in hoa, giữ dấu.',
    en: 'Text in capitals, marks kept.',
  });
});
