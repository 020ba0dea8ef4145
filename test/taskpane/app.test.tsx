/** @jest-environment jsdom */
// The frame of the pane as a person meets it, in both languages.
import '../support/complete-page';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { DirectWork } from '../../src/taskpane/work/direct';
import { newXlsx } from '../../src/xlsx';
import { App, type Surroundings } from '../../src/taskpane/App';
import { PaneState } from '../../src/taskpane/pane-state';
import { SCREENS } from '../../src/taskpane/screens/registry';
import { TEXTS, type Language } from '../../src/texts';

const WORKING: Surroundings = { outsideExcel: false, missing: [] };

async function open(surroundings = WORKING, language: Language = 'vi') {
  const pane = new PaneState(language, newXlsx(), new DirectWork());
  await pane.book.refresh();
  render(<App pane={pane} surroundings={surroundings} />);
  return pane;
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the pane', () => {
  test('opens on the overview and goes to the screen that is chosen', async () => {
    await open();
    expect(title()).toBe('Tổng quan');
    await userEvent.click(screen.getByRole('tab', { name: /Kế hoạch/ }));
    expect(title()).toBe('Kế hoạch');
  });

  test('has every screen as a tab of its own, and no menu', async () => {
    await open();
    const names = Object.values(TEXTS.vi.pane.screens);
    for (const name of names) expect(screen.getByRole('tab', { name })).toBeTruthy();
    expect(screen.getAllByRole('tab')).toHaveLength(names.length);
    expect(screen.queryByRole('button', { expanded: false })).toBeNull();
  });

  test('a screen begins with the focus on its title, where the keyboard and screen readers go on', async () => {
    const pane = await open();
    expect(document.activeElement).toBe(document.body);
    act(() => pane.show('settings'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByRole('tabpanel', { name: 'Cài đặt' })).toBeTruthy();
  });

  test('shows the screen that the ribbon asked for', async () => {
    const pane = await open();
    act(() => pane.ask('issues', 'nextIssue'));
    expect(title()).toBe('Vấn đề');
  });

  test('speaks English when asked to, and changes without a reload', async () => {
    const pane = await open(WORKING, 'en');
    expect(title()).toBe('Overview');
    expect([document.documentElement.lang, document.title]).toEqual(['en', 'PAR Index']);
    act(() => pane.setLanguage('vi'));
    expect(title()).toBe('Tổng quan');
    expect([document.documentElement.lang, document.title]).toEqual(['vi', 'Chỉ số CCHC']);
  });

  test('offers to undo the newest act, and afterwards no longer', async () => {
    const pane = await open();
    expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull();
    act(() => pane.undo.push({ what: 'Đưa kế hoạch vào sổ', receipt: { undo: async () => {} } }));
    await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác: Đưa kế hoạch vào sổ' }));
    expect(await screen.findByText('Đã hoàn tác: Đưa kế hoạch vào sổ.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Hoàn tác: / })).toBeNull();
  });

  test('a screen that fails gives a sentence and a way on; the other screens still work', async () => {
    const Failing = (): ReactElement => {
      throw new Error('hỏng');
    };
    const silent = jest.spyOn(console, 'error').mockImplementation(() => {});
    const replaced = jest.replaceProperty(SCREENS, 'plan', { ...SCREENS.plan, Content: Failing });
    const pane = await open();
    act(() => pane.show('plan'));
    expect(screen.getByRole('alert').textContent).toContain(TEXTS.vi.pane.crash.title);
    expect(screen.getByRole('alert').textContent).toContain('Error: hỏng');
    act(() => pane.show('issue'));
    expect(title()).toBe('Phát biểu mẫu');
    replaced.restore();
    silent.mockRestore();
  });
});

describe('where the add-in cannot work', () => {
  test('an Excel below the floor is told what it lacks and what to do', async () => {
    await open({ outsideExcel: false, missing: [{ set: 'ExcelApi', version: '1.14' }] });
    expect(screen.getByRole('alert').textContent).toContain('giao diện lập trình Excel 1.14');
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  test('outside Excel the page says where it belongs', async () => {
    await open({ outsideExcel: true, missing: [] });
    expect(title()).toBe('Trang này chạy trong Excel');
  });
});
