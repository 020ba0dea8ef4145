// Amending the plan in the trial page: a row typed into the table of the plan becomes a task of a paper, with its code.
import { describeWith } from '../support/programs';
import { openPrepared, type PreparedTrial } from '../support/prepared-trial';

const LONG = 120_000;

describeWith(['chromium'], 'amending the plan in the trial page', () => {
  let trial: PreparedTrial;
  beforeAll(async () => {
    trial = await openPrepared(3);
  }, 600_000);
  afterAll(() => trial.close());

  test(
    'a typed row is offered, and written as a version with the number of its paper',
    async () => {
      await trial.pane.evaluate(() =>
        Excel.run(async context => {
          const table = context.workbook.tables.getItem('tblKeHoach');
          const header = table.getHeaderRowRange();
          header.load('values');
          await context.sync();
          const row = (header.values[0] as string[]).map(
            caption =>
              ({
                Nhóm: 'A',
                'Lĩnh vực': 'I',
                'Nội dung nhiệm vụ': 'Họp giao ban hằng tháng',
                'Cơ quan chủ trì': 'Sở Nội vụ',
              })[caption] ?? '',
          );
          table.rows.add(undefined, [row]);
          await context.sync();
        }),
      );
      await trial.showScreen('Điều chỉnh');
      await trial.paneShows(/có 1 dòng tự gõ/);
      await trial.pane.getByRole('textbox', { name: /^Số, ký hiệu văn bản/ }).fill('12/QĐ-UBND');
      await trial.pane.getByLabel(/^Ngày ban hành/).fill('2018-03-05');
      await trial.paneShows(/So với kế hoạch hiện tại/);
      await trial.pane.getByRole('button', { name: 'Ghi phiên bản 2 của kế hoạch' }).click();
      await trial.paneShows(/Đã ghi phiên bản 2 của kế hoạch/);
      const rows = await trial.rowsOf('tblKeHoach');
      const written = rows.filter(row => row.includes('Họp giao ban hằng tháng'));
      expect(written).toHaveLength(1);
      expect(String(written[0]?.[0])).toMatch(/^A\.I\.\d+$/);
      expect(written[0]).toContain('12/QĐ-UBND ngày 05/03/2018');
      const versions = await trial.rowsOf('tblPhienBan');
      expect(versions.at(-1)?.slice(0, 2)).toEqual([2, '12/QĐ-UBND']);
    },
    LONG,
  );

  test('complains of nothing', () => {
    expect(trial.complaints).toEqual([]);
  });
});
