// "Kiểm tra môi trường" as a person presses it in the pane, in a workbook that holds the plan: it passes, and the workbook is
// as it was, in the model and in the grid.
import type { HostWorkbook } from 'emulated-excel';
import type { UniverMirror } from 'emulated-excel/engine';
import { describeWith } from '../support/programs';
import { injectPlan, openTrial, type TrialPage } from '../support/trial-page';

const LONG = 240_000;

interface Shown {
  readonly emulatedExcel: { readonly workbook: HostWorkbook; readonly mirror: UniverMirror };
}

describeWith(['chromium'], 'the check of the environment in the trial page', () => {
  let trial: TrialPage;
  beforeAll(async () => {
    trial = await openTrial({ query: '?pane=500' });
  }, 300_000);
  afterAll(() => trial.close());

  const standing = () =>
    trial.page.evaluate(() => {
      const { workbook, mirror } = (window as unknown as Shown).emulatedExcel;
      return {
        sheets: workbook.sheets.map(({ name, visibility }) => [name, visibility]),
        properties: [...workbook.customProperties.keys()],
        active: workbook.activeSheet.name,
        shown: mirror.univerWorkbook().getActiveSheet().getName(),
        selection: workbook.selection,
      };
    });

  const openSettings = () => trial.pane.getByRole('tab', { name: 'Cài đặt' }).click();

  test(
    'passes beside a plan, says that nothing stays, and goes back to the sheet and cell of before',
    async () => {
      await injectPlan(trial);
      // What was written is shown once the act is over.
      await trial.page.waitForFunction(
        () => (window as unknown as Shown).emulatedExcel.workbook.activeSheet.name === 'Kế hoạch',
      );
      await trial.pane.evaluate(() =>
        Excel.run(async context => {
          const sheet = context.workbook.worksheets.getItem('Cơ quan');
          sheet.activate();
          await context.sync();
          sheet.getRange('C5:D6').select();
          await context.sync();
        }),
      );
      const before = await standing();
      await openSettings();
      await trial.pane.getByRole('button', { name: 'Kiểm tra môi trường' }).click();
      await trial.pane.getByText(/^Đã kiểm tra xong/).waitFor({ timeout: LONG });
      expect(await trial.pane.getByText(/^Đã kiểm tra xong/).innerText()).toBe(
        'Đã kiểm tra xong: không có điểm nào cần lưu ý. Trang tạm đã xóa.',
      );
      const report = await trial.pane.locator('textarea[readonly]').inputValue();
      expect(report.split('\n').slice(-2)).toEqual([
        'Đã thử 12 điểm, 0 điểm cần lưu ý.',
        'Trang tạm đã xóa, đã trở về ô đang chọn.',
      ]);
      expect(await standing()).toEqual(before);
    },
    LONG,
  );

  test('complains of nothing', () => {
    expect(trial.complaints).toEqual([]);
  });
});
