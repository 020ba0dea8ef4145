// A Mac's window drops downloads without a word: the issued workbook reaches the user by another way.
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/xlsx';
import { describeWith, temporaryFolder } from '../support/programs';
import { injectPlan, openTrial, pressRibbon, type TrialPage } from '../support/trial-page';

const LONG = 240_000;

describeWith(['chromium'], 'files out of the pane on a Mac', () => {
  const folder = temporaryFolder();
  let trial: TrialPage;
  beforeAll(async () => {
    trial = await openTrial({ query: '?platform=Mac' });
  }, 300_000);
  afterAll(() => trial.close());

  const button = (name: string | RegExp) => trial.pane.getByRole('button', { name });

  test(
    'the copy to send is not called downloaded; it opens as a workbook of its own',
    async () => {
      await injectPlan(trial);
      await pressRibbon(trial, 'Chốt bản gửi');
      await trial.pane.getByText(/thường bỏ qua tệp tải từ bảng công việc/).waitFor({ timeout: LONG });
      const dropped = trial.page.waitForEvent('download', { timeout: 3000 }).then(
        () => 'arrived',
        () => 'dropped',
      );
      await button(/^Tải về: /).click();
      expect(await dropped).toBe('dropped');
      await button('Chưa thấy').click();
      const [download] = await Promise.all([
        trial.page.waitForEvent('download', { timeout: LONG }),
        button(/^Mở thành sổ mới/).click(),
      ]);
      await download.saveAs(`${folder}/so-moi.xlsx`);
      const opened = readWorkbook(new Uint8Array(readFileSync(`${folder}/so-moi.xlsx`)));
      expect(opened.kind === 'ok' && opened.value.sheets.length > 5).toBe(true);
      await button('Đã thấy tệp').click();
      await trial.pane.getByText(/Đã nhận được tệp/).waitFor();
    },
    LONG,
  );
});
