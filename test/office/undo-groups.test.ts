// One entry of Excel's own undo for a write, from ExcelApi 1.20 on: in an Excel that merges, in one that refuses half-way, and
// through the installed office.js, which does not know groups yet.
import { startNodeHost, type NodeHost, type NodeHostOptions } from 'emulated-excel';
import { OfficePort } from '../../src/office';
import type { CellContent, SheetDeclaration } from '../../src/workbook/declaration';
import { workSheet } from '../support/work-sheet';

let host: NodeHost;
let port: OfficePort;
const patience = { waits: [1, 1], sleep: () => Promise.resolve(host.leaveEditMode()) };

function open(options: NodeHostOptions) {
  host = startNodeHost({ install: true, ...options });
  port = new OfficePort({ longPatience: patience });
}
const MODERN = { sets: { ExcelApi: '1.20' }, tellsUndoGroups: true };
afterEach(() => host.close());

const COLUMNS = [
  { key: 'code', caption: 'Mã', width: 10, style: 'code' },
  { key: 'note', caption: 'Nội dung', width: 30, style: 'text' },
] as const;
const sheet = (rows: readonly (readonly CellContent[])[], more: Partial<SheetDeclaration> = {}) =>
  workSheet(COLUMNS, rows, more);
const LOCK = { allowSort: true, allowFilter: true, allowFormatColumns: true, allowFormatRows: true };
const put = (...sheets: readonly SheetDeclaration[]) => ({ put: sheets, remove: [] });

const short = (text: string) => [
  ['A', text],
  ['B', text],
];
/** So long that the write takes several requests. */
const long = (text: string) => Array.from({ length: 220 }, (_, index) => [`K${index}`, text.repeat(8000)]);

const rows = async () => (await port.read()).sheets.find(({ key }) => key === 'work')?.tables[0]?.rows;
const keys = async () => (await port.read()).sheets.map(({ key }) => key);

/** Every request as it went over the wire, without the numbers that the client gives its objects. */
function requests(): readonly string[] {
  const sent: string[] = [];
  const process = host.connection.process.bind(host.connection);
  Object.assign(host.connection, {
    process: (body: string) => {
      const { Actions } = JSON.parse(body) as { readonly Actions: readonly Record<string, unknown>[] };
      sent.push(
        JSON.stringify(Actions.map(({ Name, ActionType, ArgumentInfo }) => [Name, ActionType, ArgumentInfo])),
      );
      return process(body);
    },
  });
  return sent;
}

describe('an Excel that merges', () => {
  beforeEach(() => open(MODERN));

  test('a write of several requests is one entry: one Ctrl+Z takes all of it back', async () => {
    await port.write(put(sheet(short('cũ'))));
    host.workbook.undo.isRetained = true;
    const receipt = await port.write(put(sheet(long('ghi'))));
    expect(host.workbook.undo.length).toBe(1);
    host.workbook.undo.press();
    expect(await rows()).toEqual(short('cũ'));
    expect(await receipt.state?.()).toBe('gone');
  });

  test('filters that a write clears are taken back by the same Ctrl+Z', async () => {
    await port.write(put(sheet(short('cũ'))));
    await Excel.run(async context => {
      const table = context.workbook.tables.getItem('tblViec');
      table.columns.getItem('Mã').filter.applyValuesFilter(['A']);
      await context.sync();
    });
    host.workbook.undo.isRetained = true;
    const { notes } = await port.write(put(sheet(short('mới'))));
    expect([notes, host.workbook.undo.length]).toEqual([['filters-cleared'], 1]);
  });

  test('our Undo takes the write back as before', async () => {
    await port.write(put(sheet(short('cũ'))));
    const receipt = await port.write(put(sheet(short('mới'))));
    await receipt.undo();
    expect(await rows()).toEqual(short('cũ'));
  });

  test('a write to a locked sheet is done at the first go, without a group that Excel would end', async () => {
    await port.write(put(sheet(short('cũ'), { protection: LOCK })));
    const sent = requests();
    await port.write(put(sheet(short('mới'), { protection: LOCK })));
    expect(sent.filter(body => body.includes('mới'))).toHaveLength(1);
    expect(await rows()).toEqual(short('mới'));
  });

  test('so is a write that deletes a sheet', async () => {
    await port.write(put(sheet(short('một'))));
    const sent = requests();
    await port.write({ put: [], remove: ['work'] });
    expect(sent.filter(body => body.includes('"Delete"'))).toHaveLength(1);
    expect(await keys()).toEqual([null]);
  });

  test('pages that a computer without a printer refuses are a note and no reason to write twice', async () => {
    host.workbook.hasPrinter = false;
    const print = { paper: 'A4', orientation: 'landscape', fitToWidth: true } as const;
    const sent = requests();
    const { notes } = await port.write(put(sheet(short('một'), { print })));
    expect(notes).toEqual(['page-set-up']);
    expect(sent.filter(body => body.includes('tblViec'))).toHaveLength(1);
  });

  test('a cell that is being edited within the group is waited for', async () => {
    await port.write(put(sheet(short('cũ'))), {
      onProgress: ({ done }) => {
        if (done === 0) host.enterEditMode();
      },
    });
    expect(await rows()).toEqual(short('cũ'));
  });

  test('cancelled half-way, all is as before', async () => {
    await port.write(put(sheet(short('cũ'))));
    const stop = new AbortController();
    const write = port.write(put(sheet(long('ghi'))), {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 1) stop.abort();
      },
    });
    await expect(write).rejects.toMatchObject({ code: 'cancelled' });
    expect(await rows()).toEqual(short('cũ'));
  });
});

