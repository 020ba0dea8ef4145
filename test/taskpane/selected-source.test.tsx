/** @jest-environment jsdom */
// A click on a consolidated value shows where it came from; a click elsewhere shows nothing.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { a1 } from '../../src/core/addresses';
import { openPane } from '../support/open-pane';
import { loadBook } from '../../src/app/book/load-book';
import { provenanceAt, provenanceOf } from '../../src/app/provenance';
import { shownValue } from '../../src/workbook/table-schema';
import { consolidatedPort } from '../support/consolidated-port';

async function consolidated() {
  const port = await consolidatedPort(6);
  const state = await port.read();
  const { book } = loadBook(state, 2018);
  const sheet = state.sheets.find(({ key }) => key === 'consolidated');
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) throw new Error('nothing is consolidated');
  return { port, state, book, sheet, table };
}

test('every filled entry of the table is found by its cell, with the place that its own row says', async () => {
  const { state, book, sheet, table } = await consolidated();
  let found = 0;
  table.rows.forEach((cells, row) => {
    const list = String(shownValue(cells[table.captions.indexOf('Ô')] ?? null));
    cells.forEach((_, column) => {
      const cell = a1(table.firstRow + 1 + row, table.firstColumn + column);
      const source = provenanceAt(book, state, { sheet: sheet.name, cell });
      if (!source) return;
      found += 1;
      expect(list.split('; ')).toContain(`${source.field}=${source.cell}`);
      expect(source.file).toBe(shownValue(cells[table.captions.indexOf('Tệp')] ?? null));
      expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    });
  });
  const expected = book.consolidated.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
  expect(found).toBe(expected);
});

test('the pane shows it for the cell that the user goes to, until it is closed', async () => {
  const { port, state, book, sheet, table } = await consolidated();
  const { pane } = openPane({ screen: 'consolidate', port });
  await screen.findByRole('button', { name: 'Chọn tệp…' });
  const place = table.rows.flatMap((cells, row) =>
    cells.map((_, column) => ({
      sheet: sheet.name,
      cell: a1(table.firstRow + 1 + row, table.firstColumn + column),
    })),
  );
  const at = place.find(candidate => provenanceAt(book, state, candidate) !== null);
  const source = at && provenanceAt(book, state, at);
  if (!source) throw new Error('no value has a source');
  const title = 'Nguồn gốc của giá trị đang chọn';
  act(() => pane.select({ sheet: sheet.name, cell: 'A1' }));
  expect(screen.queryByLabelText(title)).toBeNull();
  act(() => pane.select({ sheet: 'Trang khác', cell: at.cell }));
  expect(screen.queryByLabelText(title)).toBeNull();
  act(() => pane.select(at));
  const box = screen.getByLabelText(title);
  for (const part of [source.file, `ô ${source.cell ?? ''}`, source.sha256, 'phiên bản mẫu'])
    expect(box.textContent).toContain(part);
  expect(provenanceOf(book, state, { agency: source.agency, code: source.code }).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: 'Đóng nguồn gốc' }));
  expect(screen.queryByLabelText(title)).toBeNull();
});
