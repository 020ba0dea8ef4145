/** @jest-environment jsdom */
// The list of issues as a person goes through it, in a workbook that was closed and opened again.
import { positionOf } from '../../src/core/addresses';
import { openPane } from '../support/open-pane';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BUILT_IN_PLAN } from '../../src/core/plan';
import { issuesOf } from '../../src/app/book/read-results';
import { issuesMatching, EVERY_ISSUE } from '../../src/taskpane/screens/issues/issue-filter';
import { PortError, type WorkbookPort } from '../../src/workbook/port';
import { shownValue } from '../../src/workbook/table-schema';
import { openXlsx, type XlsxPort } from '../../src/xlsx';
import { consolidatedPort } from '../support/consolidated-port';

const never = (): never => {
  throw new Error('the sample has no issue of an agency');
};

type Place = Parameters<WorkbookPort['reveal']>[0];

let written: Uint8Array;
beforeAll(async () => {
  written = (await consolidatedPort(30)).bytes();
});

/** The workbook opened again, with a note of each cell that is shown. */
async function openIssues(reveal: (place: Place) => Promise<void> = async () => {}) {
  const opened = openXlsx(written);
  if (opened.kind === 'failed') throw new Error(opened.error);
  const book = opened.value;
  const shown: Place[] = [];
  const port: WorkbookPort = {
    read: control => book.read(control),
    write: (change, control) => book.write(change, control),
    reveal: async place => {
      shown.push(place);
      await reveal(place);
    },
  };
  const view = openPane({ screen: 'issues', port });
  await screen.findByRole('list', { name: 'Danh sách vấn đề' });
  const issues = issuesMatching(issuesOf(await book.read()), EVERY_ISSUE);
  return { ...view, shown, issues, state: await book.read() };
}

const cellIn = (state: Awaited<ReturnType<XlsxPort['read']>>, { sheet, cell }: Place) => {
  const { row, column } = positionOf(cell);
  const [table] = state.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return table
    ? shownValue(table.rows[row - table.firstRow - 1]?.[column - table.firstColumn] ?? null)
    : null;
};

test('the cell of an issue stands in the consolidated row of the same file and row', async () => {
  const { issues, state } = await openIssues();
  const withCell = issues.filter(({ valueCell }) => valueCell !== null);
  expect(withCell.length).toBeGreaterThan(5);
  const table = state.sheets.find(({ key }) => key === 'consolidated')?.tables[0];
  if (!table) throw new Error('no consolidated table');
  for (const issue of withCell) {
    const rowNumber = positionOf(issue.valueCell?.cell ?? '').row - table.firstRow - 1;
    const row = table.rows[rowNumber] ?? [];
    const cells = String(shownValue(row[table.captions.indexOf('Ô')] ?? null));
    expect(shownValue(row[table.captions.indexOf('Tệp')] ?? null)).toBe(issue.file);
    expect(cells.split('; ').map(part => /\d+$/.exec(part)?.[0])).toContain(/\d+$/.exec(issue.cell)?.[0]);
  }
});

test('a line of an issue is where that issue stands', async () => {
  const { issues, state } = await openIssues();
  const severities = new Map([
    ['error', 'Lỗi'],
    ['warning', 'Cảnh báo'],
    ['info', 'Lưu ý'],
  ]);
  for (const issue of issues) expect(cellIn(state, issue.line)).toBe(severities.get(issue.severity));
});

test('F8 goes to the next issue and shows its cell and origin; Shift+F8 goes back', async () => {
  const { shown, issues } = await openIssues();
  await userEvent.keyboard('{F8}');
  await userEvent.keyboard('{F8}');
  await userEvent.keyboard('{Shift>}{F8}{/Shift}');
  const at = [issues[0], issues[1], issues[0]].map(issue => issue?.valueCell ?? issue?.line);
  expect(shown).toEqual(at);
  const origin = screen.getByRole('region', { name: 'Nguồn gốc' });
  expect(within(origin).getByText(issues[0]?.file ?? '?')).toBeTruthy();
  expect(screen.getByText(`Vấn đề 1/${issues.length}`)).toBeTruthy();
});

test('the key works from another screen, and the ribbon does the same', async () => {
  const { pane, shown } = await openIssues();
  act(() => pane.show('overview'));
  await userEvent.keyboard('{Alt>}n{/Alt}');
  expect(pane.read().screen).toBe('issues');
  await screen.findByRole('list', { name: 'Danh sách vấn đề' });
  act(() => pane.ask('issues', 'nextIssue'));
  expect(shown).toHaveLength(2);
});

