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

  test('draws a chart of the sheet that is shown, with its figures as a table behind', async () => {
    await trial.pane.evaluate(() =>
      Excel.run(async context => {
        const sheet = context.workbook.worksheets.getItem('Thử');
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
        chart.title.text = 'Biểu đồ thử';
        chart.setPosition('L12', 'Q22');
        await context.sync();
      }),
    );
    const chart = trial.page.locator('#grid figure.chart');
    await chart.locator('.ct-bar').first().waitFor({ state: 'attached' });
    expect(await chart.locator('.ct-bar').count()).toBe(2);
    expect(await chart.locator('caption, th, td').allTextContents()).toEqual([
      'Biểu đồ thử',
      ...['', 'Gấp đôi'],
      ...['3', '6'],
      ...['4', '8'],
    ]);
    const { x, y } = (await chart.boundingBox()) ?? { x: 0, y: 0 };
    const cells = await trial.page.locator('#grid .charts').boundingBox();
    // Eleven columns and eleven rows of standard size beyond the headings.
    expect([Math.round(x - (cells?.x ?? 0)), Math.round(y - (cells?.y ?? 0))]).toEqual([
      46 + 11 * 64,
      20 + 11 * 20,
    ]);
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

  const shownAt = (row: number, column: number) =>
    trial.page.evaluate(
      ([r, c]) =>
        (window as unknown as Shown).emulatedExcel.mirror
          .univerWorkbook()
          .getActiveSheet()
          .getCell(r as number, c as number)?.v,
      [row, column],
    );

  test('shows decimals with the comma where a cell has no number format', async () => {
    expect(await shownAt(9, 3)).toBe('95,5');
    expect(await shownAt(1, 3)).toBe(7);
  });

  test('takes pasted texts as numbers with the decimal comma, alone and as a table', async () => {
    await trial.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const paste = async (row: number, column: number, text: string) => {
      await trial.page.evaluate(copied => navigator.clipboard.writeText(copied), text);
      await clickCell(trial.page, row, column);
      await trial.page.keyboard.press('Control+v');
    };
    await paste(9, 7, '12,5');
    await expectValues([[9, 7, 12.5]]);
    await paste(10, 7, '1.250,75\t85,5%\n80, 48\tSở Nội vụ');
    await expectValues([
      [10, 7, 1250.75],
      [10, 8, 0.855],
      [11, 7, '80, 48'],
      [11, 8, 'Sở Nội vụ'],
    ]);
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

  test('in colours that the system forces, buttons have edges and cells stay dark on white', async () => {
    await trial.page.emulateMedia({ forcedColors: 'active' });
    const look = await trial.page.evaluate(() => {
      const of = (where: string) => {
        const found = document.querySelector(where);
        if (!found) throw new Error(where);
        const { color, backgroundColor, borderTopStyle, borderTopColor } = getComputedStyle(found);
        return { color, backgroundColor, borderTopStyle, borderTopColor };
      };
      return {
        forced: matchMedia('(forced-colors: active)').matches,
        buttons: ['.bar button', '.group button'].map(of),
        tab: of('.tab'),
        grid: of('#grid'),
      };
    });
    await trial.page.emulateMedia({ forcedColors: 'none' });
    expect(look.forced).toBe(true);
    for (const { color, backgroundColor, borderTopStyle, borderTopColor } of look.buttons) {
      expect([borderTopStyle, color === backgroundColor, borderTopColor === backgroundColor]).toEqual([
        'solid',
        false,
        false,
      ]);
    }
    expect(look.tab.color).not.toBe(look.tab.backgroundColor);
    expect([look.grid.color, look.grid.backgroundColor]).toEqual(['rgb(31, 42, 55)', 'rgb(255, 255, 255)']);
  });

  /** Whether the browser keeps a cell of that value. */
  const isKept = (value: string) =>
    trial.page.evaluate(
      wanted =>
        new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open('emulated-excel');
          opening.onerror = () => reject(new Error('The database does not open.'));
          opening.onsuccess = () => {
            const all = opening.result.transaction('workbook').objectStore('workbook').getAll();
            all.onsuccess = () => {
              opening.result.close();
              const portions = all.result.filter(Array.isArray) as [
                string,
                Map<number, { value: unknown }>,
              ][];
              resolve(portions.some(([, cells]) => [...cells.values()].some(cell => cell.value === wanted)));
            };
          };
        }),
      value,
    );

  test('asks before unsaved changes are left; a reload finds the workbook again, and one can begin anew', async () => {
    const { page } = trial;
    const asked: string[] = [];
    page.on('dialog', dialog => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const ready = () =>
      page.waitForFunction(() => document.querySelector('#status')?.textContent === 'Sẵn sàng.');
    await clickCell(page, 20, 8);
    await type('giữ qua lần tải lại');
    await expectValues([[20, 8, 'giữ qua lần tải lại']]);
    while (!(await isKept('giữ qua lần tải lại'))) await page.waitForTimeout(100);
    await page.reload();
    await ready();
    expect(asked).toEqual(['beforeunload']);
    const retained = await page.evaluate(() => {
      const { workbook } = (window as unknown as Shown).emulatedExcel;
      return [
        workbook.name,
        workbook.tables.map(table => table.name),
        [workbook.activeSheet.name, workbook.activeSheet.value(20, 8)],
        workbook.findSheet('Thử')?.value(1, 1),
      ];
    });
    expect(retained).toEqual(['thu.xlsx', ['tblThu'], ['Sheet1', 'giữ qua lần tải lại'], 20]);
    await page.click('text=Bắt đầu sổ mới');
    await page.waitForFunction(
      () => (window as unknown as Partial<Shown>).emulatedExcel?.workbook.tables.length === 0,
    );
    await ready();
    expect(asked).toEqual(['beforeunload', 'confirm']);
    expect(await page.locator('.restored').count()).toBe(0);
  });

  test('loads nothing from elsewhere and complains of nothing', () => {
    expect(trial.complaints).toEqual([]);
  });
});
