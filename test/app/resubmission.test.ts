// A return that comes again over several runs, in a real workbook: what the user kept stays kept, the ledger keeps
// every file, and who corrects a return that came in time is not late.
import { consolidateReturns } from '../../src/app/consolidate-returns';
import type { ConsolidationRequest } from '../../src/app/consolidate-returns';
import { expectationsOf } from '../../src/app/returns/expectations';
import { hashed, receive } from '../../src/app/returns/read-file';
import { makeSample } from '../../src/app/sample/make-sample';
import { fileReference } from '../../src/core/consolidation';
import type { ReceivedFile } from '../../src/core/consolidation';
import type { ReturnReading } from '../../src/core/returned';
import { readTable } from '../../src/workbook/table-schema';
import { FILE_SCHEMA, LEDGER_SCHEMA } from '../../src/workbook/records/ledger-records';
import { tableIn } from '../../src/app/book/book-sheets';
import { readWorkbook } from '../../src/xlsx';
import type { XlsxPort } from '../../src/xlsx';
import { bookIn, newBook, YEAR } from '../support/scored-book';

const NAME = 'bieu nop.xlsx';
const ON = '2019-01-10';
let port: XlsxPort;
let first: ReceivedFile;
let again: ReceivedFile;
let changedKey: { readonly rowId: string; readonly before: unknown };

/** The same return with another result in the first task that has one. */
function corrected(reading: ReturnReading): ReturnReading {
  const at = reading.rows.findIndex(({ fields }) => (fields['result']?.value ?? null) !== null);
  const rows = reading.rows.map((row, index) => {
    const field = row.fields['result'];
    if (index !== at || !field) return row;
    changedKey = { rowId: row.rowId, before: field.value };
    return { ...row, fields: { ...row.fields, result: { ...field, value: 'Kết quả sửa lại' } } };
  });
  return { ...reading, rows };
}

beforeAll(async () => {
  port = await newBook();
  const { book } = await bookIn(port);
  const { files, answers } = makeSample({ year: YEAR, seed: 7, agencies: 40 });
  const name = answers.files.find(({ what }) => what === 'binh-thuong')?.file;
  const file = files.find(candidate => candidate.name === name);
  if (!file) throw new Error('no whole return in the sample');
  const given = { name: NAME, bytes: file.bytes, receivedAt: 1, receivedOn: '2018-11-20' };
  first = receive(await hashed(given), readWorkbook(file.bytes), expectationsOf(book, 'nam'));
  if (first.reading.kind === 'failed') throw new Error(first.reading.error.code);
  again = {
    ...first,
    sha256: 'f'.repeat(64),
    receivedAt: 2,
    receivedOn: '2019-01-05',
    reading: { kind: 'ok', value: corrected(first.reading.value) },
  };
}, 60_000);

async function consolidate(
  files: readonly ReceivedFile[],
  decided: Pick<ConsolidationRequest, 'retain'> = {},
) {
  const { state, book } = await bookIn(port);
  return consolidateReturns({ book, state, period: 'nam', on: ON, files, ...decided });
}

async function resultOfChangedRow() {
  const { book } = await bookIn(port);
  const row = book.consolidated.find(
    ({ section, rowId }) => section === 'tasks' && rowId === changedKey.rowId,
  );
  return { value: row?.fields['result'], cells: row?.cells, submission: row?.submission };
}

test('over four runs', async () => {
  await port.write((await consolidate([first])).change);

  const seen = await consolidate([again]);
  const [resubmission] = seen.resubmissions;
  expect(resubmission?.differences).toMatchObject([
    {
      rowId: changedKey.rowId,
      field: 'result',
      before: changedKey.before,
      after: 'Kết quả sửa lại',
      beforeOrigin: { retainedFrom: fileReference(NAME, first.sha256) },
    },
  ]);
  expect(resubmission?.differences[0]?.beforeOrigin.cell).toMatch(/^[A-Z]+\d+$/);

  const retained = await consolidate([again], { retain: resubmissions => resubmissions });
  expect(retained.resubmissions.map(item => item.retained.length)).toEqual([1]);
  await port.write(retained.change);
  expect(await resultOfChangedRow()).toEqual({
    value: changedKey.before,
    cells: expect.stringContaining(`@${fileReference(NAME, first.sha256)}`) as string,
    submission: 2,
  });

  // The same file once more, with no decision at hand: nothing changes.
  const before = await resultOfChangedRow();
  const third = await consolidate([again]);
  await port.write(third.change);
  expect(await resultOfChangedRow()).toEqual(before);
  expect(third.resubmissions).toEqual([]);

  const { state } = await bookIn(port);
  const [filesTable, ledgerTable] = [
    tableIn(state, 'ledger', FILE_SCHEMA.name),
    tableIn(state, 'ledger', LEDGER_SCHEMA.name),
  ];
  if (!filesTable || !ledgerTable) throw new Error('no ledger');
  const records = readTable(FILE_SCHEMA, filesTable);
  expect(records.map(row => String(row['file'])).sort()).toEqual(
    [NAME, `${NAME} (${first.sha256.slice(0, 8)})`].sort(),
  );
  const agency = readTable(LEDGER_SCHEMA, ledgerTable).find(row => row['file'] === NAME);
  expect(agency?.['daysLate']).toBe(0);

  // The older file alone does not take its place again, and the agency does not become missing without its files.
  const older = await consolidate([{ ...first, sha256: 'e'.repeat(64), receivedOn: '2018-11-19' }]);
  expect(older.result.files[0]).toMatchObject({ status: 'superseded', reasonCode: 'stale' });
  expect(older.resubmissions).toMatchObject([{ isStale: true, retained: [] }]);
  expect(older.book.consolidated).toEqual((await bookIn(port)).book.consolidated);
  const none = await consolidate([]);
  const code = older.resubmissions[0]?.agency;
  expect(none.result.agencies.find(candidate => candidate.code === code)).toMatchObject({
    status: 'returned',
  });
}, 120_000);
