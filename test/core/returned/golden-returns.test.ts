// Returned files that were once read wrongly, kept as they came. Whoever finds another puts it beside them, with what
// is in it, by eye, in expected.json: `values` of task A.I.1, `repairs` and `issues` with their cells.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInBook } from '../../../src/app/book/built-in';
import { expectationsOf } from '../../../src/app/returns/expectations';
import { readReturn } from '../../../src/core/returned';
import type { EntryValue } from '../../../src/core/entries';
import type { ReturnReading } from '../../../src/core/returned';
import { issueText, repairText } from '../../../src/texts/word-issue';
import { readAnyWorkbook } from '../../../src/xlsx';

interface Expected {
  readonly about: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly repairs: readonly string[];
  readonly issues: readonly string[];
  /** What other cells of the tasks read as. */
  readonly cells?: Readonly<Record<string, EntryValue>>;
}

const FOLDER = path.join(__dirname, '../../golden/returns');
const EXPECTED = JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8')) as Readonly<
  Record<string, Expected>
>;
const files = readdirSync(FOLDER).filter(name => name !== 'expected.json');
const expected = expectationsOf(builtInBook(2018), 'nam');

async function mustRead(name: string): Promise<ReturnReading> {
  const opened = await readAnyWorkbook(new Uint8Array(readFileSync(path.join(FOLDER, name))));
  if (opened.kind === 'failed') throw new Error(opened.error.code);
  const read = readReturn(opened.value, expected, name);
  if (read.kind === 'failed') throw new Error(read.error.code);
  return read.value;
}

test('every file is described, and every description has its file', () => {
  expect([...files].sort()).toEqual(Object.keys(EXPECTED).sort());
});

test.each(files.map(name => [EXPECTED[name]?.about ?? '', name] as const))('%s (%s)', async (_, name) => {
  const reading = await mustRead(name);
  const fields = reading.rows.find(({ rowId }) => rowId === 'A.I.1')?.fields ?? {};
  const values = Object.fromEntries(
    Object.entries(fields).flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])),
  );
  expect({
    values,
    repairs: reading.repairs.map(({ code, cell }) => `${code} ${cell}`),
    issues: reading.issues.map(({ rule, place }) => `${rule} ${place.cell ?? ''}`),
  }).toEqual({
    values: EXPECTED[name]?.values,
    repairs: EXPECTED[name]?.repairs,
    issues: EXPECTED[name]?.issues,
  });
  const read = new Map(
    reading.rows
      .filter(({ section }) => section === 'tasks')
      .flatMap(row => Object.values(row.fields).map(({ origin, value }) => [origin.cell, value])),
  );
  for (const [cell, value] of Object.entries(EXPECTED[name]?.cells ?? {}))
    expect([cell, read.get(cell)]).toEqual([cell, value]);
  for (const issue of reading.issues) expect(issueText(issue).message).not.toMatch(/[{}]/);
  for (const repair of reading.repairs) expect(repairText(repair)).not.toMatch(/[{}]/);
});