describe.each([
  ['UndoNotSupported', 1],
  ['UndoNotSupported', 2],
  ['GeneralException', 1],
  ['NotImplemented', 1],
])('an Excel that refuses groups by %s at request %i', (code, from) => {
  const written = from === 1 ? short('ghi') : long('ghi');

  beforeEach(async () => {
    open(MODERN);
    await port.write(put(sheet(short('cũ'))));
    host.workbook.undo.refusesGroups = { code, from };
  });

  test('the write is done whole without one, and later writes ask for none', async () => {
    const receipt = await port.write(put(sheet(written)));
    expect(await rows()).toEqual(written);
    const sent = requests();
    await port.write(put(sheet(short('mới nữa'))));
    expect(sent.filter(body => body.includes('mới nữa'))).toHaveLength(1);
    expect(await rows()).toEqual(short('mới nữa'));
    expect(receipt.notes).toEqual([]);
  });

  test('our Undo brings back what stood before both goes', async () => {
    const receipt = await port.write(put(sheet(written)));
    await receipt.undo();
    expect(await rows()).toEqual(short('cũ'));
    expect(host.workbook.tables).toHaveLength(1);
  });
});

test('what Excel refuses without a group as well is told, nothing stays, and the next write asks for a group again', async () => {
  open(MODERN);
  host.workbook.isSharedOldWay = true;
  await expect(port.write(put(sheet(short('một'))))).rejects.toMatchObject({
    code: 'unknown',
    params: { officeCode: 'GeneralException' },
  });
  expect(await keys()).toEqual([null]);
  expect(host.workbook.tables).toEqual([]);
  host.workbook.isSharedOldWay = false;
  host.workbook.undo.isRetained = true;
  await port.write(put(sheet(long('ghi'))));
  expect(host.workbook.undo.length).toBe(1);
});

describe('the installed office.js, which drops the option', () => {
  const writes = async (options: NodeHostOptions) => {
    open(options);
    const sent = requests();
    await port.write(put(sheet(short('cũ'))));
    const receipt = await port.write(put(sheet(long('ghi'))));
    await receipt.undo();
    host.close();
    return sent;
  };

  test('sends the same requests to an Excel of 1.20 as to one of 1.14', async () => {
    expect(await writes({ sets: { ExcelApi: '1.20' } })).toEqual(await writes({}));
  });
});

test('an Excel below 1.20 is never asked for a group', async () => {
  open({ tellsUndoGroups: true });
  host.workbook.undo.isRetained = true;
  await port.write(put(sheet(long('ghi'))));
  expect(host.workbook.undo.length).toBeGreaterThan(1);
});