test('pressing an issue opens its cell, and both cells have a button', async () => {
  const { shown, issues } = await openIssues();
  const taken = issues.find(({ valueCell }) => valueCell !== null);
  const list = screen.getByRole('list', { name: 'Danh sách vấn đề' });
  const buttons = within(list).getAllByRole('button');
  await userEvent.click(buttons[issues.indexOf(taken ?? (issues[0] as never))] as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: 'Đến dòng trong Vấn đề' }));
  await userEvent.click(screen.getByRole('button', { name: 'Đến ô trong Tổng hợp' }));
  expect(shown).toEqual([taken?.valueCell, taken?.line, taken?.valueCell]);
});

test('an issue names its task or target and the field in words', async () => {
  const { issues } = await openIssues();
  const list = screen.getByRole('list', { name: 'Danh sách vấn đề' });
  const at = issues.findIndex(({ sheet, column }) => sheet === 'Nhiệm vụ' && column !== '');
  const issue = issues[at];
  const content = BUILT_IN_PLAN.assignments.find(({ id }) => id === issue?.row)?.content;
  expect(content).toBeTruthy();
  const shown = within(list).getAllByRole('button')[at]?.textContent;
  expect(shown).toContain(`Nhiệm vụ ${issue?.row}: ${content}`);
  expect(shown).toContain(`Mục: ${issue?.column}`);
});

test('the list of agencies with issues is narrowed by letters without marks', async () => {
  const { issues } = await openIssues();
  const { agency: code, agencyName } = issues.find(({ agency }) => agency !== '') ?? issues[0] ?? never();
  const typed = agencyName.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Lọc danh sách: Cơ quan' }), `${typed} ${code}`);
  const options = within(screen.getByRole('combobox', { name: 'Cơ quan' })).getAllByRole('option');
  expect(options).toHaveLength(2);
  expect(options[1]?.textContent).toContain(`${agencyName} · `);
  expect(options[1]?.textContent).toMatch(new RegExp(`· ${code}$`));
});

test('severity and agency leave only what matches', async () => {
  const { issues } = await openIssues();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mức độ' }), 'error');
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(screen.getByText(`${errors.length} vấn đề`)).toBeTruthy();
  const [first] = errors;
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Cơ quan' }), first?.agency ?? '');
  const own = errors.filter(({ agency }) => agency === first?.agency);
  expect(screen.getByText(`${own.length} vấn đề`)).toBeTruthy();
});

test('a cell that cannot be shown says why', async () => {
  await openIssues(() => Promise.reject(new PortError('damaged', { sheet: 'Tổng hợp' })));
  await userEvent.keyboard('{F8}');
  expect(await screen.findByText(/Không tìm thấy trang hoặc bảng cần dùng/)).toBeTruthy();
});

test('scores: ranked by level, marked as illustrative, each point explained', async () => {
  const { pane } = await openIssues();
  act(() => pane.show('scores'));
  expect(screen.getByText(/ĐIỂM MINH HỌA/)).toBeTruthy();
  const list = await screen.findByRole('list', { name: 'Xếp hạng' });
  const [best] = within(list).getAllByRole('button');
  expect(best?.textContent).toContain('Hạng 1');
  await userEvent.click(best as HTMLElement);
  const reasons = screen.getByRole('region', { name: 'Vì sao có điểm này' });
  const [criterion] = within(reasons).getAllByRole('button');
  await userEvent.click(criterion as HTMLElement);
  expect(within(reasons).getByText(/^Tự chấm: /)).toBeTruthy();
  expect(within(reasons).getByText(/^Cách tính: /)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Về danh sách' }));
  expect(screen.getByRole('list', { name: 'Xếp hạng' })).toBeTruthy();
});

test('overview: counts of the workbook as it stands, and the way to the issues', async () => {
  const { pane, issues } = await openIssues();
  act(() => pane.show('overview'));
  const section = screen.getByRole('region', { name: 'Vấn đề cần xử lý' });
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  expect(within(section).getByText('Lỗi').nextElementSibling?.textContent).toBe(
    errors.toLocaleString('vi-VN'),
  );
  await userEvent.click(within(section).getByRole('button', { name: 'Xem các vấn đề' }));
  expect(pane.read().screen).toBe('issues');
});

test('deadlines: the last days of the year with where each stands on the day', async () => {
  const { pane } = await openIssues();
  act(() => pane.show('deadlines'));
  const list = screen.getByRole('list', { name: 'Thời hạn của năm 2018' });
  expect(within(list).getAllByText(/^Quá hạn \d+ ngày$/).length).toBeGreaterThan(0);
  expect(
    within(list).getAllByText(/Ngày cuối cùng: 04\/6\/2018|Ngày cuối cùng: 04\/06\/2018/).length,
  ).toBeGreaterThan(0);
});

test('settings: the language changes at once and is remembered', async () => {
  const { pane } = await openIssues();
  act(() => pane.show('settings'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /Ngôn ngữ/ }), 'en');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings');
  expect(window.localStorage.getItem('par.language')).toBe('en');
});
