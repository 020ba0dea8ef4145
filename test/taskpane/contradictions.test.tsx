/** @jest-environment jsdom */
// Reports that contradict each other as a person looks for them, each with the way to both of its cells.
import { openPane } from '../support/open-pane';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { positionOf } from '../../src/core/addresses';
import { consolidateReturns } from '../../src/app/consolidate-returns';
import { loadBook } from '../../src/app/book/load-book';
import { injectPlan } from '../../src/app/inject-plan';
import { expectationsOf } from '../../src/app/returns/expectations';
import { hashed, receive } from '../../src/app/returns/read-file';
import { newXlsx, readAnyWorkbook } from '../../src/xlsx';
import type { WorkbookPort } from '../../src/workbook/port';
import { shownValue } from '../../src/workbook/table-schema';
import { returnOf, rightEntries } from '../support/own-return';
import type { FillRow } from '../support/issued-samples';

const statusOf =
  (status: Readonly<Record<string, string | number>>): FillRow =>
  (section, id) =>
    section === 'tasks' && id === 'A.I.1' ? status : rightEntries(section, id);

const DONE = {
  status: 'Hoàn thành',
  completion: 100,
  dateDone: '2018-05-04',
  evidenceNumber: '15/BC-SNV',
  evidenceDate: '2018-05-04',
};

async function bookWith(fills: Readonly<Record<string, FillRow>>): Promise<WorkbookPort> {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const state = await port.read();
  const { book } = loadBook(state, 2018);
  const files = await Promise.all(
    Object.entries(fills).map(async ([agency, fill], receivedAt) => {
      const bytes = returnOf(agency, fill);
      const file = await hashed({ name: `${agency}.xlsx`, bytes, receivedAt, receivedOn: '2018-11-30' });
      return receive(file, await readAnyWorkbook(bytes), expectationsOf(book, 'nam'));
    }),
  );
  await port.write(consolidateReturns({ book, state, period: 'nam', on: '2018-12-01', files }).change);
  return port;
}

async function open(fills: Readonly<Record<string, FillRow>>) {
  const book = await bookWith(fills);
  const shown: { readonly sheet: string; readonly cell: string }[] = [];
  const port: WorkbookPort = {
    read: control => book.read(control),
    write: (change, control) => book.write(change, control),
    reveal: place => {
      shown.push(place);
      return Promise.resolve();
    },
  };
  openPane({ screen: 'issues', port });
  await userEvent.click(await screen.findByRole('button', { name: 'Tìm mâu thuẫn' }));
  const tables = (await book.read()).sheets.flatMap(sheet => sheet.tables.map(table => ({ sheet, table })));
  const valueAt = ({ sheet: name, cell }: (typeof shown)[number]) => {
    const { row, column } = positionOf(cell);
    const [found] = tables.filter(({ sheet }) => sheet.name === name).map(({ table }) => table);
    return found
      ? shownValue(found.rows[row - found.firstRow - 1]?.[column - found.firstColumn] ?? null)
      : null;
  };
  return { shown, valueAt };
}

test('the lead and a coordinating agency: both cells are a click away', async () => {
  const { shown, valueAt } = await open({
    SNV: statusOf(DONE),
    STP: statusOf({ status: 'Chưa thực hiện', explanation: 'Chưa được phân công' }),
  });
  const list = await screen.findByRole('list', { name: 'Báo cáo mâu thuẫn với nhau' });
  const [item, ...others] = within(list).getAllByRole('listitem');
  if (!item) throw new Error('nothing found');
  expect(others).toEqual([]);
  expect(item.textContent).toMatch(/Sở Tư pháp.*"Chưa thực hiện".*Sở Nội vụ.*"Hoàn thành"/);
  await userEvent.click(within(item).getByRole('button', { name: 'Đến ô này' }));
  await userEvent.click(within(item).getByRole('button', { name: 'Đến ô đối chiếu' }));
  expect(shown.map(valueAt)).toEqual(['Chưa thực hiện', 'Hoàn thành']);
});

test('where reports agree, it is said', async () => {
  await open({ SNV: rightEntries, STP: rightEntries });
  await screen.findByText('Không thấy báo cáo nào mâu thuẫn với nhau.');
});
