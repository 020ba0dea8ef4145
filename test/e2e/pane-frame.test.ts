// What stands around the screens of the pane, as a person meets it: the tabs, and ribbon buttons pressed at any moment.
import { describeWith } from '../support/programs';
import { openTrial, type TrialPage } from '../support/trial-page';

interface Linked {
  readonly emulatedExcel: { readonly link: { command(name: string, button: string): Promise<void> } };
}

describeWith(['chromium'], 'the frame of the pane', () => {
  let trial: TrialPage;
  beforeAll(async () => {
    trial = await openTrial({ query: '?pane=320' });
    await trial.page.click('.welcome > button');
  }, 300_000);
  afterAll(() => trial.close());

  const status = (text: string) =>
    trial.page.waitForFunction(
      wanted => document.querySelector('#status')?.textContent?.includes(wanted),
      text,
    );

  test('at 320 px every screen is one click away, nothing lies over the tabs, and the shown one is in sight', async () => {
    const names = await trial.pane.getByRole('tab').allInnerTexts();
    expect(names).toEqual([
      'Tổng quan',
      'Kế hoạch',
      'Điều chỉnh',
      'Phát biểu mẫu',
      'Tổng hợp',
      'Sổ nộp',
      'Vấn đề',
      'Chấm điểm',
      'Thẩm định',
      'Thời hạn',
      'Báo cáo',
      'Theo dõi',
      'Quy tắc',
      'Hàm',
      'Trợ giúp',
      'Cài đặt',
    ]);
    for (const name of names) {
      await trial.pane.getByRole('tab', { name, exact: true }).click();
      expect(await trial.pane.getByRole('heading', { level: 1 }).innerText()).toBe(name);
      const onTop = await trial.pane.getByRole('tab').evaluateAll(
        tabs =>
          tabs.filter(tab => {
            const { left, right, top, bottom } = tab.getBoundingClientRect();
            if (left < 0 || right > window.innerWidth || top < 0) return false;
            return tab.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
          }).length,
      );
      expect(onTop).toBe(names.length);
    }
  });

  test('with the keyboard the tabs are one stop; arrows go along and between their rows', async () => {
    const { keyboard } = trial.page;
    const focused = () => trial.pane.locator(':focus').innerText();
    await trial.pane.getByRole('tab', { name: 'Kế hoạch', exact: true }).click();
    await keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Kế hoạch');
    await keyboard.press('ArrowRight');
    expect(await focused()).toBe('Điều chỉnh');
    await keyboard.press('Home');
    expect(await focused()).toBe('Tổng quan');
    await keyboard.press('ArrowDown');
    expect(await focused()).toBe('Phát biểu mẫu');
    await keyboard.press('Enter');
    expect(await trial.pane.getByRole('heading', { level: 1 }).innerText()).toBe('Phát biểu mẫu');
    expect(await focused()).toBe('Phát biểu mẫu');
    expect(await trial.pane.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('a command that the add-in does not know is told as failed, not left busy', async () => {
    const reported = await trial.page.evaluate(() =>
      (window as unknown as Linked).emulatedExcel.link.command('khongCo', 'thu').then(
        () => 'done',
        (error: Error) => error.message,
      ),
    );
    expect(reported).toContain('khongCo');
  });

  test('a button pressed before the add-in has started is kept, and done once it has', async () => {
    let release = (): void => undefined;
    const stored = new Promise<void>(resolve => {
      release = resolve;
    });
    await trial.page.route(/\/taskpane\.[0-9a-f]+\.js$/, async route => {
      await stored;
      await route.continue();
    });
    // Not loaded before the pane is.
    await trial.page.reload({ waitUntil: 'commit' });
    await trial.page.locator('.group button', { hasText: 'Đưa kế' }).click();
    await status('Đang thực hiện…');
    release();
    await status('Sẵn sàng.');
    const pane = trial.page.frames().find(frame => frame.url().includes('taskpane.html'));
    await pane?.getByText('Sẽ ghi vào sổ').waitFor();
    expect(await pane?.getByRole('heading', { level: 1 }).innerText()).toBe('Kế hoạch');
  });
});
