// The whole loop as a person drives it in the trial page: the plan in, a cell edited, workbooks issued, sample returns
// taken and consolidated, an act undone. Every click is on what a person sees.
import type { HostWorkbook } from 'emulated-excel';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describeWith, temporaryFolder } from '../support/programs';
import { openTrial, type TrialPage } from '../support/trial-page';

interface Shown {
  readonly emulatedExcel: { readonly workbook: HostWorkbook };
}

const LONG = 90_000;

describeWith(['chromium'], 'the whole loop in the trial page', () => {
  const folder = temporaryFolder();
  let trial: TrialPage;
  beforeAll(async () => {
    trial = await openTrial();
    await trial.page.click('.welcome > button');
  }, 300_000);
  afterAll(() => trial.close());

  const paneShows = (text: RegExp) =>
    trial.pane.waitForFunction(
      ([source, flags]) => new RegExp(source as string, flags as string).test(document.body.innerText),
      [text.source, text.flags],
      { timeout: LONG },
    );
  const ribbon = (name: string) => trial.page.locator('.group button', { hasText: name }).click();
  const button = (name: string | RegExp) => trial.pane.getByRole('button', { name }).last();
  /** As in Excel a cell is busy until its function has answered, and a copy made meanwhile is refused. */
  const functionsAnswered = () =>
    trial.page.waitForFunction(
      () =>
        (window as unknown as Shown).emulatedExcel.workbook.sheets.every(({ cells }) =>
          [...cells.values()].every(({ value }) => JSON.stringify(value) !== '{"error":"#BUSY!"}'),
        ),
      null,
      { timeout: LONG },
    );
  const tables = () =>
    trial.page.evaluate(() =>
      Object.fromEntries(
        (window as unknown as Shown).emulatedExcel.workbook.tables.map(table => [
          table.name,
          table.area.bottom - table.area.top,
        ]),
      ),
    );

  test(
    'the plan goes into the workbook after a preview, and the grid shows its sheets',
    async () => {
      await ribbon('Đưa kế');
      await paneShows(/Sẽ ghi vào sổ/);
      await button('Đưa kế hoạch vào sổ').click();
      await paneShows(/Hoàn tác: /);
      expect(await tables()).toMatchObject({ tblKeHoach: 41, tblCoQuan: 262 });
      await trial.page.waitForFunction(() =>
        document.querySelector('#grid')?.textContent?.includes('Kế hoạch'),
      );
    },
    LONG,
  );

  test(
    'workbooks are issued as one zip with one workbook an agency',
    async () => {
      await ribbon('Phát biểu');
      await paneShows(/Phát biểu mẫu/);
      const [download] = await Promise.all([
        trial.page.waitForEvent('download', { timeout: LONG }),
        button(/^Phát \d+ biểu$/).click(),
      ]);
      const file = `${folder}/bieu.zip`;
      await download.saveAs(file);
      const names = Object.keys(unzipSync(new Uint8Array(readFileSync(file))));
      expect(names).toHaveLength(262);
      expect(names.every(name => /^[A-Z0-9]+_2020_\w+\.xlsx$/.test(name))).toBe(true);
    },
    LONG,
  );

  test(
    'sample returns come one click away; refused ones say why, accepted ones are written after a preview',
    async () => {
      await trial.page.click('text=Hướng dẫn');
      await trial.page.click('text=3. Lấy biểu mẫu nộp về');
      await paneShows(/Ghi \d+ biểu vào sổ/);
      const shown = await trial.pane.locator('#root').innerText();
      expect(shown).toMatch(/Bị từ chối/);
      expect(shown).toMatch(/Đề nghị/);
      expect((await tables())['tblTongHop']).toBeLessThanOrEqual(1);
      await trial.page.click('.welcome > button');
      await button(/^Ghi \d+ biểu vào sổ/).click();
      await paneShows(/Hoàn tác: .*[Tt]ổng hợp/);
      const after = await tables();
      expect(after['tblTongHop']).toBeGreaterThan(500);
      expect(after['tblSoNop']).toBe(262);
    },
    LONG,
  );

  test(
    'an issue leads to its line, the key to the next one',
    async () => {
      /** Where the line that is selected in the grid says that its issue stands, in the words of the pane. */
      const selectedPlace = () =>
        trial.page.evaluate(() => {
          const {
            activeSheet: sheet,
            selection,
            tables,
          } = (window as unknown as Shown).emulatedExcel.workbook;
          const table = tables.find(candidate => candidate.name === 'tblVanDe');
          if (!table || sheet.name !== 'Vấn đề') return null;
          const { top, left, right } = table.area;
          const at = (caption: string): string => {
            for (let column = left; column <= right; column += 1)
              if (sheet.value(top, column) === caption) return String(sheet.value(selection.top, column));
            return '';
          };
          return `${at('Tệp')} · ${at('Trang')}!${at('Ô')}`;
        });
      const expectShown = async (which: RegExp) => {
        await paneShows(which);
        await trial.pane.getByRole('button', { name: 'Đến dòng trong Vấn đề' }).click();
        const chosen = await trial.pane.locator('[aria-current="true"]').innerText();
        const end = Date.now() + 20_000;
        while (Date.now() < end && !chosen.includes((await selectedPlace()) ?? '-'))
          await trial.page.waitForTimeout(50);
        const place = await selectedPlace();
        expect(place).toMatch(/^\S+\.xls\w? · .+!/);
        expect(chosen).toContain(place);
        return place;
      };
      await ribbon('Vấn đề');
      const first = await expectShown(/Vấn đề 1\/\d+/);
      await trial.pane.locator('[aria-current="true"]').press('F8');
      expect(await expectShown(/Vấn đề 2\/\d+/)).not.toBe(first);
    },
    LONG,
  );

  test(
    'a click on a consolidated value shows the file and the cell that it came from',
    async () => {
      const place = await trial.pane.evaluate(() =>
        Excel.run(async context => {
          const table = context.workbook.tables.getItem('tblTongHop');
          const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
          header.load('values');
          body.load('values');
          await context.sync();
          const column = (header.values[0] as string[]).indexOf('Điểm tự chấm');
          const row = (body.values as unknown[][]).findIndex(cells => cells[column] !== '');
          table.worksheet.activate();
          body.getCell(row, column).select();
          await context.sync();
          const file = (header.values[0] as string[]).indexOf('Tệp');
          return String((body.values as unknown[][])[row]?.[file]);
        }),
      );
      await paneShows(/SHA-256: [0-9a-f]{64}/);
      const box = trial.pane.getByLabel('Nguồn gốc của giá trị đang chọn');
      // The box may still show the value that was selected before.
      const end = Date.now() + 20_000;
      while (Date.now() < end && !(await box.innerText()).includes(`Tệp ${place}`))
        await trial.page.waitForTimeout(50);
      expect(await box.innerText()).toContain(`Tệp ${place}, trang Tự chấm điểm, ô `);
    },
    LONG,
  );

  test(
    'the copy to send is the open workbook with values in place of the add-in’s functions',
    async () => {
      await functionsAnswered();
      const [download] = await Promise.all([
        trial.page.waitForEvent('download', { timeout: LONG }),
        ribbon('Chốt bản gửi'),
      ]);
      const file = `${folder}/${download.suggestedFilename()}`;
      await download.saveAs(file);
      await paneShows(/Đã tạo bản gửi ban-gui-2020\.xlsx/);
      const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file))));
      const sheets = parts
        .filter(([name]) => name.startsWith('xl/worksheets/'))
        .map(([, xml]) => strFromU8(xml));
      expect(sheets.length).toBeGreaterThan(10);
      expect(sheets.filter(xml => /<f[^>]*>[^<]*PAR\./.test(xml))).toEqual([]);
      expect(sheets.some(xml => /Chưa đạt|Đạt/.test(xml))).toBe(true);
    },
    LONG,
  );

  test(
    'undo brings back what stood before the consolidation',
    async () => {
      await ribbon('Hoàn tác');
      await paneShows(/Đã hoàn tác/);
      const after = await tables();
      expect(after['tblTongHop']).toBeLessThanOrEqual(1);
      expect(after['tblKeHoach']).toBe(41);
    },
    LONG,
  );

  test(
    'undo of the first act takes every sheet of ours away again',
    async () => {
      await ribbon('Hoàn tác');
      await paneShows(/Đã hoàn tác: Đưa kế hoạch/);
      expect(await tables()).toEqual({});
      await paneShows(/Sổ này chưa có kế hoạch|Sẽ ghi vào sổ/);
    },
    LONG,
  );

  test('complains of nothing and asks nothing of other machines', () => {
    expect(trial.complaints).toEqual([]);
  });
});
