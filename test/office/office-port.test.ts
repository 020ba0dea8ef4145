// The workbook port over Microsoft's unmodified Excel API file and the embedded host.
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { OfficePort } from '../../src/office/office-port';
import type { CellContent, SheetDeclaration } from '../../src/workbook/declaration';
import { PortError } from '../../src/workbook/port';
import { largeSheet } from '../support/large-declarations';
import { identitySheet, listsSheet, tasksSheet } from '../support/sample-declaration';

let host: NodeHost;
let port: OfficePort;

beforeEach(() => {
  host = startNodeHost({ install: true });
  const patience = { waits: [1, 1], sleep: async () => {} };
  port = new OfficePort({ patience, longPatience: patience });
});
afterEach(() => host.close());

const tasks = (rows?: number): SheetDeclaration => ({
  ...tasksSheet(rows),
  // The name that this list comes from belongs to whole workbooks; a change has none.
  validations: tasksSheet(rows).validations.filter(({ range }) => range !== 'C5:C7'),
});

const SHEETS = [tasks(), listsSheet, identitySheet];
const put = (...sheets: readonly SheetDeclaration[]) => ({ put: sheets, remove: [] });

/** Everything a person would see of cells: by sheet, formulas of the used range. */
async function everything() {
  return Excel.run(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const used = worksheets.items.map(sheet => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('address,formulas');
      return range;
    });
    await context.sync();
    return worksheets.items.map(({ name, visibility }, index) => {
      const range = used[index];
      return range && !range.isNullObject
        ? { name, visibility, address: range.address, formulas: range.formulas }
        : { name, visibility };
    });
  });
}

const cell = (sheet: string, address: string, value: unknown) =>
  Excel.run(async context => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

async function codeOf(action: Promise<unknown>): Promise<PortError | null> {
  try {
    await action;
    return null;
  } catch (error) {
    if (error instanceof PortError) return error;
    throw error;
  }
}

const tableRows = async (name: string): Promise<readonly (readonly CellContent[])[]> =>
  (await port.read()).sheets.flatMap(sheet => sheet.tables).find(table => table.name === name)?.rows ?? [];

describe('writing', () => {
  test('sheets come as declared and are known by their mark', async () => {
    await port.write(put(...SHEETS));
    const { sheets } = await port.read();
    expect(sheets.map(({ key, name, visibility }) => [key, name, visibility])).toEqual([
      [null, 'Sheet1', 'visible'],
      ['tasks', 'Nhiệm vụ', 'visible'],
      ['lists', "Danh 'mục' ẩn", 'hidden'],
      ['identity', '_id', 'veryHidden'],
    ]);
    expect(sheets[1]?.tables[0]).toMatchObject({ name: 'tblNhiemVu', firstRow: 4, firstColumn: 1 });
    expect((await tableRows('tblNhiemVu')).map(row => row.slice(0, 5))).toEqual(
      SHEETS[0]?.tables[0]?.rows.map(row => row.slice(0, 5)),
    );
  });

  test('a renamed and moved sheet is still ours', async () => {
    await port.write(put(...SHEETS));
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Nhiệm vụ');
      sheet.name = 'Tên khác';
      sheet.position = 0;
      await context.sync();
    });
    await port.write(put(tasks(4), listsSheet));
    const { sheets } = await port.read();
    expect(sheets.map(({ key, name }) => [key, name])[0]).toEqual(['tasks', 'Tên khác']);
    expect(sheets).toHaveLength(4);
    expect(await tableRows('tblNhiemVu')).toHaveLength(4);
  });

  test('writing twice changes nothing', async () => {
    await port.write(put(...SHEETS));
    const once = await everything();
    await port.write(put(...SHEETS));
    expect(await everything()).toEqual(once);
  });

  test('what users typed stays when the plan is injected again', async () => {
    await port.write(put(tasks(), listsSheet));
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Nhiệm vụ');
      sheet.protection.unprotect();
      sheet.getRange('C6').values = [['Đang thực hiện']];
      sheet.getRange('H20').values = [['ghi chú của văn phòng']];
      await context.sync();
    });
    await port.write(put(tasks(5), listsSheet));
    expect((await tableRows('tblNhiemVu')).map(row => row[2])).toEqual([
      'Hoàn thành',
      'Đang thực hiện',
      null,
      null,
      null,
    ]);
    const sheet = (await everything()).find(({ name }) => name === 'Nhiệm vụ');
    expect(JSON.stringify(sheet)).toContain('ghi chú của văn phòng');
  });

  test('a table that grows pushes down what the office wrote below it, and undo pulls it up', async () => {
    const sheet = { ...tasks(2), charts: [], conditionalFormats: [], validations: [] };
    Reflect.deleteProperty(sheet, 'protection');
    await port.write(put(sheet, listsSheet));
    await cell('Nhiệm vụ', 'B8', 'dưới bảng');
    const before = await everything();
    const longer = { ...sheet, tables: tasks(6).tables };
    const receipt = await port.write(put(longer, listsSheet));
    const grown = await everything();
    expect(JSON.stringify(grown)).toContain('dưới bảng');
    expect(await tableRows('tblNhiemVu')).toHaveLength(6);
    await receipt.undo();
    expect(await everything()).toEqual(before);
  });

  test('a table without rows is made over a blank row, which Excel wants', async () => {
    await port.write(put(tasks(0), listsSheet));
    expect(host.workbook.findTable('tblNhiemVu')?.area).toEqual({ top: 3, left: 0, bottom: 4, right: 5 });
    expect((await port.read()).sheets[1]?.tables[0]?.rows).toEqual([]);
  });

  test('text that looks like a formula or a number stays text', async () => {
    await port.write(put(tasks(), listsSheet, identitySheet));
    const note = (await everything()).find(({ name }) => name === 'Nhiệm vụ')?.formulas?.[1]?.[0];
    expect(note).toBe('=1+1 là chữ, không phải công thức');
    expect((await tableRows('tblNhiemVu'))[1]?.[1]).toBe('-Công bố TTHC');
  });
});

