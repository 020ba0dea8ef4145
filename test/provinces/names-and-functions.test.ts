// What another province's data change in the functions of cells: its agencies' names, its periods, levels and targets.
import { agencyDirectory, BUILT_IN_AGENCIES, findAgency } from '../../src/core/agencies';
import { serialOf } from '../../src/core/calendar';
import { FUNCTIONS } from '../../src/functions/metadata';
import { helpPage } from '../../src/functions/help-page';
import { cell } from '../support/functions-in-cells';

const named = (text: string): string => {
  const found = findAgency(agencyDirectory(BUILT_IN_AGENCIES), text);
  if (found.kind === 'found') return found.agency.code;
  return found.kind === 'ambiguous' ? found.agencies.map(({ code }) => code).join(' or ') : 'unknown';
};

test.each([
  ['UBND xã Tân Phú', 'X03'],
  ['phường tân phú', 'P02'],
  ['P. Tân Phú', 'P02'],
  ['Tân Phú', 'P02 or X03'],
  ['Tân Phú Đông', 'X04'],
  ['xã Tân Phú tỉnh Sông Ngàn', 'X03'],
  ['UBND phường Sông Ngàn', 'P01'],
  ['phường', 'unknown'],
  ['Sông Ngàn', 'P01'],
  ['đặc khu Hòn Ngàn', 'DK05'],
  ['dac khu hon ngan', 'DK05'],
  ['Bình An', 'X06 or P07'],
  ['Sở KH&CN', 'SKHCN'],
  ['Sở Nội vụ tỉnh Sông Ngàn', 'SNV'],
  ['Sở Tư pháp', 'unknown'],
])('%s is %s', (text, code) => {
  expect(named(text)).toBe(code);
});

test('a city of the rank of a province is left out behind a name as a province is', () => {
  const directory = agencyDirectory(BUILT_IN_AGENCIES, 'Cần Thơ');
  const found = findAgency(directory, 'Sở Nội vụ thành phố Cần Thơ');
  expect(found.kind === 'found' && found.agency.code).toBe('SNV');
});

const shown = cell({ today: '2027-12-01' });

test.each([
  ['9 tháng', 'sở', '2027-09-19'],
  ['t9', 'xã', '2027-09-19'],
  ['nửa năm', 'SNV', '2027-06-19'],
  ['cả năm', 'cấp xã', '2027-12-09'],
] as const)('PAR.HAN of %s for %s', (period, level, day) => {
  expect(shown('HAN', 'định kỳ', 2027, period, level)).toBe(serialOf(day));
});

test('a quarter is no period of this province, and the sentence lists those that are', () => {
  expect(shown('HAN', 'định kỳ', 2027, 'quý I')).toMatch(/6 tháng, 9 tháng, cả năm \(hoặc h1, t9, cn\)/);
});

test('targets and their verdicts are its own', () => {
  expect(shown('MUCTIEU', 'CDS.1', 2030)).toBe(90);
  expect(shown('DAT', 'DV.1', 91, 2026)).toBe(true);
  expect(shown('DAT', 'DV.1', 91, 2027)).toBe(false);
  expect(String(shown('MUCTIEU', 'VII.4', 2027))).toMatch(/^#N\/A/);
});

test('every example of the help is of its own tables, and none of them fails', () => {
  const page = helpPage('vi', 'help.css');
  expect(page).not.toMatch(/VII\.4|A\.II\.1|Pleiku|2018|#N\/A|#VALUE!/);
  expect(JSON.stringify(FUNCTIONS)).not.toMatch(/VII\.4|Pleiku|2018/);
});
