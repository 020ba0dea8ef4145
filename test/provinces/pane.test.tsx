/** @jest-environment jsdom */
// Another province in the pane, from its plan to its ranks: no code differs, only what `#province/…` stands for.
import { openPane } from '../support/open-pane';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ledgerOf } from '../../src/app/book/read-results';
import { injectPlan } from '../../src/app/inject-plan';
import { makeSample, type SampleFile } from '../../src/app/sample/make-sample';
import { handoverOf } from '../../src/taskpane/files/give-files';
import type { PaneState } from '../../src/taskpane/pane-state';
import { newXlsx } from '../../src/xlsx';

const DAY = '2027-12-16';
const sample = makeSample({ year: 2027, seed: 3, agencies: 11 });

const asFile = ({ name, bytes, receivedOn }: SampleFile) =>
  new File([new Uint8Array(bytes)], name, { lastModified: new Date(`${receivedOn}T12:00:00`).getTime() });

const settled = (pane: PaneState) =>
  waitFor(() => expect(pane.read().running).toBeNull(), { timeout: 30_000 });

const optionsOf = (name: string): readonly (string | null)[] =>
  within(screen.getByRole('combobox', { name }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

test('the plan of its years goes into the workbook: the year of the day is offered first', async () => {
  const { port } = openPane({ screen: 'plan', day: DAY });
  const year = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Năm' });
  expect(year.value).toBe('2027');
  expect(optionsOf('Năm')).toEqual(['2026', '2027', '2028', '2029', '2030']);
  await userEvent.click(await screen.findByRole('button', { name: 'Đưa kế hoạch vào sổ' }));
  expect(await screen.findByText(/Đã đưa kế hoạch năm 2027 vào sổ/)).toBeTruthy();
  expect((await port.read()).sheets.map(({ key }) => key)).toContain('plan');
});

test('its agencies, levels and periods are offered for issuing, and twins are told apart', async () => {
  const port = newXlsx();
  await injectPlan(port, 2027);
  const { pane } = openPane({ screen: 'issue', port, day: DAY });
  await screen.findByRole('button', { name: 'Phát 11 biểu' });
  expect(optionsOf('Kỳ báo cáo')).toEqual(['6 tháng', '9 tháng', 'Cả năm']);
  expect(optionsOf('Cấp')).toEqual([
    'Tất cả các cấp',
    'Sở, ngành',
    'UBND xã, phường, đặc khu',
    'Trung tâm trực thuộc',
  ]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 't9');
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ chọn tất cả' }));
  await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm cơ quan' }), 'xa tan phu');
  expect(screen.getAllByRole('checkbox').map(box => box.getAttribute('aria-label') ?? '')).toHaveLength(2);
  await userEvent.click(screen.getByRole('checkbox', { name: /UBND xã Tân Phú.*X03/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Phát 1 biểu' }));
  await screen.findByText('Đã tạo 1 biểu mẫu.');
  expect(handoverOf(pane)?.files[0]?.name).toBe('X03_2027_t9.xlsx');
});

test('returns are read and written, and then its levels are ranked and its deadlines stand', async () => {
  const port = newXlsx();
  await injectPlan(port, 2027);
  const { pane } = openPane({ screen: 'consolidate', port, day: DAY });
  await screen.findByRole('button', { name: 'Chọn tệp…' });
  fireEvent.change(screen.getByLabelText<HTMLInputElement>('Chọn tệp…', { selector: 'input' }), {
    target: { files: sample.files.map(asFile) },
  });
  await waitFor(() => expect(pane.remembered('returns.files')).not.toHaveLength(0), { timeout: 30_000 });
  await settled(pane);
  const { totals } = sample.answers;
  await userEvent.click(screen.getByRole('button', { name: `Ghi ${totals.accepted} biểu vào sổ` }));
  await settled(pane);
  expect(pane.read().notice).toMatchObject({ kind: 'success' });
  const statuses = ledgerOf(await port.read()).map(({ code, status }) => `${code} ${status}`);
  expect(statuses.sort()).toEqual(
    sample.answers.agencies.map(({ code, status }) => `${code} ${status}`).sort(),
  );

  act(() => pane.show('scores'));
  const level = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Cấp' });
  expect(level.value).toBe('so');
  expect(await screen.findByText(/Sở Khoa học và Công nghệ/)).toBeTruthy();
  await userEvent.selectOptions(level, 'xa');
  expect(await screen.findByText(/UBND đặc khu Hòn Ngàn/)).toBeTruthy();

  act(() => pane.show('deadlines'));
  expect(await screen.findByText(/Báo cáo cải cách hành chính 9 tháng/)).toBeTruthy();
  act(() => pane.show('overview'));
  expect(await screen.findByRole('region', { name: /Cả năm 2027/ })).toBeTruthy();
});

test('in English its levels and periods have English names', async () => {
  const port = newXlsx();
  await injectPlan(port, 2027);
  openPane({ screen: 'issue', port, day: DAY, language: 'en' });
  await screen.findByRole('combobox', { name: 'Reporting period' });
  expect(optionsOf('Reporting period')).toEqual(['Half year', 'Nine months', 'Whole year']);
  expect(optionsOf('Level')).toContain('Commune people’s committees');
});
