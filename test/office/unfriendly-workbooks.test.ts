// Workbooks as offices have them: read-only, shared, with a protected structure, with tables of other add-ins.
import { workSheet } from '../support/work-sheet';
import { officeForEachTest } from '../support/office-host';
import { portErrorText } from '../../src/taskpane/port-error-text';
import { TEXTS } from '../../src/texts';
import type { SheetDeclaration } from '../../src/workbook/declaration';
import { PortError } from '../../src/workbook/port';

const office = officeForEachTest();

const sheet = (rows: number): SheetDeclaration =>
  workSheet(
    [
      { key: 'code', caption: 'Mã', width: 10, style: 'code' },
      { key: 'points', caption: 'Điểm', width: 10, style: 'points' },
    ],
    Array.from({ length: rows }, (_, index) => [`K${index}`, index]),
  );
const put = (rows: number) => ({ put: [sheet(rows)], remove: [] });

/** Sheets, tables and cells, by name. */
const everything = () => ({
  sheets: office.host.workbook.sheets.map(({ name, cells }) => [
    name,
    [...cells].flatMap(([key, { value, formula }]) => (value === null ? [] : [[key, value, formula]])).sort(),
  ]),
  tables: office.host.workbook.tables.map(({ name, area }) => [name, area]),
});

async function refusal(action: Promise<unknown>): Promise<PortError> {
  try {
    await action;
  } catch (error) {
    if (error instanceof PortError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** A table of another add-in, with a formula of its own. */
const foreignTable = (sheetName: string, address: string) =>
  Excel.run(async context => {
    const worksheet = context.workbook.worksheets.getItem(sheetName);
    const range = worksheet.getRange(address);
    range.getRow(0).values = [['Khác 1', 'Khác 2', 'Khác 3']];
    range.getRow(1).values = [['giữ', 7, 8]];
    const table = worksheet.tables.add(range, true);
    table.name = 'BangKhac';
    await context.sync();
  });

test('a read-only workbook takes the write, and the user is told to save it under another name', async () => {
  office.host.workbook.isReadOnly = true;
  const { notes } = await office.port.write(put(2));
  expect(notes).toEqual(['read-only']);
  expect(TEXTS.vi.pane.notes['read-only']).toContain('Lưu thành bản khác');
});

test('a shared workbook refuses tables: all is as before, and the user is told so', async () => {
  office.host.workbook.isSharedOldWay = true;
  const before = everything();
  const error = await refusal(office.port.write(put(2)));
  expect(portErrorText(TEXTS.vi, error)).toContain('sổ giữ nguyên như trước khi bấm');
  expect(everything()).toEqual(before);
});

test('a workbook that was shared after our tables were made loses nothing when one cannot grow', async () => {
  await office.port.write(put(2));
  office.host.workbook.isSharedOldWay = true;
  const before = everything();
  await refusal(office.port.write(put(5)));
  expect(everything()).toEqual(before);
});

test('a protected structure refuses new sheets in words, and nothing changes', async () => {
  await Excel.run(async context => {
    context.workbook.protection.protect('mật khẩu');
    await context.sync();
  });
  const before = everything();
  const error = await refusal(office.port.write(put(2)));
  expect(portErrorText(TEXTS.vi, error)).toContain('Cấu trúc của sổ đang bị khóa');
  expect(everything()).toEqual(before);
});

describe('a structure that was locked after our sheets were made', () => {
  const lock = () => {
    office.host.workbook.protection = { password: 'mật khẩu' };
  };

  test('lets their tables be written, and undone', async () => {
    await office.port.write(put(2));
    const before = everything();
    lock();
    const receipt = await office.port.write(put(5));
    expect(everything()).not.toEqual(before);
    await receipt.undo();
    expect(everything()).toEqual(before);
  });

  test('refuses in words to undo the write that made them, which can be undone once it is unlocked', async () => {
    const before = everything();
    const receipt = await office.port.write(put(2));
    const written = everything();
    lock();
    const error = await refusal(receipt.undo());
    expect(portErrorText(TEXTS.vi, error)).toContain('Cấu trúc của sổ đang bị khóa');
    expect(everything()).toEqual(written);
    office.host.workbook.protection = null;
    await receipt.undo();
    expect(everything()).toEqual(before);
  });
});

test('a write that was done before the workbook was shared is not half undone in it', async () => {
  await office.port.write(put(2));
  const receipt = await office.port.write(put(5));
  const written = everything();
  office.host.workbook.isSharedOldWay = true;
  await refusal(receipt.undo());
  expect(everything()).toEqual(written);
  office.host.workbook.isSharedOldWay = false;
  await receipt.undo();
  expect(office.host.workbook.findTable('tblViec')?.area.bottom).toBe(4);
});

test('what was written into a read-only workbook is undone as elsewhere', async () => {
  const before = everything();
  office.host.workbook.isReadOnly = true;
  const receipt = await office.port.write(put(2));
  await receipt.undo();
  expect(everything()).toEqual(before);
});

describe('a table of another add-in', () => {
  const foreign = () => {
    const table = office.host.workbook.findTable('BangKhac');
    if (!table) return null;
    const { sheet: home, area } = table;
    return [0, 1, 2].map(column => home.value(area.top + 1, area.left + column));
  };

  test('beside ours stays whole while ours grows and comes back', async () => {
    await office.port.write(put(2));
    await foreignTable('Công việc', 'E3:G5');
    const before = everything();
    const receipt = await office.port.write(put(12));
    expect(foreign()).toEqual(['giữ', 7, 8]);
    await receipt.undo();
    expect(everything()).toEqual(before);
  });

  test('below ours and wider refuses its growing: all is as before, and the user is told so', async () => {
    await office.port.write(put(2));
    await foreignTable('Công việc', 'A9:C11');
    const before = everything();
    const error = await refusal(office.port.write(put(12)));
    expect(portErrorText(TEXTS.vi, error)).toContain('giữ nguyên như trước khi bấm');
    expect(everything()).toEqual(before);
  });

  test('on its own sheet is not touched by a write of ours', async () => {
    await foreignTable('Sheet1', 'B2:D4');
    await office.port.write(put(3));
    expect(foreign()).toEqual(['giữ', 7, 8]);
    expect((await office.port.read()).sheets[0]).toMatchObject({ key: null, tables: [] });
  });
});
