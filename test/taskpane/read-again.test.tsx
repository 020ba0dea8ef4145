/** @jest-environment jsdom */
// What a user does in Excel without an event that add-ins hear is seen the next time that the workbook is looked at.
import { openPane } from '../support/open-pane';
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { injectPlan } from '../../src/app/inject-plan';
import { OfficePort } from '../../src/office';

let host: NodeHost;
let port: OfficePort;
beforeEach(() => {
  host = startNodeHost({ install: true });
  port = new OfficePort();
});
afterEach(() => {
  cleanup();
  host.close();
});

test('a filter set since the workbook was read is told before the plan is written again', async () => {
  await injectPlan(port, 2018);
  const { pane } = openPane({ screen: 'plan', port });
  await screen.findByRole('button', { name: 'Cập nhật kế hoạch trong sổ' });
  act(() => pane.show('settings'));
  await Excel.run(async context => {
    const table = context.workbook.tables.getItem('tblChiTieu');
    table.columns.getItemAt(1).filter.applyCustomFilter('=không có');
    await context.sync();
  });
  act(() => pane.show('plan'));
  expect(await screen.findByText(/Chỉ tiêu.*(lọc|ẩn)|(lọc|ẩn).*Chỉ tiêu/)).toBeTruthy();
});

test('half of an undone command is recognised where the user has the workbook read by hand', async () => {
  const { pane } = openPane({ screen: 'settings', port });
  const { receipt } = await injectPlan(port, 2018);
  pane.undo.push({ what: 'Đưa kế hoạch vào sổ', receipt });
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Vấn đề').delete();
    await context.sync();
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Đọc lại sổ' }));
  expect(await screen.findByText(/mới hoàn tác một phần lần ghi “Đưa kế hoạch vào sổ”/)).toBeTruthy();
});
