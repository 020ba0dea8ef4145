// Whatever is done to a return, wherever: reading never throws, and a value that comes out other than it went in is
// always told, at its cell or for the row, column, sheet or file that it stood in.
import fc from 'fast-check';
import { BUILT_IN_AGENCIES } from '../../../src/core/agencies';
import { readReturn } from '../../../src/core/returned';
import { PERCENT_SIGN } from '../../../src/core/rules';
import type { EntryValue, SectionKey } from '../../../src/core/entries';
import type { ReturnReading } from '../../../src/core/returned';
import { reportingIssues, isReported } from '../../../src/dev/damage/reported';
import { issueText, refusalText, repairText } from '../../../src/texts/word-issue';
import { ISSUED_LAYOUT } from '../../../src/workbook/issued/layout';
import { DATE, PERCENT, TCVN3, rawForm, sampleIdentity } from '../../support/raw-workbook';
import type { Form, FormSection, Value } from '../../support/raw-workbook';
import { EXPECTED, FORM, SAID, mustReadForm, valuesOf, withCell } from '../../support/returned-forms';

const sectionKey = fc.constantFrom<SectionKey>('tasks', 'targets', 'selfScores');
type Change = (section: FormSection) => FormSection;

const shuffled = <T>(items: readonly T[], seed: readonly number[]): readonly T[] =>
  items
    .map((item, index) => ({ item, at: seed[index % seed.length] ?? 0 }))
    .sort((left, right) => left.at - right.at)
    .map(({ item }) => item);

const seed = fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 });

test('any order of columns and rows, below any number of titles, reads the same rows', () => {
  fc.assert(
    fc.property(seed, seed, fc.nat(10), (columnSeed, rowSeed, titles) => {
      const reorder: Change = section => ({
        ...section,
        columns: shuffled(section.columns, columnSeed),
        rows: shuffled(section.rows, rowSeed),
        titles: Array.from({ length: titles + 1 }, () => ['Tiêu đề']),
      });
      const form: Form = {
        tasks: reorder(FORM.tasks),
        targets: reorder(FORM.targets),
        selfScores: reorder(FORM.selfScores),
      };
      const reading = mustReadForm(form);
      expect(valuesOf(reading.rows)).toEqual(SAID);
      expect(reading.rows.map(({ rowId }) => rowId)).toEqual(mustReadForm().rows.map(({ rowId }) => rowId));
      expect(reading.issues).toEqual([]);
    }),
  );
});

type CellDamage = (value: Value, key: string) => Value;

const ofNumber =
  (damage: (value: number) => Value): CellDamage =>
  value =>
    typeof value === 'number' ? damage(value) : value;
const ofText =
  (damage: (value: string) => Value): CellDamage =>
  value =>
    typeof value === 'string' ? damage(value) : value;
const ofAny =
  (damage: Value): CellDamage =>
  value =>
    value === null || value === undefined ? value : damage;

const plainOf = (value: Value): Value => (typeof value === 'object' && value !== null ? value.value : value);

/**
 * Its bare value pasted, a formula without result becomes the blank cell and a percentage the small number of an
 * agency that entered just these. The file is then theirs to the last byte: no reader can know of another value.
 */
const leavesNoTrace = (value: Value): boolean =>
  typeof value === 'object' && value !== null && (value.value === '' || value.format === PERCENT);

/** Ways of spoiling one cell; each keeps what the agency meant or makes it doubtful. */
const CELL_DAMAGES: Readonly<Record<string, CellDamage>> = {
  'number as text': ofNumber(String),
  'decimal comma': ofNumber(value => String(value).replace('.', ',')),
  'percent sign typed': ofNumber(value => `${value}%`),
  'shown as percent': ofNumber(value => ({ value: value / 100, format: PERCENT })),
  'fraction for percent': (value, key) =>
    typeof value === 'number' && key === 'completion' ? value / 100 : value,
  'shown as date': ofNumber(value => ({ value, format: DATE })),
  'comma and blank': ofNumber(value => String(value).replace('.', ', ')),
  'marks apart': ofText(value => value.normalize('NFD')),
  'odd blanks': ofText(value => ` ${value.replaceAll(' ', '\u00a0\u00a0')} `),
  'old font': ofText(value => ({ value, format: TCVN3 })),
  'pasted as value': value => (leavesNoTrace(value) ? value : plainOf(value)),
  error: ofAny({ value: '#REF!', isError: true, formula: 'X1' }),
  'formula without result': ofAny({ value: '', formula: 'X1' }),
  formula: value =>
    typeof value === 'string' || typeof value === 'number' ? { value, formula: 'X1' } : value,
};

