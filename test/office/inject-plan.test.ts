// The act of injecting the plan, through Office.js: round trips, and that the second time changes nothing.
import { injectPlan, previewInjection } from '../../src/app/inject-plan';
import { headlessEngine } from 'emulated-excel/engine';
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { OfficePort } from '../../src/office';

let host: NodeHost;
let port: OfficePort;
beforeEach(() => {
  host = startNodeHost({ install: true, engine: headlessEngine });
  port = new OfficePort();
});
afterEach(async () => {
  host.close();
  // The engine sets a timer that ends after its disposal.
  await new Promise(resolve => setTimeout(resolve, 50));
});

async function traffic(what: string, action: () => Promise<unknown>): Promise<number> {
  host.counters.reset();
  await action();
  const syncs = host.counters.syncs();
  const kilobytes = Math.round(host.counters.largestRequest() / 1024);
  process.stdout.write(`${what}: ${syncs} syncs, largest request ${kilobytes} KB\n`);
  return syncs;
}

test('the plan of 473/QĐ-UBND goes into a blank workbook with at most 5 syncs, reading included', async () => {
  const syncs = await traffic('the plan, first time', () => injectPlan(port, 2018));
  expect(syncs).toBeLessThanOrEqual(5);
  const { sheets } = await port.read();
  const rowsOf = (name: string) =>
    sheets.flatMap(({ tables }) => tables).find(table => table.name === name)?.rows.length;
  expect(rowsOf('tblKeHoach')).toBe(41);
  expect(rowsOf('tblCoQuan')).toBe(262);
});

test('injected a second time it takes at most 5 syncs, leaves every table as it was, and undo of the first empties the workbook', async () => {
  const { receipt } = await injectPlan(port, 2018);
  const before = await port.read();
  const kinds = previewInjection(before, 2018).sheets.map(({ caption, kind }) => `${caption}: ${kind}`);
  expect(kinds.filter(text => !text.endsWith(': same'))).toEqual([]);
  expect(await traffic('the plan, second time', () => injectPlan(port, 2018))).toBeLessThanOrEqual(5);
  expect(await port.read()).toEqual(before);
  await receipt.undo();
  expect((await port.read()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});
