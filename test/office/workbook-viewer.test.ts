// Looking at the workbook again: one round trip where nothing came or went, and never a stale answer.
import { RoundTrips, type Step } from '../../src/office/round-trips';
import { WorkbookViewer } from '../../src/office/sheet-view';
import { startNodeHost, type NodeHost } from 'emulated-excel';

let host: NodeHost;
let trips: RoundTrips;
let viewer: WorkbookViewer;
const inExcel = (action: (workbook: Excel.Workbook) => void) =>
  host.Excel.run(async context => {
    action(context.workbook);
    await context.sync();
  });

beforeEach(async () => {
  host = startNodeHost({ install: true });
  trips = new RoundTrips();
  viewer = new WorkbookViewer(trips);
  await inExcel(workbook => {
    for (const name of ['Một', 'Hai']) {
      const sheet = workbook.worksheets.add(name);
      sheet.getRange('B2:C4').values = [
        ['Mã', 'Tên'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.tables.add('B2:C4', true).name = `tbl${name === 'Một' ? 'Mot' : 'Hai'}`;
    }
  });
  await viewer.view();
});
afterEach(() => host.close());

const seen = async () => {
  const before = trips.count;
  const { sheets } = await viewer.view();
  const places = sheets.map(({ name, tables }) => [
    name,
    ...tables.map(table => [table.name, table.rectangle.rows]),
  ]);
  return { places, trips: trips.count - before };
};

test('what only grew or got another name is seen in one round trip', async () => {
  await inExcel(workbook => {
    workbook.tables.getItem('tblMot').rows.add(undefined, [['c', 3]]);
    workbook.worksheets.getItem('Hai').name = 'Ba';
  });
  expect(await seen()).toEqual({
    places: [['Sheet1'], ['Một', ['tblMot', 4]], ['Ba', ['tblHai', 3]]],
    trips: 1,
  });
});

test('a new sheet takes a second round trip', async () => {
  await inExcel(workbook => void workbook.worksheets.add('Bốn'));
  expect(await seen()).toEqual({
    places: [['Sheet1'], ['Một', ['tblMot', 3]], ['Hai', ['tblHai', 3]], ['Bốn']],
    trips: 2,
  });
});

test('a table made again under its name, and a sheet that is gone, are seen as they are', async () => {
  await inExcel(workbook => {
    workbook.tables.getItem('tblMot').convertToRange();
    const again = workbook.worksheets.getItem('Một').tables.add('B2:C3', true);
    again.name = 'tblMot';
  });
  expect((await seen()).places).toEqual([['Sheet1'], ['Một', ['tblMot', 2]], ['Hai', ['tblHai', 3]]]);
  await inExcel(workbook => workbook.worksheets.getItem('Hai').delete());
  expect((await seen()).places).toEqual([['Sheet1'], ['Một', ['tblMot', 2]]]);
  expect((await seen()).trips).toBe(1);
});

/** A person acts in Excel just before the second round trip travels. */
class Interrupted extends RoundTrips {
  constructor(private readonly action: (workbook: Excel.Workbook) => void) {
    super();
  }

  override async run<T>(step: Step<T>): Promise<T> {
    if (this.count === 1) await inExcel(this.action);
    return super.run(step);
  }
}

test.each<[string, (workbook: Excel.Workbook) => void, unknown[]]>([
  [
    'a table',
    workbook => workbook.tables.getItem('tblMot').delete(),
    [['Sheet1'], ['Một'], ['Hai', ['tblHai', 3]]],
  ],
  ['a sheet', workbook => workbook.worksheets.getItem('Hai').delete(), [['Sheet1'], ['Một', ['tblMot', 3]]]],
])('%s that goes between the list and the places is looked for no more', async (_, action, expected) => {
  trips = new Interrupted(action);
  viewer = new WorkbookViewer(trips);
  expect(await seen()).toEqual({ places: expected, trips: 4 });
});
