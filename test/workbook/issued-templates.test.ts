// Forms of every template version stay readable. `test/golden/forms` holds filled forms of each version as they were
// issued; what is in them was read by openpyxl from the cells, with columns written down by hand.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInBook } from '../../src/app/book/built-in';
import { expectationsOf, readTemplates } from '../../src/app/returns/expectations';
import { FORM_TEMPLATES } from '../../src/core/entries';
import { findIdentity, readConfirmed, readReturn } from '../../src/core/returned';
import type { EntryLayout, FormTemplate } from '../../src/core/entries';
import type { RawWorkbook } from '../../src/core/grid';
import type { Expectations, ReturnReading } from '../../src/core/returned';
import { ISSUED_LAYOUT } from '../../src/workbook/issued/layout';
import { TEMPLATE_VERSION } from '../../src/workbook/issued/model';
import { readWorkbook } from '../../src/xlsx';

type Cells = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

const FOLDER = path.join(__dirname, '../golden/forms');
const versions = readdirSync(FOLDER).filter(name => name.startsWith('template-'));
const forms = versions.flatMap(version => {
  const said = JSON.parse(readFileSync(path.join(FOLDER, version, 'expected.json'), 'utf8')) as Readonly<
    Record<string, Cells>
  >;
  return Object.entries(said).map(([name, cells]) => [version, name, cells] as const);
});

function opened(version: string, name: string): RawWorkbook {
  const read = readWorkbook(new Uint8Array(readFileSync(path.join(FOLDER, version, name))));
  if (read.kind === 'failed') throw new Error(read.error.code);
  return read.value;
}

/** What the office expects of a return for the year and period of the form. */
function expectedOf(raw: RawWorkbook): Expectations {
  const identity = findIdentity(raw);
  if (identity.kind === 'failed') throw new Error(identity.error);
  return expectationsOf(builtInBook(identity.value.year), identity.value.period);
}

const cellsOf = ({ rows }: ReturnReading): Cells => {
  const sections: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const { section, rowId, fields } of rows) {
    const filled = Object.entries(fields).filter(([, { value }]) => value !== null);
    sections[section] = {
      ...sections[section],
      [rowId]: Object.fromEntries(filled.map(([key, { value }]) => [key, value])),
    };
  }
  return sections;
};

function mustRead(raw: RawWorkbook, expected: Expectations, name: string): ReturnReading {
  const read = readReturn(raw, expected, name);
  if (read.kind === 'failed') throw new Error(read.error.code);
  return read.value;
}

test('every version has its layout and its forms, the current one among them', () => {
  const numbers = Array.from({ length: TEMPLATE_VERSION }, (_, index) => index + 1);
  expect(FORM_TEMPLATES.map(({ version }) => version)).toEqual(numbers);
  expect([...versions].sort()).toEqual(numbers.map(number => `template-${number}`));
});

test('the form as it is issued is the one on record: who changes it raises the version', () => {
  expect(FORM_TEMPLATES.find(({ version }) => version === TEMPLATE_VERSION)?.layout).toEqual(ISSUED_LAYOUT);
});

test.each(forms)('%s: %s is accepted and read cell for cell', (version, name, cells) => {
  const raw = opened(version, name);
  const reading = mustRead(raw, expectedOf(raw), name);
  expect(cellsOf(reading)).toEqual(cells);
  expect(reading.repairs).toEqual([]);
  expect(reading.issues).toEqual([]);
});

/** A form that is issued next: a column added, the first moved to the end, every caption reworded. */
const nextLayout = (): EntryLayout =>
  ISSUED_LAYOUT.map(part => {
    const [first, ...others] = part.fields;
    const moved = first ? [...others, first] : others;
    return {
      ...part,
      sheetCaption: `${part.sheetCaption} (mới)`,
      tableName: `${part.tableName}Moi`,
      headerRow: part.headerRow + 2,
      idCaption: 'Ký hiệu dòng',
      fields: [
        { key: 'added', kind: 'text', caption: 'Ghi chú bổ sung' },
        ...moved.map((field, index) => ({ ...field, caption: `Cột nhập số ${index + 1}` })),
      ],
      otherCaptions: part.otherCaptions.map((_, index) => `Cột thông tin ${index + 1}`),
    };
  });

const afterRaising: readonly FormTemplate[] = readTemplates(TEMPLATE_VERSION + 1, nextLayout());

test.each(forms)('raising the version refuses no return of an earlier one: %s %s', (version, name, cells) => {
  const raw = opened(version, name);
  const reading = mustRead(raw, { ...expectedOf(raw), templates: afterRaising }, name);
  expect(cellsOf(reading)).toEqual(cells);
  expect(reading.issues).toEqual([]);
});

test.each(forms)(
  'a form that lost its identity is read by the version that it has: %s %s',
  (version, name, cells) => {
    const raw = opened(version, name);
    const identity = findIdentity(raw);
    if (identity.kind === 'failed') throw new Error(identity.error);
    const bare = { ...raw, sheets: raw.sheets.filter(({ visibility }) => visibility === 'visible') };
    const asIssuedNow = { ...identity.value, templateVersion: TEMPLATE_VERSION + 1 };
    const read = readConfirmed(bare, { ...expectedOf(raw), templates: afterRaising }, asIssuedNow);
    expect(read.kind === 'ok' && cellsOf(read.value)).toEqual(cells);
    expect(read.kind === 'ok' && `template-${read.value.identity.templateVersion}`).toBe(version);
  },
);

test('only a version that nobody has issued yet is refused', () => {
  const [version, name] = forms[0] ?? ['', ''];
  const raw = opened(version, name);
  const older = { ...expectedOf(raw), templates: [{ version: 0, layout: ISSUED_LAYOUT }] };
  expect(readReturn(raw, older, name)).toMatchObject({ kind: 'failed', error: { code: 'template.unknown' } });
});
