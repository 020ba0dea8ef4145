/** @jest-environment jsdom */
// The plan into the workbook as a person does it: look, confirm, undo; and what happens when Excel refuses.
import { openPane } from '../support/open-pane';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { injectPlan } from '../../src/app/inject-plan';
import { TEXTS } from '../../src/texts';
import { PortError, type WorkbookPort } from '../../src/workbook/port';
import { newXlsx } from '../../src/xlsx';

const inject = () => screen.findByRole('button', { name: 'Đưa kế hoạch vào sổ' });

test('an empty workbook is told what to do first, with the button that leads there', async () => {
  const { pane } = openPane();
  await userEvent.click(await screen.findByRole('button', { name: 'Đưa kế hoạch vào sổ' }));
  expect(pane.read().screen).toBe('plan');
});

test('shows each sheet with its rows before anything is written', async () => {
  const { port } = openPane({ screen: 'plan' });
  await inject();
  const row = screen.getByRole('rowheader', { name: 'Kế hoạch' }).closest('tr');
  if (!row) throw new Error('the preview has no row for the plan');
  expect(within(row).getByText('Tạo mới')).toBeTruthy();
  expect(within(row).getByText('41')).toBeTruthy();
  expect(
    screen.getByText(/bấm “Hoàn tác” ở cuối khung này; Ctrl\+Z của Excel không lùi được trọn/),
  ).toBeTruthy();
  expect((await port.read()).sheets).toEqual([]);
});

