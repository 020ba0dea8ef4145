// The ledger in the trial page: who returned and who not, from a figure of the dashboard to its agencies.
import { describeWith } from '../support/programs';
import { openPrepared, type PreparedTrial } from '../support/prepared-trial';

const LONG = 120_000;

describeWith(['chromium'], 'the ledger in the trial page', () => {
  let trial: PreparedTrial;
  beforeAll(async () => {
    trial = await openPrepared(6);
  }, 600_000);
  afterAll(() => trial.close());

  /** Selects the cell of a table's row, known by the text of one of its cells, under a caption. */
  const select = (table: string, rowText: string, caption: string) =>
    trial.pane.evaluate(
      ([name, text, under]) =>
        Excel.run(async context => {
          const found = context.workbook.tables.getItem(name as string);
          const [header, body] = [found.getHeaderRowRange(), found.getDataBodyRange()];
          header.load('values');
          body.load('values');
          await context.sync();
          const column = (header.values[0] as string[]).indexOf(under as string);
          const row = (body.values as unknown[][]).findIndex(cells => cells.includes(text));
          found.worksheet.activate();
          body.getCell(row, column).select();
          await context.sync();
          return String((body.values as unknown[][])[row]?.[column]);
        }),
      [table, rowText, caption] as const,
    );

  test(
    'a figure of the dashboard leads to the agencies that it counts, and each to its line',
    async () => {
      const count = await select('tblDieuHanhNop', 'Sở, ban, ngành', 'Chưa nộp');
      await trial.paneShows(/Sở, ban, ngành · Chưa nộp/);
      await trial.pane.getByRole('button', { name: 'Xem các cơ quan này trong Sổ nộp' }).click();
      await trial.paneShows(new RegExp(`(^|\\s)${count} trên \\d+ cơ quan`));
      const item = trial.pane.getByRole('list', { name: 'Các cơ quan' }).getByRole('button').first();
      const [name] = (await item.innerText()).split('\n');
      await item.click();
      await trial.paneShows(/Chưa nhận tệp nào của cơ quan này/);
      await trial.pane.getByRole('button', { name: 'Đến dòng trong Sổ nộp' }).click();
      const rows = await trial.rowsOf('tblSoNop');
      expect(rows.filter(row => row[5] === 'Chưa nộp' && row[2] === 'Sở, ban, ngành')).toHaveLength(
        Number(count),
      );
      expect(rows.map(row => row[1])).toContain(name);
    },
    LONG,
  );

  test('complains of nothing', () => {
    expect(trial.complaints).toEqual([]);
  });
});