describe('undo', () => {
  test('after a first injection the workbook is as it was', async () => {
    await cell('Sheet1', 'B2', 'của văn phòng');
    const before = await everything();
    const receipt = await port.write(put(...SHEETS));
    expect(await everything()).not.toEqual(before);
    await receipt.undo();
    expect(await everything()).toEqual(before);
    expect((await codeOf(receipt.undo()))?.code).toBe('unknown');
  });

  test('after a second injection the first one stands', async () => {
    await port.write(put(...SHEETS));
    const before = await everything();
    for (const rows of [1, 7]) {
      const receipt = await port.write(put(tasks(rows)));
      expect(await everything()).not.toEqual(before);
      await receipt.undo();
      expect(await everything()).toEqual(before);
    }
  });

  test('a deleted sheet comes back with its mark and its table', async () => {
    await port.write(put(tasks(), listsSheet));
    const state = await port.read();
    const receipt = await port.write({ put: [], remove: ['tasks'] });
    expect((await port.read()).sheets.map(({ key }) => key)).toEqual([null, 'lists']);
    await receipt.undo();
    const back = await port.read();
    expect(back.sheets.find(({ key }) => key === 'tasks')?.tables).toEqual(
      state.sheets.find(({ key }) => key === 'tasks')?.tables,
    );
  });
});

