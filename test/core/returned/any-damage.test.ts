// Whatever is done to a return, wherever: reading never throws, and a value that comes out other than it went in is
// always told, at its cell or for the row, column, sheet or file that it stood in.
import fc from 'fast-check';
import { readReturn } from '../../../src/core';
import type { EntryValue, ReturnReading } from '../../../src/core';
import { issueText, refusalText, repairText } from '../../../src/texts/word-issue';
import { rawForm, sampleIdentity } from '../../support/raw-workbook';
import type { Form, FormSection, Value } from '../../support/raw-workbook';
import { EXPECTED, FORM, SAID, mustReadForm, valuesOf } from '../../support/returned-forms';

const sectionKey = fc.constantFrom('tasks', 'targets', 'selfScores');
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

/** Ways of spoiling one cell; each keeps what the agency meant or makes it doubtful. */
const cellDamage = fc.constantFrom<CellDamage>(
  value => (typeof value === 'number' ? String(value) : value),
  value => (typeof value === 'number' ? String(value).replace('.', ',') : value),
  value => (typeof value === 'number' ? `${value}%` : value),
  value => (typeof value === 'number' ? { value: value / 100, format: 2 } : value),
  (value, key) => (typeof value === 'number' && key === 'completion' ? value / 100 : value),
  value => (typeof value === 'number' ? { value, format: 1 } : value),
  value => (typeof value === 'number' ? String(value).replace('.', ', ') : value),
  value => (typeof value === 'string' ? value.normalize('NFD') : value),
  value => (typeof value === 'string' ? ` ${value.replaceAll(' ', '\u00a0\u00a0')} ` : value),
  value => (typeof value === 'string' ? { value, format: 3 } : value),
  value => (typeof value === 'object' && value !== null ? value.value : value),
  value => (value === null || value === undefined ? value : { value: '#REF!', isError: true, formula: 'X1' }),
  value => (value === null || value === undefined ? value : { value: '', formula: 'X1' }),
  value => (typeof value === 'string' || typeof value === 'number' ? { value, formula: 'X1' } : value),
);

const spoilCell = (row: number, column: number, damage: CellDamage): Change =>
  (section => ({
    ...section,
    rows: section.rows.map((given, index) => {
      const key = section.columns[column % section.columns.length]?.key;
      if (index !== row % section.rows.length || !key) return given;
      return { ...given, [key]: damage(given[key], key) };
    }),
  })) as Change;

const structureDamage = fc
  .record({ kind: fc.nat(9), at: fc.nat(30) })
  .map(({ kind, at }): Change => section => {
    const column = at % section.columns.length;
    const row = at % section.rows.length;
    const columns = [...section.columns];
    const rows = [...section.rows];
    switch (kind) {
      case 0:
        return { ...section, columns: columns.filter((_, index) => index !== column) };
      case 1:
        return { ...section, rows: rows.filter((_, index) => index !== row) };
      case 2:
        return { ...section, rows: [...rows, { ...rows[row] }] };
      case 3:
        return {
          ...section,
          columns: columns.map((item, index) => (index === column ? { ...item, caption: 'Cột khác' } : item)),
        };
      case 4:
        return { ...section, columns: [...columns, columns[column] ?? { key: null, caption: 'x' }] };
      case 5:
        return {
          ...section,
          rows: rows.map((item, index) => (index === row ? { ...item, id: null } : item)),
        };
      case 6:
        return {
          ...section,
          rows: rows.map((item, index) => (index === row ? { ...item, id: 'Mã lạ' } : item)),
        };
      case 7:
        return { ...section, sheetName: `Trang ${at}`, titles: [['một'], ['hai']] };
      case 8:
        return { ...section, columns: columns.map(item => ({ ...item, caption: null })) };
      default:
        return {
          ...section,
          extras: { hiddenColumns: [column + 1], hiddenRows: [row + 6], visibility: 'hidden' },
        };
    }
  });

const damage = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.nat(9), fc.nat(30), cellDamage).map(args => spoilCell(...args)) },
  { weight: 1, arbitrary: structureDamage },
);

const TOLD_FOR_THE_ROW = new Set([
  'completeness.row-missing',
  'structure.row-twice',
  'structure.row-id-doubtful',
  'structure.sheet-missing',
  'structure.column-missing',
]);

/** Whether the difference at this field is told: at its cell, or for what it stood in. */
function isTold(reading: ReturnReading, key: string): boolean {
  const [section, rowId, field] = key.split('|');
  const cell = reading.rows.find(row => row.section === section && row.rowId === rowId)?.fields[field ?? '']
    ?.origin;
  const atCell = (place: { readonly sheet?: string; readonly cell?: string }): boolean =>
    cell !== undefined && place.sheet === cell.sheet && place.cell === cell.cell;
  return (
    reading.repairs.some(atCell) ||
    reading.issues.some(
      issue =>
        atCell(issue.place) || (TOLD_FOR_THE_ROW.has(issue.rule) && issue.params['section'] === section),
    )
  );
}

test('damage of any kind at any place: never a throw, never a silent change of a value', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sectionKey, damage), { minLength: 1, maxLength: 4 }), damages => {
      const form = damages.reduce<Form>(
        (given, [key, change]) => ({ ...given, [key]: change(given[key]) }),
        FORM,
      );
      const read = readReturn(rawForm(form, sampleIdentity()), EXPECTED, 'SNV_2018_nam.xlsx');
      if (read.kind === 'failed') {
        expect(read.error.code).toBe('structure.no-entry-sheet');
        return;
      }
      const values: ReadonlyMap<string, EntryValue> = valuesOf(read.value.rows);
      const different = [...new Set([...SAID.keys(), ...values.keys()])].filter(
        key => values.get(key) !== SAID.get(key),
      );
      expect(different.filter(key => !isTold(read.value, key))).toEqual([]);
    }),
    { numRuns: 1500 },
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
