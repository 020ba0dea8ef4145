// One issued and filled workbook, and what the office expects of it.
import { readReturn } from '../../src/core/returned';
import type { EntryRow } from '../../src/core/entries';
import type { RawWorkbook } from '../../src/core/grid';
import type { Expectations, ReturnReading } from '../../src/core/returned';
import { builtInBook } from '../../src/app/book/built-in';
import { expectationsOf } from '../../src/app/returns/expectations';
import { makeSample } from '../../src/app/sample/make-sample';

const EXPECTED: Expectations = expectationsOf(builtInBook(2018), 'nam');

/** The undamaged return of a department, which has tasks, targets and self-scores. */
export function wholeReturn(seed = 473): { readonly name: string; readonly bytes: Uint8Array } {
  const { files, answers } = makeSample({ year: 2018, seed, agencies: 60 });
  const answer = answers.files.find(({ what, agency }) => what === 'binh-thuong' && agency.startsWith('S'));
  const file = files.find(({ name }) => name === answer?.file);
  if (!file) throw new Error('the sample holds no whole return of a department');
  return file;
}

export function mustBeReturn(raw: RawWorkbook): ReturnReading {
  const reading = readReturn(raw, EXPECTED, 'bieu.xlsx');
  if (reading.kind === 'failed')
    throw new Error(`${reading.error.code} ${JSON.stringify(reading.error.params)}`);
  return reading.value;
}

/** Entered values by section, row and field; blank ones left out. */
export const entriesOf = (rows: readonly EntryRow[]): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    rows.flatMap(row =>
      Object.entries(row.fields).flatMap(([key, { value }]) =>
        value === null ? [] : [[`${row.section} ${row.rowId} ${key}`, value]],
      ),
    ),
  );