const spoilCell = (row: number, column: number, damage: CellDamage): Change =>
  (section => ({
    ...section,
    rows: section.rows.map((given, index) => {
      const key = section.columns[column % section.columns.length]?.key;
      if (index !== row % section.rows.length || !key) return given;
      return { ...given, [key]: damage(given[key], key) };
    }),
  })) as Change;

type StructureDamage = (section: FormSection, at: number) => Partial<FormSection>;

const columnAt = ({ columns }: FormSection, at: number): number => at % columns.length;
const rowAt = ({ rows }: FormSection, at: number): number => at % rows.length;
const withId =
  (id: Value): StructureDamage =>
  (section, at) => ({
    rows: section.rows.map((row, index) => (index === rowAt(section, at) ? { ...row, id } : row)),
  });

const STRUCTURE_DAMAGES: Readonly<Record<string, StructureDamage>> = {
  'column deleted': (section, at) => ({
    columns: section.columns.filter((_, index) => index !== columnAt(section, at)),
  }),
  'row deleted': (section, at) => ({ rows: section.rows.filter((_, index) => index !== rowAt(section, at)) }),
  'row twice': (section, at) => ({ rows: [...section.rows, { ...section.rows[rowAt(section, at)] }] }),
  'column renamed': (section, at) => ({
    columns: section.columns.map((column, index) =>
      index === columnAt(section, at) ? { ...column, caption: 'Cột khác' } : column,
    ),
  }),
  'column twice': (section, at) => ({
    columns: [...section.columns, section.columns[columnAt(section, at)] ?? { key: null, caption: 'x' }],
  }),
  'id emptied': withId(null),
  'id unknown': withId('Mã lạ'),
  'sheet renamed': (_, at) => ({ sheetName: `Trang ${at}`, titles: [['một'], ['hai']] }),
  'captions emptied': ({ columns }) => ({ columns: columns.map(column => ({ ...column, caption: null })) }),
  hidden: (section, at) => ({
    extras: {
      hiddenColumns: [columnAt(section, at) + 1],
      hiddenRows: [rowAt(section, at) + 6],
      visibility: 'hidden',
    },
  }),
};

/** A damage as data, so that a counterexample can be read and kept. */
interface Damage {
  readonly section: SectionKey;
  readonly kind: string;
  readonly row: number;
  readonly column: number;
}

function damagedBy(form: Form, { section: key, kind, row, column }: Damage): Form {
  const section = form[key];
  const cell = CELL_DAMAGES[kind];
  const structure = STRUCTURE_DAMAGES[kind];
  if (cell) return { ...form, [key]: spoilCell(row, column, cell)(section) };
  if (structure) return { ...form, [key]: { ...section, ...structure(section, column) } };
  throw new Error(`no damage ${kind}`);
}

const damage: fc.Arbitrary<Damage> = fc.record({
  section: sectionKey,
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(CELL_DAMAGES)) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(STRUCTURE_DAMAGES)) },
  ),
  row: fc.nat(9),
  column: fc.nat(30),
});

/** Whether the difference at this field is reported: at its cell, or for what it stood in. */
function isDifferenceReported(reading: ReturnReading, key: string): boolean {
  const [section = '', rowId = '', field = ''] = key.split('|');
  const issues = reportingIssues(reading, '2018-12-10', () => ({ unit: PERCENT_SIGN }));
  return isReported(reading, issues, { section, rowId, field }, ISSUED_LAYOUT);
}

/** The fields that read other than they went in, and nothing says so. */
function silentIn(damages: readonly Damage[]): readonly string[] {
  const form = damages.reduce(damagedBy, FORM);
  const read = readReturn(rawForm(form, sampleIdentity()), EXPECTED, 'SNV_2018_nam.xlsx');
  if (read.kind === 'failed') {
    expect(read.error.code).toBe('structure.no-entry-sheet');
    return [];
  }
  const values: ReadonlyMap<string, EntryValue> = valuesOf(read.value.rows);
  return [...new Set([...SAID.keys(), ...values.keys()])].filter(
    key => values.get(key) !== SAID.get(key) && !isDifferenceReported(read.value, key),
  );
}

/** Found at random once: values pasted over a formula without result, in the same cell. */
const FOUND: readonly Damage[] = [
  { section: 'targets', kind: 'formula without result', row: 0, column: 11 },
  { section: 'targets', kind: 'pasted as value', row: 0, column: 11 },
];

