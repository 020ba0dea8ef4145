// Appraisals in the trial page: a criterion with the keyboard, and a matrix that stands on a sheet of the workbook.
import { describeWith } from '../support/programs';
import { openPrepared, type PreparedTrial } from '../support/prepared-trial';

const LONG = 120_000;

describeWith(['chromium'], 'appraisals in the trial page', () => {
  let trial: PreparedTrial;
  beforeAll(async () => {
    trial = await openPrepared(6);
    await trial.showScreen('Thẩm định');
    await trial.pane.getByRole('textbox', { name: /^Người thẩm định/ }).fill('Trần Thị B');
  }, 600_000);
  afterAll(() => trial.close());

  test(
    'a criterion gets its points with a reason, by keys, and the next one comes',
    async () => {
      await trial.pane
        .getByRole('list', { name: 'Các cơ quan' })
        .getByRole('button')
        .filter({ hasText: /Sở|Ban|UBND/ })
        .first()
        .click();
      await trial.pane.locator('body').press('Alt+PageDown');
      await trial.paneShows(/Tiêu chí 2\/\d+/);
      const code = (await trial.pane.locator('h3').first().innerText()).split('. ')[0];
      const form = trial.pane.getByRole('textbox', { name: 'Điểm thẩm định' });
      await form.fill('0,25');
      await trial.pane.getByRole('textbox', { name: 'Lý do thay đổi' }).fill('Văn bản ban hành muộn');
      await trial.pane.getByRole('textbox', { name: 'Lý do thay đổi' }).press('Tab');
      await trial.pane.getByRole('button', { name: 'Ghi điểm thẩm định' }).press('Enter');
      await trial.paneShows(/Đã ghi điểm thẩm định của tiêu chí/);
      await trial.paneShows(/Tiêu chí 3\/\d+/);
      const rows = await trial.rowsOf('tblThamDinh');
      expect(rows.slice(1).map(row => [row[1], row[2], row[4], row[5]])).toEqual([
        [code, 'Trần Thị B', 0.25, 'Văn bản ban hành muộn'],
      ]);
    },
    LONG,
  );

  test(
    'a matrix is read from the selection; above the maximum it is refused, mended it is written',
    async () => {
      await trial.pane.getByRole('button', { name: 'Về danh sách cơ quan' }).click();
      await trial.pane.getByRole('button', { name: 'Nhập bảng điểm thẩm định' }).click();
      const codes = (await trial.rowsOf('tblTieuChi'))
        .filter(row => row.includes('Tiêu chí'))
        .map(row => String(row[2]));
      const put = (points: number) =>
        trial.pane.evaluate(
          ([code, given]) =>
            Excel.run(async context => {
              const found = context.workbook.worksheets.getItemOrNullObject('Bảng chấm');
              await context.sync();
              const sheet = found.isNullObject ? context.workbook.worksheets.add('Bảng chấm') : found;
              sheet.getRange('B2:B3').numberFormat = [['@'], ['@']];
              sheet.getRange('B2:D3').values = [
                ['Mã tiêu chí', 'STC', 'SNV'],
                [code, given, 0],
              ];
              sheet.activate();
              sheet.getRange('B:D').select();
              await context.sync();
            }),
          [codes.find(code => /^\d+\.\d+/.test(code)) ?? '', points] as const,
        );
      await put(900);
      await trial.pane.getByRole('button', { name: 'Đọc vùng đang chọn trong sổ' }).click();
      await trial.paneShows(/Bảng có lỗi nên chưa ghi được/);
      await trial.paneShows(/Bảng chấm!C3/);
      await put(0);
      await trial.pane.getByRole('button', { name: 'Đọc vùng đang chọn trong sổ' }).click();
      await trial.pane.getByRole('textbox', { name: 'Lý do chung' }).fill('Theo biên bản của tổ');
      await trial.pane.getByRole('button', { name: /^Ghi \d+ điểm thẩm định$/ }).click();
      await trial.paneShows(/Đã ghi \d+ điểm thẩm định từ bảng/);
      const rows = (await trial.rowsOf('tblThamDinh')).slice(1);
      expect(rows.map(row => [row[0], row[4], row[5]])).toEqual(
        expect.arrayContaining([
          ['STC', 0, 'Theo biên bản của tổ'],
          ['SNV', 0, 'Theo biên bản của tổ'],
        ]),
      );
    },
    LONG,
  );

  test('complains of nothing', () => {
    expect(trial.complaints).toEqual([]);
  });
});