describe('refusing', () => {
  test('while a cell is edited the user is told, and once it is left the same call goes through', async () => {
    host.enterEditMode();
    expect((await codeOf(port.write(put(listsSheet))))?.code).toBe('cell-edit-mode');
    host.leaveEditMode();
    expect(await codeOf(port.write(put(listsSheet)))).toBeNull();
  });

  test('a cell that is left in time is not even noticed', async () => {
    let waits = 0;
    const sleep = async () => {
      waits += 1;
      host.leaveEditMode();
    };
    host.enterEditMode();
    await new OfficePort({ patience: { waits: [1, 1], sleep } }).write(put(listsSheet));
    expect(waits).toBe(1);
  });

  test('a sheet of the office with our name is not touched, and nothing is written', async () => {
    await cell('Sheet1', 'A1', 'x');
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('Sheet1').name = 'nhiệm vụ';
      await context.sync();
    });
    const before = await everything();
    const error = await codeOf(port.write(put(listsSheet, tasks())));
    expect(error).toMatchObject({ code: 'name-taken', params: { sheet: 'nhiệm vụ' } });
    expect(await everything()).toEqual(before);
  });

  test("a table of the office with our table's name refuses the change, naming both", async () => {
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('A1:B3', true).name = 'TBLNHIEMVU';
      await context.sync();
    });
    expect(await codeOf(port.write(put(tasks())))).toMatchObject({
      code: 'name-taken',
      params: { sheet: 'Sheet1', table: 'TBLNHIEMVU' },
    });
  });

  test('a failure half-way leaves the workbook as it was', async () => {
    await port.write(put(tasks(), listsSheet));
    const before = await everything();
    const twice: SheetDeclaration = {
      ...identitySheet,
      // No row is this high: it is refused after contents were written.
      rowHeights: { 1: 100_000 },
    };
    expect(await codeOf(port.write(put(tasks(6), twice)))).not.toBeNull();
    expect(await everything()).toEqual(before);
  });

  test('cancelling between requests takes back what was written', async () => {
    await port.write(put(tasks(2), listsSheet));
    const before = await everything();
    const stop = new AbortController();
    const big = tasks(4000);
    const text = 'Nội dung dài. '.repeat(100);
    const [table] = big.tables;
    if (!table) throw new Error('the sample has a table');
    const rows = table.rows.map(row => row.map((content, index) => (index === 1 ? text : content)));
    const done: number[] = [];
    const action = port.write(put({ ...big, tables: [{ ...table, rows }] }), {
      signal: stop.signal,
      onProgress: ({ done: now, total }) => {
        done.push(now);
        expect(total).toBeGreaterThan(1);
        if (now === 1) stop.abort();
      },
    });
    expect((await codeOf(action))?.code).toBe('cancelled');
    expect(done).toEqual([0, 1]);
    expect(await everything()).toEqual(before);
  });

  /** More than one request takes: the second finds the user in a cell. */
  const long = () => {
    const size = { key: 'long', caption: 'Dài', rows: 12_000, texts: 3, numbers: 2, choices: 3 };
    return largeSheet(size);
  };
  const editAfterFirst = ({ done }: { readonly done: number }) => {
    if (done === 1) host.enterEditMode();
  };

  test('a cell that is edited in the middle of writing holds it up until it is left', async () => {
    const sleep = async () => host.leaveEditMode();
    const patient = new OfficePort({ longPatience: { waits: [1], sleep } });
    await patient.write(put(long()), { onProgress: editAfterFirst });
    expect(await tableRows('tblLon_long')).toHaveLength(12_000);
  });

  test('a cell that is never left in the middle of writing is told to have left something behind', async () => {
    const error = await codeOf(port.write(put(long()), { onProgress: editAfterFirst }));
    expect(error).toMatchObject({
      code: 'unknown',
      params: { reason: 'not restored', failure: 'cell-edit-mode' },
    });
  });

  test('an Excel below the floor is told what it lacks', async () => {
    const old = new OfficePort({ isSetSupported: name => name !== 'ExcelApi' });
    expect(await codeOf(old.read())).toMatchObject({
      code: 'unsupported',
      params: { missing: 'ExcelApi 1.14' },
    });
  });

  test('a workbook whose structure is locked refuses new sheets', async () => {
    await Excel.run(async context => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await codeOf(port.write(put(listsSheet)))).toMatchObject({
      code: 'protected',
      params: { what: 'workbook' },
    });
  });

  test('a sheet of ours that somebody locked with a password is named, and stays as it was', async () => {
    await port.write(put(tasks(), listsSheet));
    await Excel.run(async context => {
      const { protection } = context.workbook.worksheets.getItem('Nhiệm vụ');
      protection.unprotect();
      protection.protect({}, 'mật khẩu');
      await context.sync();
    });
    const locked = { ...listsSheet, protection: tasks().protection } as SheetDeclaration;
    await port.write(put(locked));
    const before = await everything();
    expect(await codeOf(port.write(put(locked, identitySheet, tasks(5))))).toMatchObject({
      code: 'protected',
      params: { sheet: 'Nhiệm vụ' },
    });
    expect(await everything()).toEqual(before);
    const lists = host.workbook.sheets.find(({ name }) => name === listsSheet.caption);
    expect(lists?.protection).not.toBeNull();
  });

  test('our table turned into plain cells is made again with what users typed, and undo gives the cells back', async () => {
    await port.write(put(tasks(), listsSheet));
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Nhiệm vụ');
      sheet.protection.unprotect();
      context.workbook.tables.getItem('tblNhiemVu').convertToRange();
      sheet.getRange('C6').values = [['Đang thực hiện']];
      await context.sync();
    });
    const before = await everything();
    const receipt = await port.write(put(tasks(2), listsSheet));
    expect((await tableRows('tblNhiemVu')).map(row => row[2])).toEqual(['Hoàn thành', 'Đang thực hiện']);
    await receipt.undo();
    expect(await everything()).toEqual(before);
    expect(await tableRows('tblNhiemVu')).toEqual([]);
  });

  test('where our table was deleted and the office wrote in its place, that is explained and left', async () => {
    await port.write(put(tasks(), listsSheet));
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem('Nhiệm vụ');
      sheet.protection.unprotect();
      context.workbook.tables.getItem('tblNhiemVu').delete();
      sheet.getRange('B5').values = [['của văn phòng']];
      await context.sync();
    });
    const before = await everything();
    expect(await codeOf(port.write(put(tasks(), listsSheet)))).toMatchObject({
      code: 'damaged',
      params: { sheet: 'Nhiệm vụ', table: 'tblNhiemVu' },
    });
    expect(await everything()).toEqual(before);
  });
});
