// Somebody else's add-in in the page that `emulated-excel FOLDER` serves, in a browser where one is found.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { HostWorkbook } from 'emulated-excel';

const CHROMIUM = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  file => file !== undefined && existsSync(file),
);
const isRequired = process.env['EMULATED_EXCEL_REQUIRE_BROWSER'] === '1';

interface Shown {
  readonly emulatedExcel: { readonly workbook: HostWorkbook };
}

let program: ChildProcess;
let browser: Browser;
let page: Page;
let pane: Frame;

function serveExample(): Promise<string> {
  program = spawn(process.execPath, ['../server/try.mjs', 'example-addin', '--port', '0'], {
    cwd: __dirname,
  });
  let printed = '';
  return new Promise((resolve, reject) => {
    const note = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /Open (http\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    };
    program.stdout?.on('data', note);
    program.stderr?.on('data', note);
    program.on('exit', () => reject(new Error(printed)));
  });
}

async function openExample(): Promise<void> {
  const address = await serveExample();
  browser = await chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: ['--headless=new', '--no-sandbox'],
  });
  page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('#status')?.textContent === 'Ready.');
  const found = page.frames().find(frame => frame.url().endsWith('/addin/pane.html'));
  if (!found) throw new Error('The page has no pane.');
  pane = found;
}

const valueAt = (row: number, column: number) =>
  page.evaluate(
    ([r, c]) =>
      (window as unknown as Shown).emulatedExcel.workbook.activeSheet.value(r as number, c as number),
    [row, column],
  );

const titled = 'an add-in of which the page knows the folder alone';
if (CHROMIUM === undefined && !isRequired)
  describe.skip(`${titled} (no chromium here; CHROMIUM_PATH may name one)`, () =>
    test('page', () => undefined));
else
  describe(titled, () => {
    beforeAll(openExample, 300_000);
    afterAll(async () => {
      await browser?.close();
      program?.kill();
    });

    test('shows its button on a tab of its name, and the page speaks English', async () => {
      expect(await page.locator('.tab').innerText()).toBe('Till');
      expect(await page.locator('.group button').allInnerTexts()).toEqual(['Write receipts']);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    });

    test('its button writes, and the grid computes its function', async () => {
      await page.getByRole('button', { name: 'Write receipts' }).click();
      await page.waitForFunction(
        () => (window as unknown as Shown).emulatedExcel.workbook.activeSheet.value(1, 2) === 0.3,
      );
      expect([await valueAt(2, 2), await valueAt(3, 2)]).toEqual([0.5, 0.2]);
    });

    test('its pane hears what is selected', async () => {
      await pane.evaluate(() =>
        Excel.run(async context => {
          context.workbook.worksheets.getActiveWorksheet().getRange('B3').select();
          await context.sync();
        }),
      );
      await pane.waitForFunction(() => document.body.innerText.includes('Sheet1!B3 is selected.'));
    });
  });
