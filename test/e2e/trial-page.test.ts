// The trial page as a person uses it: the real pane beside the grid, both on one workbook.
import type { HostWorkbook } from 'emulated-excel';
import type { UniverMirror } from 'emulated-excel/engine';
import { describeWith, temporaryFolder } from '../support/programs';
import { clickCell, openTrial, type TrialPage } from '../support/trial-page';

interface Shown {
  readonly emulatedExcel: { readonly workbook: HostWorkbook; readonly mirror: UniverMirror };
}

describeWith(['chromium'], 'the trial page', () => {
  const folder = temporaryFolder();
  let trial: TrialPage;
  beforeAll(async () => {
    trial = await openTrial();
    await trial.page.click('.welcome > button');
  }, 300_000);
  afterAll(() => trial.close());

  /** What the model holds at a place of the active sheet, rows and columns from 0. */
  const valueAt = (row: number, column: number) =>
    trial.page.evaluate(
      ([r, c]) =>
        (window as unknown as Shown).emulatedExcel.workbook.activeSheet.value(r as number, c as number),
      [row, column],
    );

  const type = async (text: string) => {
    await trial.page.keyboard.type(text);
    await trial.page.keyboard.press('Enter');
  };

  /** Formulas are computed after the key is up: waits until the places hold the values, and says what they hold. */
  const expectValues = async (
    expected: readonly (readonly [row: number, column: number, value: unknown])[],
  ) => {
    const stored = async () => {
      const values = [];
      for (const [row, column] of expected) values.push([row, column, await valueAt(row, column)]);
      return values;
    };
    const end = Date.now() + 20_000;
    while (Date.now() < end && JSON.stringify(await stored()) !== JSON.stringify(expected))
      await trial.page.waitForTimeout(50);
    expect(await stored()).toEqual(expected);
  };

  test('starts the add-in from the manifest, with every button of its tab', async () => {
    const labels = await trial.page.locator('.group button').allInnerTexts();
    expect(labels.map(label => label.replace(/\s+/g, ' ').trim())).toEqual(
      expect.arrayContaining(['Đưa kế hoạch vào sổ', 'Phát biểu mẫu', 'Tổng hợp', 'Hoàn tác']),
    );
    expect(await trial.pane.locator('#root').innerText()).toContain('Tổng quan');
  });

  test('pages and JSON are asked for again each time; files with a hash in their name are kept', async () => {
    const bundle = await trial.pane.evaluate(() =>
      [...document.scripts].map(({ src }) => src).find(src => /\/taskpane\.[0-9a-f]+\.js$/.test(src)),
    );
    const caching = await trial.page.evaluate(
      addresses => Promise.all(addresses.map(async at => (await fetch(at)).headers.get('cache-control'))),
      ['/addin/taskpane.html', '/addin/functions.json', '/addin/functions.js', String(bundle)],
    );
    expect(caching).toEqual(['no-cache', 'no-cache', 'no-cache', 'public, max-age=31536000, immutable']);
  });

  test('shows in the grid what the add-in writes, and computes its formulas', async () => {
    const values = await trial.pane.evaluate(() =>
      Excel.run(async context => {
        const sheet = context.workbook.worksheets.add('Thử');
        sheet.getRange('A1:B1').values = [['Tử', 'Gấp đôi']];
        sheet.tables.add('A1:B3', true).name = 'tblThu';
        // After the table: Excel takes [@…] nowhere but inside one.
        sheet.getRange('A2:B3').values = [
          [3, '=[@Tử]*2'],
          [4, '=[@Tử]*2'],
        ];
        sheet.activate();
        const column = sheet.getRange('B2:B3');
        column.load('values');
        await context.sync();
        return column.values as unknown[][];
      }),
    );
    expect(values).toEqual([[6], [8]]);
    await trial.page.waitForFunction(() => document.querySelector('#grid')?.textContent?.includes('Thử'));
  });

  test('an add-in deletes the sheet that is shown: the grid turns to the one that Excel would show', async () => {
    const answer = await trial.pane.evaluate(async () => {
      try {
        await Excel.run(async context => {
          const sheet = context.workbook.worksheets.add('Tạm');
          sheet.getRange('A1:A2').values = [['n'], [1]];
          sheet.tables.add('A1:A2', true);
          sheet.activate();
          await context.sync();
          sheet.delete();
          await context.sync();
        });
        return 'ok';
      } catch (error) {
        return String(error);
      }
    });
    expect(answer).toBe('ok');
    await trial.page.waitForFunction(() => !document.querySelector('#grid')?.textContent?.includes('Tạm'));
    const shown = () =>
      trial.page.evaluate(() => {
        const { workbook, mirror } = (window as unknown as Shown).emulatedExcel;
        return [workbook.activeSheet.name, mirror.univerWorkbook().getActiveSheet().getName()];
      });
    expect(await shown()).toEqual(['Thử', 'Thử']);
  });

  test('takes what a person types, and computes its formulas', async () => {
    await clickCell(trial.page, 1, 3);
    await type('7');
    await type('=D2*6');
    await type("=SUM('Thử'!B2:B3)");
    await expectValues([
      [1, 3, 7],
      [2, 3, 42],
      [3, 3, 14],
    ]);
    await clickCell(trial.page, 1, 0);
    await type('10');
    await expectValues([
      [1, 1, 20],
      [3, 3, 28],
    ]);
  });

  test('reads what a person types with the comma for decimals and the day first, as Excel does here', async () => {
    await clickCell(trial.page, 9, 3);
    for (const text of ['95,5', '95,125', '1.250', '95,5%', '5/11/2026', '95.5']) await type(text);
    await expectValues([
      [9, 3, 95.5],
      [10, 3, 95.125],
      [11, 3, 1250],
      [12, 3, 0.955],
      [13, 3, 46331],
      [14, 3, '95.5'],
    ]);
    const formats = await trial.page.evaluate(() => {
      const { activeSheet } = (window as unknown as Shown).emulatedExcel.workbook;
      return [9, 10, 11, 12, 13].map(row => activeSheet.format(row, 3).numberFormat);
    });
    expect(formats).toEqual(['General', 'General', '#,##0', '0.00%', 'dd/mm/yyyy']);
  });

  test('offers numbers for changing with their decimal comma, which leaves them as they are', async () => {
    for (const [row, added] of [
      [10, '6'],
      [12, ''],
    ] as const) {
      await clickCell(trial.page, row, 3);
      await trial.page.keyboard.press('F2');
      await trial.page.waitForFunction(
        () => (window as unknown as Shown).emulatedExcel.workbook.inCellEditMode,
      );
      await type(added);
    }
    await expectValues([
      [10, 3, 95.1256],
      [12, 3, 0.955],
    ]);
  });

  test('refuses the add-in’s calls while a cell is edited, and takes them again afterwards', async () => {
    const ask = () =>
      trial.pane.evaluate(async () => {
        try {
          await Excel.run(async context => {
            context.workbook.worksheets.load('items/name');
            await context.sync();
          });
          return 'ok';
        } catch (error) {
          return (error as { code: string }).code;
        }
      });
    await clickCell(trial.page, 6, 3);
    await trial.page.keyboard.type('đang gõ');
    expect(await ask()).toBe('InvalidOperationInCellEditMode');
    await trial.page.keyboard.press('Enter');
    await trial.page.waitForFunction(
      () => !(window as unknown as Shown).emulatedExcel.workbook.inCellEditMode,
    );
    expect(await ask()).toBe('ok');
  });

  test('keeps locked cells of a protected sheet and says why', async () => {
    await trial.pane.evaluate(() =>
      Excel.run(async context => {
        const sheet = context.workbook.worksheets.getItem('Thử');
        sheet.getRange('F2').format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
      }),
    );
    await clickCell(trial.page, 1, 4);
    await type('1');
    await trial.page.waitForFunction(() =>
      /đã khóa .*“Thử”/.test(document.querySelector('#status')?.textContent ?? ''),
    );
    await clickCell(trial.page, 1, 5);
    await type('2');
    await expectValues([
      [1, 4, null],
      [1, 5, 2],
    ]);
  });

  test('saves the workbook as .xlsx and opens it again', async () => {
    const [download] = await Promise.all([
      trial.page.waitForEvent('download'),
      trial.page.click('text=Lưu .xlsx'),
    ]);
    const file = `${folder}/thu.xlsx`;
    await download.saveAs(file);
    const [chooser] = await Promise.all([
      trial.page.waitForEvent('filechooser'),
      trial.page.click('text=Mở tệp .xlsx'),
    ]);
    await chooser.setFiles(file);
    await trial.page.waitForFunction(
      () => (window as unknown as Shown).emulatedExcel.workbook.name === 'thu.xlsx',
    );
    const retained = await trial.page.evaluate(() => {
      const { workbook } = (window as unknown as Shown).emulatedExcel;
      const sheet = workbook.findSheet('Thử');
      return {
        tables: workbook.tables.map(table => table.name),
        value: sheet?.value(1, 5),
        formula: sheet?.cell(1, 1)?.formula,
        isProtected: sheet?.protection !== null,
      };
    });
    expect(retained).toEqual({ tables: ['tblThu'], value: 2, formula: '=[@Tử]*2', isProtected: true });
  });

  test('loads nothing from elsewhere and complains of nothing', () => {
    expect(trial.complaints).toEqual([]);
  });
});
