// A folder of province data with a mistake is not built: the sentence names the file and the field.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const { provinceFaults } = jest.requireActual<{
  readonly provinceFaults: (folder: string) => readonly string[];
}>('../../src/dev/province-files.cjs');
const SONG_NGAN = path.resolve(__dirname, '../provinces/song-ngan');
const GIA_LAI = path.resolve(__dirname, '../../src/data/gia-lai');

type Place = readonly (string | number)[];

const folders: string[] = [];
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })));

function copied(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-province-'));
  folders.push(folder);
  cpSync(SONG_NGAN, folder, { recursive: true });
  return folder;
}

/** The folder with one field given another value, or left out where there is none. */
function changed(file: string, place: Place, value?: unknown): string {
  const folder = copied();
  const target = path.join(folder, file);
  const content: unknown = JSON.parse(readFileSync(target, 'utf8'));
  const last = place.at(-1) ?? '';
  const holder = place
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], content);
  const fields = holder as Record<string | number, unknown>;
  // What is undefined is left out of the JSON.
  fields[last] = value;
  writeFileSync(target, JSON.stringify(content));
  return folder;
}

test('the province that ships and the invented one have none', () => {
  expect(provinceFaults(GIA_LAI)).toEqual([]);
  expect(provinceFaults(SONG_NGAN)).toEqual([]);
});

test.each<[string, Place, unknown, string]>([
  ['plan.json', ['decision', 'firstYear'], '2026', 'plan.json: field decision.firstYear: must be integer'],
  ['plan.json', ['assignments', 2, 'area'], 'IX', 'plan.json: field assignments.2.area: "IX" is no area'],
  [
    'plan.json',
    ['assignments', 0, 'heading'],
    '3.TC',
    'plan.json: field assignments.0.heading: "3.TC" is no',
  ],
  ['targets.json', [3, 'levels', 0], 'huyen', 'targets.json: field 3.levels.0: "huyen" is no level'],
  ['targets.json', [0, 'thresholds', '2028'], undefined, 'targets.json: field 0.thresholds: has no 2028'],
  ['targets.json', [0, 'comparison'], '>', 'targets.json: field 0.comparison: must be one of'],
  ['agencies.json', ['agencies', 1, 'code'], 'SNV', '"SNV" stands at agencies.0.code as well'],
  ['agencies.json', ['agencies', 1, 'levell'], 'so', 'agencies.json: field agencies.1: unknown field levell'],
  ['deadlines.json', [2, 'period'], 'nam', 'deadlines.json: field 2.period: "nam" is no period'],
  ['deadlines.json', [1, 'levels'], ['xa'], 'no periodic report of level so for period t9'],
  [
    'deadlines.json',
    [0, 'due', 'day'],
    undefined,
    "deadlines.json: field 0.due: must have required property 'day'",
  ],
  ['watch.json', [1, 'agency'], 'STTTT', 'watch.json: field 1.agency: "STTTT" is no agency'],
  ['office.json', ['agencyCode'], 'SXD', 'office.json: field agencyCode: "SXD" is no agency'],
  [
    'levels.json',
    ['levels', 1, 'names', 'vi', 'short'],
    'Sở, ngành',
    'stands at levels.0.names.vi.short as well',
  ],
  [
    'levels.json',
    ['levels', 0, 'under'],
    'xa',
    'levels.json: field levels.0.under: "xa" is no level that stands',
  ],
  ['reporting-periods.json', ['yearly'], 'nam', 'reporting-periods.json: field yearly: "nam" is no period'],
  ['reporting-periods.json', ['periods', 1, 'title', 1], '6 tháng', 'stands at periods.0.title.1 as well'],
  ['examples.json', ['lower'], 95, 'examples.json: field lower: lower and higher must lie below'],
])('%s %j %j: %s', (file, place, value, sentence) => {
  expect(provinceFaults(changed(file, place, value)).join('\n')).toContain(sentence);
});

test('a file that is missing or no JSON is named', () => {
  const folder = copied();
  rmSync(path.join(folder, 'watch.json'));
  writeFileSync(path.join(folder, 'plan.json'), '{');
  const faults = provinceFaults(folder);
  expect(faults).toContain('watch.json: no such file');
  expect(faults.join('\n')).toContain('plan.json: no JSON');
});
