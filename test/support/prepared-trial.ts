// The trial page with a main workbook of sample returns opened in it, as an office has it after a while, for browser tests of
// what comes after consolidation.
import type { HostWorkbook } from 'emulated-excel';
import type { Frame } from 'playwright-core';
import { consolidatedPort } from './consolidated-port';
import { openTrial, type TrialOptions, type TrialPage } from './trial-page';

interface Shown {
  readonly emulatedExcel: { readonly workbook: HostWorkbook };
}

export interface PreparedTrial extends TrialPage {
  /** A tab of the pane, by its name. */
  showScreen(name: string): Promise<void>;
  paneShows(text: RegExp): Promise<unknown>;
  /** A table of the open workbook: its header and its rows. */
  rowsOf(table: string): Promise<readonly (readonly unknown[])[]>;
}

const LONG = 90_000;

async function openFile(trial: TrialPage, bytes: Uint8Array): Promise<Frame> {
  const { page } = trial;
  await page.click('.welcome > button');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Mở .*\.xlsx/ }).click();
  await (
    await chosen
  ).setFiles({
    name: 'so.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await page.waitForFunction(
    () =>
      (window as unknown as Shown).emulatedExcel.workbook.tables.some(({ name }) => name === 'tblTongHop') &&
      /^Đã mở/.test(document.querySelector('#status')?.textContent ?? ''),
    undefined,
    { timeout: LONG },
  );
  const pane = page.frames().find(frame => frame.url().includes('taskpane.html'));
  if (!pane) throw new Error('The page has no pane.');
  await pane.getByRole('tab', { name: 'Tổng quan' }).waitFor({ timeout: LONG });
  return pane;
}

/** `agencies` of the sample return workbooks. */
export async function openPrepared(agencies: number, options: TrialOptions = {}): Promise<PreparedTrial> {
  const bytes = (await consolidatedPort(agencies)).bytes();
  const trial = await openTrial(options);
  const pane = await openFile(trial, bytes).catch(async (error: unknown) => {
    await trial.close();
    throw error;
  });
  return {
    ...trial,
    pane,
    showScreen: name => pane.getByRole('tab', { name, exact: true }).click(),
    paneShows: text =>
      pane.waitForFunction(
        ([source, flags]) => new RegExp(source as string, flags as string).test(document.body.innerText),
        [text.source, text.flags],
        { timeout: LONG },
      ),
    rowsOf: name =>
      trial.page.evaluate(wanted => {
        const table = (window as unknown as Shown).emulatedExcel.workbook.tables.find(
          each => each.name === wanted,
        );
        if (!table) return [];
        const { top, bottom, left, right } = table.area;
        return Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from({ length: right - left + 1 }, (__, column) =>
            table.sheet.value(top + row, left + column),
          ),
        );
      }, name),
  };
}
