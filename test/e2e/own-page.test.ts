// The add-in's own page, as built and with its policy, in Chromium: where the pane's frame may not download, the pane
// hands the file over from window to window, and the page downloads it.
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/xlsx';
import { describeWith } from '../support/programs';
import { injectPlan, openTrial, pressRibbon, type TrialPage } from '../support/trial-page';

const LONG = 240_000;

describeWith(['chromium'], 'the page that offers files', () => {
  let trial: TrialPage;
  beforeAll(async () => {
    trial = await openTrial({ query: '?downloads=refused' });
  }, 300_000);
  afterAll(() => trial.close());

  const button = (name: string | RegExp) => trial.pane.getByRole('button', { name });

  test(
    'downloads what the frame may not',
    async () => {
      await injectPlan(trial);
      const arrivals: string[] = [];
      trial.page.on('download', () => arrivals.push('in the frame'));
      await pressRibbon(trial, 'Chốt bản gửi');
      await button('Chưa thấy').click({ timeout: LONG });
      expect(arrivals).toEqual([]);
      const opened = trial.page.waitForEvent('popup');
      const arriving = opened.then(popup => popup.waitForEvent('download'));
      await button(/^Mở trang tải tệp/).click();
      const download = await arriving;
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
      const file = readWorkbook(new Uint8Array(readFileSync(await download.path())));
      expect(file.kind === 'ok' && file.value.sheets.length > 5).toBe(true);
      await (await opened).getByRole('link', { name: `Tải về: ${download.suggestedFilename()}` }).waitFor();
      await button('Đã thấy tệp').click();
      await trial.pane.getByText(/Đã nhận được tệp/).waitFor();
      expect(arrivals).toEqual([]);
    },
    LONG,
  );

  test('opened by itself it says what to do', async () => {
    await trial.page.goto(new URL('/addin/files.html', trial.page.url()).href);
    await trial.page.getByText(/Trang này chỉ nhận tệp khi được mở từ bảng công việc/).waitFor();
  }, 60_000);
});
