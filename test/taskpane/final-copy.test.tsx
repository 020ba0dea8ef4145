/** @jest-environment jsdom */
// "Chốt bản gửi" from the ribbon: the copy is made of the file that Office gives, or the user is told what to do.
import { openPane } from '../support/open-pane';
import { act, screen } from '@testing-library/react';
import { packageOf, sheetXml } from '../support/package-by-hand';

/** Stands for the part of Office that hands the open workbook out in slices. */
function officeWith(bytes: Uint8Array): { readonly closed: () => boolean } {
  const SLICE = 700;
  let closed = false;
  const succeeded = <T,>(value: T) => ({ status: 'succeeded', value });
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / SLICE),
    getSliceAsync: (index: number, done: (result: unknown) => void) => {
      const data = [...bytes.subarray(index * SLICE, (index + 1) * SLICE)];
      done(succeeded({ data, index, size: data.length }));
    },
    closeAsync: (done: () => void) => {
      closed = true;
      done();
    },
  };
  const document = {
    getFileAsync: (_: string, __: unknown, done: (result: unknown) => void) => done(succeeded(file)),
  };
  Object.assign(globalThis, {
    Office: {
      context: { document },
      FileType: { Compressed: 'compressed' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
    },
  });
  return { closed: () => closed };
}

afterEach(() => {
  Object.assign(globalThis, { Office: { context: {} } });
});

const workbook = (cells: string) =>
  packageOf({ 'xl/worksheets/sheet1.xml': sheetXml(`<row r="1">${cells}</row>`) });

const VERDICT = '<c r="A1" t="str"><f>PAR.KIEMTRA("VII.4",45,2018)</f><v>Đạt</v></c>';
const BUSY = '<c r="B1" t="e"><f>PAR.SO(A1)</f><v>#BUSY!</v></c>';

function press() {
  const { pane } = openPane();
  act(() => pane.ask('overview', 'finalCopy'));
}

test('the copy is handed over with the number of cells that became values', async () => {
  const office = officeWith(workbook(VERDICT));
  press();
  expect(await screen.findByText(/Đã tạo bản gửi ban-gui-2018\.xlsx; 1 ô dùng hàm PAR/)).toBeTruthy();
  expect(office.closed()).toBe(true);
});

test('cells that are not computed are named, and no copy is made', async () => {
  officeWith(workbook(VERDICT + BUSY));
  press();
  expect(await screen.findByText(/Chưa chốt được bản gửi .*Một!B1/)).toBeTruthy();
});

test('an Excel that gives no file leads to the way by hand', async () => {
  press();
  expect(await screen.findByText(/Tệp > Lưu bản sao/)).toBeTruthy();
});
