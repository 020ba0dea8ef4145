// The functions in cells as a person meets them in the trial page: typed into the grid, with commas or semicolons,
// explained where they fail, following the tables, and put in by the pane.
import type { HostWorkbook, CellValue } from 'emulated-excel';
import { describeWith } from '../support/programs';
import { clickCell, openTrial, type TrialPage } from '../support/trial-page';

interface Shown {
  readonly emulatedExcel: { readonly workbook: HostWorkbook };
}

const LONG = 90_000;

describeWith(['chromium'], 'functions typed into cells of the trial page', () => {
  let trial: TrialPage;
  beforeAll(async () => {
    trial = await openTrial();
    await trial.page.click('.welcome > button');
  }, 300_000);
  afterAll(() => trial.close());

  /** The value of a cell of the first sheet, which is the person's own. */
  const value = (row: number, column: number): Promise<CellValue> =>
    trial.page.evaluate(
      ([r, c]) =>
        (window as unknown as Shown).emulatedExcel.workbook.sheets[0]?.value(r as number, c as number) ??
        null,
      [row, column],
    );
  const until = async (row: number, column: number, wanted: CellValue): Promise<CellValue> => {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const found = await value(row, column);
      if (JSON.stringify(found) === JSON.stringify(wanted)) return found;
      await trial.page.waitForTimeout(50);
    }
    return value(row, column);
  };
  const type = async (row: number, column: number, text: string): Promise<void> => {
    await clickCell(trial.page, row, column);
    await trial.page.waitForTimeout(150);
    await trial.page.keyboard.type(text, { delay: 4 });
    await trial.page.keyboard.press('Enter');
    await trial.page.waitForTimeout(150);
  };
  const paneShows = (text: RegExp) =>
    trial.pane.waitForFunction(
      ([source, flags]) => new RegExp(source as string, flags as string).test(document.body.innerText),
      [text.source, text.flags],
      { timeout: LONG },
    );

  const FORMULAS: readonly (readonly [string, CellValue])[] = [
    ['=PAR.KIEMTRA("VII.4", 45, 2018)', 'Đạt'],
    ['=PAR.KIEMTRA("VII.4";35,5;2018)', 'Chưa đạt: thiếu 4,50 điểm %'],
    ['=PAR.HAN("định kỳ",2018,,"Sở Nội vụ")', 43435],
    ['=PAR.NGAY("05/6/2018")', 43256],
    ['=PAR.XEPHANG(85;{90;85;85;70})', 2],
    ['=PAR.DONVI("Sở TT&TT")', 'Sở Thông tin và Truyền thông'],
    ['=PAR.SO("80, 48")', { error: '#VALUE!' }],
    ['=PAR.MUCTIEU("VII4",2018)', { error: '#N/A' }],
    ['=PAR.LECH(8,7.5)', -0.5],
  ];

  test(
    'each gives its answer, with commas and with semicolons',
    async () => {
      for (const [at, [formula]] of FORMULAS.entries()) await type(at, 0, formula);
      for (const [at, [formula, answer]] of FORMULAS.entries())
        expect([formula, await until(at, 0, answer)]).toEqual([formula, answer]);
      expect(await value(8, 1)).toBe(93.75);
    },
    LONG,
  );

  test('the line below the grid says why a cell shows an error', async () => {
    await clickCell(trial.page, 7, 0);
    await trial.page.waitForFunction(() =>
      /A8: #N\/A .*"VII4".*VII\.4/.test(document.querySelector('#status')?.textContent ?? ''),
    );
    await clickCell(trial.page, 0, 0);
    await trial.page.waitForFunction(() => document.querySelector('#status')?.textContent === 'Sẵn sàng.');
  });

  test(
    'a threshold typed into tblChiTieu changes what a cell says',
    async () => {
      await trial.page.locator('.group button', { hasText: 'Đưa kế' }).click();
      await paneShows(/Sẽ ghi vào sổ/);
      await trial.pane.getByRole('button', { name: 'Đưa kế hoạch vào sổ' }).last().click();
      await paneShows(/Hoàn tác: /);
      // The act ends with the plan in sight: only then does nothing else move the selection.
      await trial.page.waitForFunction(
        () => (window as unknown as Shown).emulatedExcel.workbook.activeSheet.name === 'Kế hoạch',
      );
      const chooseThreshold = () =>
        trial.pane.evaluate(() =>
          Excel.run(async context => {
            const table = context.workbook.tables.getItem('tblChiTieu');
            const codes = table.columns.getItem('Mã').getDataBodyRange();
            codes.load('values');
            await context.sync();
            const row = (codes.values as unknown[][]).findIndex(([code]) => code === 'VII.4');
            table.worksheet.activate();
            table.columns.getItem('Mức 2018').getDataBodyRange().getCell(row, 0).select();
            await context.sync();
          }),
        );
      await chooseThreshold();
      await trial.page.waitForTimeout(600);
      // The keys go where the person clicked last: into the grid, not into the pane.
      await clickCell(trial.page, 6, 1);
      await chooseThreshold();
      await trial.page.waitForTimeout(600);
      await trial.page.keyboard.type('50');
      await trial.page.keyboard.press('Enter');
      expect(await until(0, 0, 'Chưa đạt: thiếu 5,00 điểm %')).toBe('Chưa đạt: thiếu 5,00 điểm %');
    },
    LONG,
  );

  test(
    'the pane shows every function as it is typed here, and puts one into the cell that is chosen',
    async () => {
      await trial.pane.evaluate(() =>
        Excel.run(async context => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.activate();
          sheet.getRange('D2').select();
          await context.sync();
        }),
      );
      await trial.pane.getByRole('tab', { name: 'Hàm', exact: true }).click();
      await paneShows(/=PAR\.CHISO\(72,5;85;5\)/);
      await trial.pane.getByRole('button', { name: 'Chèn hàm PAR.HAN' }).click();
      await paneShows(/Đã chèn công thức vào ô D2/);
      expect(await until(1, 3, 43163)).toBe(43163);
      const text = await trial.pane.evaluate(() =>
        Excel.run(async context => {
          const range = context.workbook.worksheets.getFirst().getRange('D2').load('text');
          await context.sync();
          return range.text as string[][];
        }),
      );
      expect(text).toEqual([['04/03/2018']]);
    },
    LONG,
  );

  test('the help address of every function opens its place on a page', async () => {
    const metadata = await trial.page.evaluate(async () =>
      Promise.all(
        ['functions.json', 'functions.en.json'].map(async name => (await fetch(`/addin/${name}`)).json()),
      ),
    );
    const files = metadata as { functions: { id: string; helpUrl: string }[] }[];
    for (const { functions } of files)
      for (const { helpUrl } of functions) {
        const address = new URL(helpUrl);
        const opens = await trial.page.evaluate(
          async ([page, id]) => {
            const response = await fetch(`/addin/${page}`);
            const html = new DOMParser().parseFromString(await response.text(), 'text/html');
            return response.ok && (html.getElementById(id ?? '')?.textContent ?? '').includes(`PAR.${id}(`);
          },
          [address.pathname.split('/').at(-1), address.hash.slice(1)],
        );
        expect([helpUrl, opens]).toEqual([helpUrl, true]);
      }
    expect(files.map(({ functions }) => functions.length)).toEqual([20, 20]);
  });

  test('complains of nothing', () => {
    expect(trial.complaints).toEqual([]);
  });
});