test('damage of any kind at any place: never a throw, never a silent change of a value', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), damages => {
      expect(silentIn(damages)).toEqual([]);
    }),
    { numRuns: 1500, examples: [[[...FOUND]]] },
  );
});

const cellOf = (form: Form, { section, row, column }: Damage): Value =>
  form[section].rows[row]?.[form[section].columns[column]?.key ?? ''];

/** Damages that change the cell, one of each kind; ids are cells like any other. */
const changesOf = (form: Form, at: Omit<Damage, 'kind'>): readonly Damage[] =>
  Object.keys(CELL_DAMAGES)
    .map(kind => ({ ...at, kind }))
    .filter(item => cellOf(damagedBy(form, item), item) !== cellOf(form, item));

const ALL_CELLS = Object.entries(FORM).flatMap(([section, { rows, columns }]) =>
  rows.flatMap((_, row) => columns.map((__, column) => ({ section: section as SectionKey, row, column }))),
);

// At random two damages hardly ever meet in one cell, so all that can are tried.
test('any two damages in one cell: never a silent change of its value', () => {
  const pairs = ALL_CELLS.flatMap(at =>
    changesOf(FORM, at).flatMap(first =>
      changesOf(damagedBy(FORM, first), at).map(second => [first, second] as const),
    ),
  );
  expect(pairs.length).toBeGreaterThan(500);
  expect(pairs.filter(pair => silentIn(pair).length > 0)).toEqual([]);
});

test('a formula without result is told; once values are pasted over it the cell is blank, as if never filled', () => {
  const [formula] = FOUND;
  const reported = mustReadForm(FOUND.slice(0, 1).reduce(damagedBy, FORM));
  expect(formula && reported.issues.map(({ rule, place }) => [rule, place.cell])).toEqual([
    ['structure.formula-without-result', 'L6'],
  ]);
  const pasted = mustReadForm(withCell('targets', 'II.1', 'explanation', ''));
  const neverFilled = mustReadForm(withCell('targets', 'II.1', 'explanation', null));
  expect(pasted).toEqual(neverFilled);
});

const titleFor = fc.record({
  agency: fc.oneof(fc.constantFrom(...BUILT_IN_AGENCIES.map(({ name }) => name)), fc.constant('Sở Nội vụ')),
  year: fc.constantFrom(2016, 2017, 2018, 2019),
  period: fc.constantFrom('Quý I', '6 tháng đầu', 'Quý III', 'Quý IV', 'Cả'),
  link: fc.constantFrom(' – ', ' - ', ', ', ' '),
  write: fc.constantFrom<(text: string) => string>(
    text => text,
    text => text.normalize('NFD'),
    text => text.toUpperCase(),
    text => `  ${text}. `,
  ),
});

test('a sheet counts exactly where its title is that of the form, whoever typed it and however', () => {
  fc.assert(
    fc.property(sectionKey, titleFor, (key, { agency, year, period, link, write }) => {
      const title = write(`${agency}${link}${period} năm ${year}`);
      const form: Form = { ...FORM, [key]: { ...FORM[key], titles: [['Biểu'], [title], [], []] } };
      const { rows, issues } = mustReadForm(form);
      const isOurs = agency === 'Sở Nội vụ' && year === 2018 && period === 'Cả';
      expect(rows.some(({ section }) => section === key)).toBe(isOurs);
      expect(issues.map(({ rule }) => rule)).toEqual(isOurs ? [] : ['identity.section-other']);
    }),
    { numRuns: 600 },
  );
});

const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ value: fc.oneof(fc.string(), fc.double()), format: fc.nat(7), isError: fc.boolean() }),
);

test('cells of any content: never a throw, and every finding has its sentence', () => {
  fc.assert(
    fc.property(sectionKey, fc.nat(9), fc.nat(30), anyValue, (key, row, column, value) => {
      const form: Form = { ...FORM, [key]: spoilCell(row, column, () => value)(FORM[key]) };
      const read = readReturn(rawForm(form, sampleIdentity()), EXPECTED, 'SNV_2018_nam.xlsx');
      if (read.kind === 'failed') {
        expect(refusalText(read.error.code, read.error.params)).not.toBe('');
        return;
      }
      const sentences = [
        ...read.value.issues.flatMap(issue => Object.values(issueText(issue))),
        ...read.value.repairs.map(repairText),
      ];
      for (const sentence of sentences) expect(sentence.trim()).not.toBe('');
    }),
    { numRuns: 600 },
  );
});
