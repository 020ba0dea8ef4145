// What a person types in a Vietnamese Excel, and what the engine computes.
import { toInvariantFormula } from '../model/local-formula';

test.each([
  ['=PAR.KIEMTRA("VII.4";45,5;2018)', '=PAR.KIEMTRA("VII.4",45.5,2018)'],
  ['=PAR.SO("1;2,5")&A1', '=PAR.SO("1;2,5")&A1'],
  ['=PAR.XEPHANG(85;{90;85;70};"1224")', '=PAR.XEPHANG(85,{90;85;70},"1224")'],
  ["=SUM('a;b'!A1;tbl[c;d])", "=SUM('a;b'!A1,tbl[c;d])"],
  ['=PAR.TYLE(1,2)', '=PAR.TYLE(1,2)'],
])('%s is %s', (typed, computed) => expect(toInvariantFormula(typed, ',')).toBe(computed));

test('where the point divides decimals nothing is changed', () => {
  expect(toInvariantFormula('=A1;B1', '.')).toBe('=A1;B1');
});
