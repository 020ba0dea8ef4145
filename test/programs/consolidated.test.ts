// A consolidated workbook in another program: tables and values stay, and the dashboard's native formulas count there
// what the ledger says.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { consolidateReturns } from '../../src/app/consolidate-returns';
import { loadBook } from '../../src/app/book/load-book';
import { AREA_CODES } from '../../src/core/plan';
import { injectPlan } from '../../src/app/inject-plan';
import { expectationsOf } from '../../src/app/returns/expectations';
import { hashed, receive } from '../../src/app/returns/read-file';
import { makeSample } from '../../src/app/sample/make-sample';
import { book as texts } from '../../src/texts/vi/book';
import type { TableState } from '../../src/workbook/port';
import { shownValue } from '../../src/workbook/table-schema';
import { newXlsx, openXlsx, readWorkbook } from '../../src/xlsx';
import { convert } from '../support/libreoffice';
import { describeWith, temporaryFolder } from '../support/programs';

const YEAR = 2018;

async function consolidated() {
  const sample = makeSample({ year: YEAR, seed: 3, agencies: 120 });
  const port = newXlsx();
  await injectPlan(port, YEAR);
  const state = await port.read();
  const { book } = loadBook(state, YEAR);
  const expected = expectationsOf(book, 'nam');
  const files = await Promise.all(
    sample.files.map(async ({ name, bytes, receivedOn }, index) =>
      receive(await hashed({ name, bytes, receivedOn, receivedAt: index }), readWorkbook(bytes), expected),
    ),
  );
  const outcome = consolidateReturns({ book, state, period: 'nam', on: sample.answers.on, files });
  await port.write(outcome.change);
  return { bytes: port.bytes(), result: outcome.result };
}

describeWith(['libreoffice'], 'a consolidated workbook recalculated and saved by LibreOffice', () => {
  const folder = temporaryFolder();

  test('keeps every table, and its dashboard counts what the ledger counts', async () => {
    const { bytes, result } = await consolidated();
    const file = path.join(folder, 'tong-hop.xlsx');
    writeFileSync(file, bytes);
    const opened = openXlsx(new Uint8Array(readFileSync(convert(file, 'xlsx', path.join(folder, 'out')))));
    const before = openXlsx(bytes);
    if (opened.kind === 'failed' || before.kind === 'failed') throw new Error('not opened');
    const tables = async (port: typeof opened.value): Promise<readonly TableState[]> =>
      (await port.read()).sheets
        .flatMap(sheet => sheet.tables)
        .sort((left, right) => left.name.localeCompare(right.name));
    const [after, original] = [await tables(opened.value), await tables(before.value)];
    expect(after.map(table => [table.name, table.rows.length])).toEqual(
      original.map(table => [table.name, table.rows.length]),
    );
    const returns = after.find(table => table.name === 'tblDieuHanhNop');
    const sum = (status: keyof typeof texts.agencyStatuses): number =>
      (returns?.rows ?? []).reduce(
        (total, row) =>
          total +
          Number(shownValue(row[returns?.captions.indexOf(texts.agencyStatuses[status]) ?? -1] ?? null)),
        0,
      );
    const count = (status: string): number =>
      result.agencies.filter(agency => agency.status === status).length;
    expect({
      returned: sum('returned'),
      late: sum('late'),
      missing: sum('missing'),
      refused: sum('refused'),
    }).toEqual({
      returned: count('returned'),
      late: count('late'),
      missing: count('missing'),
      refused: count('refused'),
    });
    const targets = after.find(table => table.name === 'tblDieuHanhChiTieu');
    const met = (targets?.rows ?? []).reduce((total, row) => total + Number(shownValue(row[1] ?? null)), 0);
    expect(met).toBeGreaterThan(100);
    const named = (list: readonly TableState[], name: string): TableState => {
      const found = list.find(table => table.name === name);
      if (!found) throw new Error(`no table ${name}`);
      return found;
    };
    const areas = AREA_CODES.map(code => `${texts.captions.scores.area} ${code}`);
    const heatOf = (list: readonly TableState[]) =>
      named(list, 'tblDieuHanhNhiet').rows.map(row => row.map(shownValue));
    const scores = named(after, 'tblDiem');
    const scoresByName = new Map(
      scores.rows.map(row => [
        row[scores.captions.indexOf(texts.captions.scores.name)],
        areas.map(caption => shownValue(row[scores.captions.indexOf(caption)] ?? null) ?? ''),
      ]),
    );
    const single = heatOf(after).slice(3);
    expect(single).toHaveLength(37);
    for (const [name, ...values] of single)
      expect([name, values.slice(0, -1)]).toEqual([name, scoresByName.get(String(name))]);
    expect(heatOf(after)).toEqual(heatOf(original));
    expect(
      heatOf(after)[2]
        ?.slice(1)
        .some(mean => typeof mean === 'number'),
    ).toBe(true);
  }, 120_000);
});