test('writes the plan of the chosen year, says so, and takes it back on undo', async () => {
  const { port } = openPane({ screen: 'plan' });
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Năm' }), '2019');
  await userEvent.click(await inject());
  expect(await screen.findByText(/Đã đưa kế hoạch năm 2019 vào sổ/)).toBeTruthy();
  expect((await port.read()).sheets.map(({ key }) => key)).toContain('plan');
  expect(await screen.findByText(/Sổ này là của năm 2019/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác: Đưa kế hoạch vào sổ' }));
  expect(await screen.findByText('Đã hoàn tác: Đưa kế hoạch vào sổ.')).toBeTruthy();
  expect((await port.read()).sheets).toEqual([]);
  expect(await inject()).toBeTruthy();
});

test('the sheet of the plan is in front before the command is told as done', async () => {
  const book = newXlsx();
  const seen: unknown[] = [];
  const port: WorkbookPort = {
    read: control => book.read(control),
    write: (change, control) => book.write(change, control),
    reveal: async ({ sheet }) => {
      const { running, notice } = pane.read();
      seen.push({ sheet, isRunning: running !== null, notice });
    },
  };
  const { pane } = openPane({ screen: 'plan', port });
  await userEvent.click(await inject());
  await screen.findByText(/Đã đưa kế hoạch năm 2018 vào sổ/);
  expect(seen).toEqual([{ sheet: 'Kế hoạch', isRunning: true, notice: null }]);
});

test('a sheet that was deleted since the workbook was read shows as made anew', async () => {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const { pane } = openPane({ screen: 'settings', port });
  await pane.book.refresh();
  await port.write({ put: [], remove: ['deadlines'] });
  await userEvent.click(screen.getByRole('tab', { name: 'Kế hoạch' }));
  const rowOf = async () => (await screen.findByRole('rowheader', { name: 'Thời hạn' })).closest('tr');
  await waitFor(async () => expect((await rowOf())?.querySelector('td')?.textContent).toBe('Tạo mới'));
});

test('a workbook that refuses leaves everything as it was and says what to do', async () => {
  const book = newXlsx();
  const port: WorkbookPort = {
    read: control => book.read(control),
    write: () => Promise.reject(new PortError('cell-edit-mode')),
    reveal: () => book.reveal(),
  };
  const { pane } = openPane({ screen: 'plan', port });
  await userEvent.click(await inject());
  expect(await screen.findByText(TEXTS.vi.portErrors['cell-edit-mode'])).toBeTruthy();
  expect(pane.undo.entries).toEqual([]);
  await waitFor(() => expect(pane.read().running).toBeNull());
});

test('a workbook that cannot be read says why and is read again on demand', async () => {
  const book = newXlsx();
  let refuses = true;
  const port: WorkbookPort = {
    read: control => (refuses ? Promise.reject(new PortError('cell-edit-mode')) : book.read(control)),
    write: (change, control) => book.write(change, control),
    reveal: () => book.reveal(),
  };
  openPane({ screen: 'plan', port });
  expect(await screen.findByText(TEXTS.vi.portErrors['cell-edit-mode'])).toBeTruthy();
  refuses = false;
  await userEvent.click(screen.getByRole('button', { name: 'Đọc lại sổ' }));
  expect(await inject()).toBeTruthy();
});

test('rows of the tables that cannot be read are named, and nothing is written over them', async () => {
  const port = newXlsx();
  const { preview } = await injectPlan(port, 2018);
  const damaged = preview.change.put.map(sheet =>
    sheet.key === 'targets'
      ? {
          ...sheet,
          tables: sheet.tables.map(table => ({
            ...table,
            rows: table.rows.map((row, index) =>
              index === 0
                ? row.map((cell, at) => (table.columns[at]?.key === 'comparison' ? 'hơn' : cell))
                : row,
            ),
          })),
        }
      : sheet,
  );
  await port.write({ put: damaged, remove: [] });
  openPane({ screen: 'plan', port });
  expect(await screen.findByText(/Có 1 dòng trong các bảng của sổ chưa đọc được/)).toBeTruthy();
  expect(screen.getByText(/tblChiTieu, dòng .+, cột “So sánh”/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Cập nhật kế hoạch trong sổ' }).disabled).toBe(
    true,
  );
});

test('a workbook of years ago has deadlines of a past year, none overdue by thousands of days', async () => {
  const port = newXlsx();
  await injectPlan(port, 2019);
  const { pane } = openPane({ screen: 'deadlines', port, day: '2026-11-29' });
  const list = await screen.findByRole('list', { name: 'Thời hạn của năm 2019' });
  expect(within(list).getAllByText('Năm cũ, chưa ghi ngày làm xong').length).toBeGreaterThan(10);
  expect(within(list).queryByText(/Quá hạn/)).toBeNull();
  act(() => pane.show('overview'));
  expect(await screen.findByText(/thời hạn của năm cũ chưa ghi ngày làm xong/)).toBeTruthy();
  expect(screen.queryByText(/thời hạn đã quá/)).toBeNull();
});

test.each([
  ['2019-03-02', '2019'],
  ['2026-11-29', '2020'],
  ['2016-01-05', '2017'],
])('on %s the year offered first is %s, that of the day or the nearest of the plan', async (today, year) => {
  openPane({ screen: 'plan', day: today });
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Năm' });
  expect(choice.value).toBe(year);
});

test('English shows the same preview in English', async () => {
  openPane({ screen: 'plan', language: 'en' });
  expect(await screen.findByRole('button', { name: 'Put the plan into the workbook' })).toBeTruthy();
  expect(screen.getAllByText('Create').length).toBeGreaterThan(5);
});

test('a second look says that nothing will change', async () => {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const { pane } = openPane({ screen: 'plan', port });
  const kindOfRow = async (name: string) => {
    const row = (await screen.findByRole('rowheader', { name })).closest('tr');
    return row?.querySelector('td')?.textContent;
  };
  expect(await kindOfRow('Kế hoạch')).toBe('Không đổi');
  expect(await kindOfRow('Thời hạn')).toBe('Không đổi');
  expect(screen.queryByText('Cập nhật')).toBeNull();
  expect(pane.read().notice).toBeNull();
});

test('a table of ours that was deleted while its sheet stayed is named with the way to get it back', async () => {
  const book = newXlsx();
  await injectPlan(book, 2018);
  const port: WorkbookPort = {
    read: async control => {
      const { sheets } = await book.read(control);
      const gone = new Set(['tblSoNop', 'tblChiTieu']);
      return {
        sheets: sheets.map(sheet => ({
          ...sheet,
          tables: sheet.tables.filter(({ name }) => !gone.has(name)),
        })),
      };
    },
    write: (change, control) => book.write(change, control),
    reveal: () => book.reveal(),
  };
  openPane({ screen: 'plan', port });
  expect(await screen.findByText(/tblSoNop \(trang “Sổ nộp”\): tổng hợp lại toàn bộ tệp/)).toBeTruthy();
  expect(screen.getByText(/tblChiTieu \(trang “Chỉ tiêu”\): bấm “Cập nhật kế hoạch trong sổ”/)).toBeTruthy();
});
