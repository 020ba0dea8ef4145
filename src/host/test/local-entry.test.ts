// What is typed where the comma divides decimals, as a Vietnamese Excel takes it.
import { readTyped, toTyped } from '../model/local-entry';

test.each([
  ['95,5', 95.5, null],
  ['95,125', 95.125, null],
  ['0,125', 0.125, null],
  ['-0,25', -0.25, null],
  [' 95,5 ', 95.5, null],
  ['1.250', 1250, '#,##0'],
  ['1.250.000', 1_250_000, '#,##0'],
  ['1.250,5', 1250.5, '#,##0.00'],
  ['95%', 0.95, '0%'],
  ['95,5%', 0.955, '0.00%'],
  ['5/11/2026', 46331, 'dd/mm/yyyy'],
  ['31-12-2026', 46387, 'dd/mm/yyyy'],
  ['05/3', 46086, 'dd/mm'],
  ['5/11/26', 46331, 'dd/mm/yyyy'],
  ['5/11/2026 12:00', 46331.5, 'dd/mm/yyyy hh:mm'],
  ['1,5e-7', 1.5e-7, '0.00E+00'],
  ['0,00001%', 1e-7, '0.00%'],
])('%s is a number', (text, value, format) => {
  expect(readTyped(text, 2026)).toEqual({ value, format });
});

test.each(['95.5', '1,250,000', '1,234.5', '1.25.000', '31/02/2026', '5/13/2026', '5/11/2026 24:00'])(
  '%s stays a text',
  text => {
    expect(readTyped(text, 2026)).toEqual({ value: text, format: null });
  },
);

test.each(['95', '-7', '8:30', '12/2026', 'Sở Nội vụ', ''])('%s is read alike everywhere', text => {
  expect(readTyped(text, 2026)).toBeNull();
});

test.each([
  [1.125, 1.125],
  [-0.5, -0.5],
  [95.55, 95.55],
  [1.5e-7, 1.5e-7],
  ['95.5%', 0.955],
])('%s that the editor offers is read as the same number', (offered, value) => {
  expect(readTyped(toTyped(offered), 2026)?.value).toBe(value);
});
