// The new target reaches a department's form and a cell, and no other level's form.
import { issuedFor } from '../../support/issued-samples';
import { cell } from '../../support/functions-in-cells';

const CODE = 'I.99';
const formOf = (agency: string) => JSON.stringify(issuedFor(agency).sheets);

test('the target is asked of departments only', () => {
  expect(formOf('SNV')).toContain(`"${CODE}"`);
  expect(formOf('H625')).not.toContain(`"${CODE}"`);
});

test('cells know its threshold and judge by it', () => {
  const par = cell();
  expect(par('MUCTIEU', CODE, 2019)).toBe(90);
  expect(par('DAT', CODE, 79.9, 2018)).toBe(false);
  expect(par('DAT', CODE, 80, 2018)).toBe(true);
});
