/** @jest-environment jsdom */
// The functions as a person finds them: what each gives now, and the example in the active cell.
import { openPane } from '../support/open-pane';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FUNCTIONS } from '../../src/functions';
import { VIETNAMESE, startNodeHost } from 'emulated-excel';

const search = () => screen.findByRole('searchbox', { name: 'Tìm hàm' });

test('lists every function with its arguments and what its example gives now', async () => {
  openPane({ screen: 'functions' });
  await search();
  expect(screen.getAllByRole('button', { name: /^Chèn hàm PAR\./ })).toHaveLength(FUNCTIONS.length);
  expect(screen.getByText(/Kết quả: Chưa đạt: thiếu 5,00 điểm %/)).toBeTruthy();
  expect(screen.getByText(/Kết quả: 04\/03\/2018/)).toBeTruthy();
  expect(screen.queryByText(/Kết quả: #/)).toBeNull();
  const lists = screen.getAllByRole('list', { name: 'Đối số' });
  lists.forEach((list, at) =>
    expect(within(list).getAllByRole('listitem')).toHaveLength(FUNCTIONS[at]?.parameters.length ?? 0),
  );
});

test('a word without marks leads to the functions that speak of it', async () => {
  openPane({ screen: 'functions' });
  await userEvent.type(await search(), 'xep hang');
  expect(screen.getAllByRole('button', { name: /^Chèn hàm/ }).map(button => button.ariaLabel)).toEqual([
    'Chèn hàm PAR.XEPHANG',
  ]);
  await userEvent.type(await search(), 'qqq');
  expect(screen.getByText(/Không có hàm nào khớp/)).toBeTruthy();
});

test('speaks English', async () => {
  openPane({ screen: 'functions', language: 'en' });
  expect(await screen.findByRole('button', { name: 'Insert function PAR.SO' })).toBeTruthy();
  expect(screen.getByText(/Result: 95\.53/)).toBeTruthy();
});

describe('inserting', () => {
  test('puts the example into the active cell and says where', async () => {
    const host = startNodeHost({ install: true });
    try {
      openPane({ screen: 'functions' });
      await userEvent.click(await screen.findByRole('button', { name: 'Chèn hàm PAR.MUCTIEU' }));
      expect(await screen.findByText('Đã chèn công thức vào ô A1, trang Sheet1.')).toBeTruthy();
      const formulas = await Excel.run(async context => {
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('formulas');
        await context.sync();
        return cell.formulas;
      });
      expect(formulas).toEqual([['=PAR.MUCTIEU("VII.4",2020)']]);
    } finally {
      host.close();
    }
  });

  test('a function that gives a day brings the format of days; a cell that holds something keeps it', async () => {
    const host = startNodeHost({ install: true });
    try {
      openPane({ screen: 'functions' });
      await userEvent.click(await screen.findByRole('button', { name: 'Chèn hàm PAR.HAN' }));
      await screen.findByText('Đã chèn công thức vào ô A1, trang Sheet1.');
      await userEvent.click(screen.getByRole('button', { name: 'Chèn hàm PAR.SO' }));
      expect(await screen.findByText(/Ô A1, trang Sheet1 đang có dữ liệu nên chưa chèn/)).toBeTruthy();
      const cell = await Excel.run(async context => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.load('formulas,numberFormat');
        await context.sync();
        return [range.formulas, range.numberFormat];
      });
      expect(cell).toEqual([[['=PAR.HAN("định kỳ",2018,"quý I")']], [['dd/mm/yyyy']]]);
    } finally {
      host.close();
    }
  });

  test('formulas are shown as they are typed in this Excel', async () => {
    const host = startNodeHost({ install: true, culture: VIETNAMESE });
    try {
      openPane({ screen: 'functions' });
      expect(await screen.findByText('=PAR.CHISO(72,5;85;5)')).toBeTruthy();
      expect(screen.getByText(/viết IF\(B2:B9="";"";B2:B9\)/)).toBeTruthy();
    } finally {
      host.close();
    }
  });

  test('while a cell is being typed in, the refusal is told', async () => {
    const host = startNodeHost({ install: true });
    try {
      host.enterEditMode();
      openPane({ screen: 'functions' });
      await userEvent.click(await screen.findByRole('button', { name: 'Chèn hàm PAR.SO' }));
      expect(await screen.findByText(/Excel đang ở chế độ nhập ô/, {}, { timeout: 15_000 })).toBeTruthy();
    } finally {
      host.leaveEditMode();
      host.close();
    }
  });
});
