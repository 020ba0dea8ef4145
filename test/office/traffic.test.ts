// How often and how much the port talks to Excel, measured on the wire under Microsoft's Excel API file.
import { startNodeHost } from 'emulated-excel';
import { officeForEachTest } from '../support/office-host';
import { OfficePort } from '../../src/office';
import { CONSOLIDATION_ROWS, PLAN_SIZES, largeSheet } from '../support/large-declarations';

const LIMIT = 5 * 1024 * 1024;
const plan = PLAN_SIZES.map(largeSheet);

const office = officeForEachTest();

/** Counts of one act, printed for whoever reads the run. */
async function measured(what: string, action: () => Promise<unknown>) {
  office.host.counters.reset();
  const before = office.port.trips.count;
  const started = performance.now();
  await action();
  const traffic = {
    syncs: office.host.counters.syncs(),
    sent: office.host.counters.bytesSent(),
    largest: office.host.counters.largestRequest(),
    received: office.host.counters.bytesReceived(),
  };
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
  process.stdout.write(
    `${what}: ${traffic.syncs} syncs, ${kilobytes(traffic.sent)} sent (largest ${kilobytes(traffic.largest)}), ` +
      `${kilobytes(traffic.received)} received, ${Math.round(performance.now() - started)} ms\n`,
  );
  expect(office.port.trips.count - before).toBe(traffic.syncs);
  return traffic;
}

test('a whole plan of ten sheets goes in with at most 5 syncs', async () => {
  const first = await measured('plan injected', () => office.port.write({ put: plan, remove: [] }));
  expect(first.syncs).toBeLessThanOrEqual(5);
  expect(first.largest).toBeLessThan(LIMIT);
  const again = await measured('plan injected again', () => office.port.write({ put: plan, remove: [] }));
  expect(again.syncs).toBeLessThanOrEqual(5);
});

test('ten times the rows take the same number of syncs', async () => {
  const counts = [];
  for (const factor of [1, 10]) {
    office.host.close();
    office.host = startNodeHost({ install: true });
    office.port = new OfficePort();
    const sheets = PLAN_SIZES.slice(0, 2).map(size => largeSheet({ ...size, rows: size.rows * factor }));
    const { syncs } = await measured(`${factor} × rows`, () =>
      office.port.write({ put: sheets, remove: [] }),
    );
    counts.push(syncs);
  }
  expect(counts[1]).toBe(counts[0]);
});

test('a consolidation of 262 agencies is split below 5 MB a request', async () => {
  const size = PLAN_SIZES.find(({ key }) => key === 'consolidated');
  if (!size) throw new Error('the sizes name the consolidation');
  const sheet = largeSheet({ ...size, rows: CONSOLIDATION_ROWS });
  await office.port.write({ put: plan, remove: [] });
  const traffic = await measured(`consolidation of ${CONSOLIDATION_ROWS} rows`, () =>
    office.port.write({ put: [sheet], remove: [] }),
  );
  expect(traffic.largest).toBeLessThan(LIMIT);
  expect(traffic.syncs).toBeLessThanOrEqual(4 + Math.ceil(traffic.sent / 2_000_000));
  const { sheets } = await office.port.read();
  expect(sheets.find(({ key }) => key === 'consolidated')?.tables[0]?.rows).toHaveLength(CONSOLIDATION_ROWS);
});
