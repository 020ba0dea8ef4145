// What DuckDB, which is nobody's code here, reads from the Parquet files: the ledger and the figures that scores come from,
// as the workbook and the JSON have them. The queries are the documented ones.
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { json, par } from '../support/par';
import { temporaryFolder } from '../support/programs';

type Row = Readonly<Record<string, unknown>>;

interface Ledger {
  readonly agencies: readonly { readonly code: string; readonly status: string }[];
  readonly files: readonly { readonly status: string }[];
}

interface Score {
  readonly agency: string;
  readonly selfScore: number | null;
}

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const QUERIES = path.resolve(__dirname, '../../src/app/dataset/queries');

async function rowsOf(query: string): Promise<readonly Row[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${at('du-lieu')}'`);
  return (await connection.runAndReadAll(query)).getRowObjectsJson();
}

const documented = (name: string): Promise<readonly Row[]> =>
  rowsOf(readFileSync(path.join(QUERIES, `${name}.sql`), 'utf8'));

const countsOf = (all: readonly { readonly status: string }[]): Readonly<Record<string, number>> =>
  all.reduce<Record<string, number>>(
    (counts, { status }) => ({ ...counts, [status]: (counts[status] ?? 0) + 1 }),
    {},
  );

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--seed', '7', '--agencies', '40').code).toBe(0);
  const out = ['--out', at('ra.xlsx'), '--ledger', at('ra.json'), '--parquet', at('du-lieu')];
  const run = par('consolidate', at('so.xlsx'), at('nop'), ...out, '--period', 'nam', '--on', '2018-12-01');
  expect([run.code, run.err]).toEqual([1, expect.stringContaining('Đã tổng hợp')]);
});

test('each table stands below folders that name its province, year and period', () => {
  const files = readdirSync(at('du-lieu'), { recursive: true, encoding: 'utf8' }).filter(name =>
    /parquet$/.test(name),
  );
  expect(files.sort()).toEqual(
    ['agencies', 'entries', 'files'].map(
      name => `${name}/province=gia-lai/year=2018/period=nam/${name}.parquet`,
    ),
  );
});

test('the ledger is that of the JSON', async () => {
  const ledger = JSON.parse(readFileSync(at('ra.json'), 'utf8')) as Ledger;
  const rows = await documented('ledger');
  const numbers = (what: string) =>
    Object.fromEntries(rows.filter(row => row['what'] === what).map(row => [row['status'], row['number']]));
  expect(numbers('agencies')).toEqual(countsOf(ledger.agencies));
  expect(numbers('files')).toEqual(countsOf(ledger.files));
});

test('the self-scores are those of the workbook', async () => {
  const scores = json(par('score', at('ra.xlsx'), '--json')) as readonly Score[];
  const own = new Map(
    scores.flatMap(({ agency, selfScore }) => (selfScore === null ? [] : [[agency, selfScore]])),
  );
  const rows = await documented('self-scores');
  expect(rows.length).toBeGreaterThan(10);
  const found = new Map(rows.map(row => [row['agency'], row['selfScore']]));
  for (const [agency, points] of own)
    expect([agency, found.get(agency)]).toEqual([agency, expect.closeTo(points, 6)]);
});

test('numerators and denominators are added as one by one', async () => {
  const entries = await rowsOf(
    `SELECT rowId, level, numerator, denominator FROM read_parquet('entries/**/*.parquet') WHERE section = 'targets'`,
  );
  const sums = new Map<string, number>();
  for (const { rowId, level, numerator } of entries) {
    const key = `${String(rowId)}|${String(level)}`;
    if (typeof numerator === 'number') sums.set(key, (sums.get(key) ?? 0) + numerator);
  }
  const rows = await documented('targets');
  expect(
    new Map(rows.map(row => [`${String(row['target'])}|${String(row['level'])}`, row['numerator']])),
  ).toEqual(sums);
  expect(
    rows.every(
      ({ rate, numerator, denominator }) =>
        rate === null || Math.abs(Number(rate) - (Number(numerator) / Number(denominator)) * 100) < 1e-9,
    ),
  ).toBe(true);
});
