// Real Excel on an office's computer: another workbook in front, marks that cannot be read, no printer.
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { activeCell, OfficePort } from '../../src/office';
import { RoundTrips } from '../../src/office/round-trips';
import { SHEET_TAG_NAME } from '../../src/workbook/declaration';
import { PortError } from '../../src/workbook/port';
import { listsSheet, tasksSheet } from '../support/sample-declaration';

let host: NodeHost;
let port: OfficePort;
let onWait: () => void;

const patience = { waits: [1, 1], sleep: async () => onWait() };

beforeEach(() => {
  onWait = () => undefined;
  host = startNodeHost({ install: true });
  port = new OfficePort({ patience, longPatience: patience });
});
afterEach(() => host.close());

/** One sheet with a table, and so with a second mark, and one without. */
const SHEETS = { put: [listsSheet, tasksSheet(2)], remove: [] };
const refused = (action: Promise<unknown>): Promise<PortError['code'] | 'done'> =>
  action.then(
    () => 'done' as const,
    (error: unknown) => {
      if (error instanceof PortError) return error.code;
      throw error;
    },
  );
const keys = async () => (await port.read()).sheets.map(({ key }) => key);
const names = () => host.workbook.sheets.map(({ name }) => name);

/** Sheets as versions before this one marked them: by the hidden name alone. */
async function writeAsBefore() {
  await port.write(SHEETS);
  host.workbook.customProperties.clear();
}

describe.each(['refuses', 'gives nulls'] as const)('another workbook in front, where Excel %s', how => {
  test('a sheet of ours is never taken for a foreign one: the reading is refused in words', async () => {
    await writeAsBefore();
    host.workbook.otherWorkbookInFront = how;
    expect(await refused(port.read())).toBe('other-workbook');
  });

  test('once this workbook is in front again the reading goes on by itself', async () => {
    await writeAsBefore();
    host.workbook.otherWorkbookInFront = how;
    onWait = () => {
      host.workbook.otherWorkbookInFront = 'no';
    };
    expect(await keys()).toEqual([null, 'lists', 'tasks']);
  });

  test('a write makes no second set of sheets, and leaves all as it was', async () => {
    await writeAsBefore();
    const before = names();
    host.workbook.otherWorkbookInFront = how;
    expect(await refused(port.write(SHEETS))).toBe('other-workbook');
    expect(names()).toEqual(before);
  });
});

test('where names give nulls, the second mark says whose the sheet is', async () => {
  await port.write({ put: [{ ...tasksSheet(2), validations: [] }], remove: [] });
  host.workbook.otherWorkbookInFront = 'gives nulls';
  expect(await keys()).toEqual([null, 'tasks']);
});

test('the active cell is asked for again until this workbook is in front', async () => {
  host.workbook.otherWorkbookInFront = 'refuses';
  onWait = () => {
    host.workbook.otherWorkbookInFront = 'no';
  };
  expect(await activeCell(new RoundTrips(patience))).toEqual({ sheet: 'Sheet1', cell: 'A1' });
});

const tagged = (action: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async context => {
    action(context.workbook.worksheets.getItem(tasksSheet(2).caption));
    await context.sync();
  });

describe('marks', () => {
  test('a sheet is still ours after its hidden name was cleaned away', async () => {
    await port.write(SHEETS);
    await tagged(sheet => sheet.names.getItem(SHEET_TAG_NAME).delete());
    expect(await keys()).toEqual([null, 'lists', 'tasks']);
  });

  test('a sheet of an earlier version, with the hidden name alone, is ours', async () => {
    await port.write(SHEETS);
    host.workbook.customProperties.clear();
    expect(await keys()).toEqual([null, 'lists', 'tasks']);
  });

  test.each(['=#REF!', '=""', '=12'])(
    'a mark that says %s is told, and nothing is written',
    async formula => {
      await port.write(SHEETS);
      host.workbook.customProperties.clear();
      await tagged(sheet => {
        sheet.names.getItem(SHEET_TAG_NAME).formula = formula;
      });
      const before = names();
      expect(await refused(port.read())).toBe('unreadable-tag');
      expect(await refused(port.write(SHEETS))).toBe('unreadable-tag');
      expect(names()).toEqual(before);
    },
  );
});

const printed = {
  ...listsSheet,
  print: { paper: 'A4', orientation: 'landscape', fitToWidth: true },
} as const;
const pageOf = (sheet: string) =>
  Excel.run(async context => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet);
    pageLayout.load('zoom,orientation,paperSize');
    await context.sync();
    return pageLayout.toJSON();
  });

describe('page set-up', () => {
  test('the width is one page and the height is free, where Excel takes silence for one page', async () => {
    const { notes } = await port.write({ put: [printed], remove: [] });
    expect(notes).toEqual([]);
    expect(await pageOf(printed.caption)).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    });
  });

  test('without a printer all is written, and the page set-up is a note', async () => {
    host.workbook.hasPrinter = false;
    const { notes } = await port.write({ put: [printed, tasksSheet(2)], remove: [] });
    expect(notes).toEqual(['page-set-up']);
    expect(await keys()).toEqual([null, 'lists', 'tasks']);
    expect(await pageOf(printed.caption)).toMatchObject({ orientation: 'Landscape' });
  });

  test('a sheet that is locked in the same change is set up before', async () => {
    const locked = {
      ...printed,
      protection: { allowSort: true, allowFilter: true, allowFormatColumns: true, allowFormatRows: true },
    };
    await port.write({ put: [locked], remove: [] });
    expect(await pageOf(printed.caption)).toMatchObject({ orientation: 'Landscape' });
    expect((await port.read()).sheets[1]?.key).toBe('lists');
  });
});
