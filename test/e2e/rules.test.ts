// A rule in the trial page: off from a day with its reason, and on again.
import { describeWith } from '../support/programs';
import { openPrepared, type PreparedTrial } from '../support/prepared-trial';

const LONG = 120_000;

describeWith(['chromium'], 'rules in the trial page', () => {
  let trial: PreparedTrial;
  beforeAll(async () => {
    trial = await openPrepared(3);
  }, 600_000);
  afterAll(() => trial.close());

  const offRows = async (): Promise<readonly unknown[]> =>
    (await trial.rowsOf('tblQuyTac')).filter(row => row.includes('Theo công văn 15/SNV'));

  test(
    'is switched off and on again, and the table of rules says so',
    async () => {
      await trial.showScreen('Quy tắc');
      await trial.pane.getByRole('list', { name: 'Các quy tắc' }).getByRole('button').first().click();
      await trial.pane.getByLabel(/^Tắt từ ngày/).fill('2018-12-01');
      await trial.pane.getByLabel(/^Lý do tắt/).fill('Theo công văn 15/SNV');
      await trial.pane.getByRole('button', { name: 'Tắt quy tắc' }).click();
      await trial.paneShows(/Đã tắt quy tắc .* từ 01\/12\/2018/);
      expect(await offRows()).toHaveLength(1);
      await trial.pane.getByRole('button', { name: 'Bật lại' }).click();
      await trial.paneShows(/Đã bật lại quy tắc/);
      expect(await offRows()).toEqual([]);
    },
    LONG,
  );

  test('complains of nothing', () => {
    expect(trial.complaints).toEqual([]);
  });
});
