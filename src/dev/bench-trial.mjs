// npm run bench: how the pane and the workbook do together in a browser. Drives Chromium over the trial page as `npm start`
// serves it: 262 agencies' returns are written, written again over what stands there, and cancelled on the way. Prints the
// time in all, the longest task of the thread that pane and grid share, and how soon “Hủy” is answered. Figures, no test.
// `--profile FOLDER` writes a CPU profile of each command, for the browser's own tools; `--agencies N` takes fewer.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build-steps.mjs');
const { openTrialPage } = await import('./bench/trial-browser.mjs');

const YEAR = 2020;
const LONG = 300_000;
const DONE = /^Đã tổng hợp/;
const { values: given } = parseArgs({
  options: { profile: { type: 'string' }, agencies: { type: 'string' } },
});

/** Paths of made-up returns; each seed gives others. */
function samples(program, folder, seed) {
  const out = path.join(folder, String(seed));
  const args = ['sample', '--out', out, '--year', YEAR, '--seed', seed, '--agencies', given.agencies ?? 262];
  const { status, stderr } = spawnSync(process.execPath, [program, ...args.map(String)], {
    encoding: 'utf8',
  });
  if (status === 2) throw new Error(stderr);
  return readdirSync(out)
    .filter(name => /\.(xlsx|xlsm|xls|ods)$/i.test(name))
    .map(name => path.join(out, name));
}

const line = (what, { total, processor, longest, over200, busy }) =>
  console.log(
    `${what.padEnd(32)} ${(total / 1000).toFixed(1).padStart(6)} s, of the processor ${processor.toFixed(1).padStart(5)} s   longest task ${String(Math.round(longest)).padStart(6)} ms   ` +
      `over 200 ms: ${String(over200).padStart(3)}   tasks over 50 ms in all ${(busy / 1000).toFixed(1)} s`,
  );

/** Times an action and the long tasks in it. */
async function measured(trial, what, action) {
  await trial.takeTasks();
  if (given.profile) await trial.startProfile();
  const before = await trial.processorSeconds();
  const start = performance.now();
  await action();
  const total = performance.now() - start;
  const processor = (await trial.processorSeconds()) - before;
  if (given.profile) {
    mkdirSync(given.profile, { recursive: true });
    writeFileSync(
      path.join(given.profile, `${what.replace(/\W+/g, '-')}.cpuprofile`),
      await trial.endProfile(),
    );
  }
  const tasks = await trial.takeTasks();
  const durations = tasks.map(({ duration }) => duration);
  line(what, {
    total,
    processor,
    longest: Math.max(0, ...durations),
    over200: durations.filter(duration => duration > 200).length,
    busy: durations.reduce((sum, duration) => sum + duration, 0),
  });
}

const writeButton = pane => pane.getByRole('button', { name: /^Ghi \d+ biểu vào sổ/ }).last();
/** The line of what is running has gone, and the pane says what was done. */
async function saysDone(pane) {
  await pane.getByRole('button', { name: 'Hủy', exact: true }).waitFor({ state: 'hidden', timeout: LONG });
  await pane.getByText(DONE).first().waitFor({ timeout: LONG });
}

async function pick({ pane, page }, files) {
  await page.locator('.group button', { hasText: 'Tổng hợp' }).first().click();
  await pane.locator('input[type=file][multiple]').first().setInputFiles(files);
  await writeButton(pane).waitFor({ timeout: LONG });
}

/** Presses “Hủy” some time after the write began; gives the milliseconds until the pane says that nothing was written. */
async function cancelAfter({ pane }, milliseconds) {
  await writeButton(pane).click();
  await new Promise(resolve => setTimeout(resolve, milliseconds));
  const cancel = pane.getByRole('button', { name: 'Hủy', exact: true });
  if ((await cancel.count()) === 0) return null;
  const start = performance.now();
  await cancel.click({ timeout: LONG });
  const seen = performance.now() - start;
  await pane
    .getByText(/Đã hủy/)
    .first()
    .waitFor({ timeout: LONG });
  return { seen, answered: performance.now() - start };
}

/** Until the pane has drawn its first screen beside the opened workbook. */
async function openFile(page, file) {
  const chosen = page.waitForEvent('filechooser');
  await page.click('text=Mở tệp .xlsx');
  await (await chosen).setFiles(file);
  await page.waitForFunction(name => globalThis.emulatedExcel.workbook.name === name, path.basename(file), {
    timeout: LONG,
  });
  const pane = page.frames().find(frame => frame.url().includes('taskpane.html'));
  await pane.getByRole('tab').first().waitFor({ timeout: LONG });
}

const folder = mkdtempSync(path.join(tmpdir(), 'par-bench-'));
const trial = await openTrialPage();
try {
  const program = path.join(await ensureBuilt('cli'), 'par.js');
  const first = samples(program, folder, 1);
  const second = samples(program, folder, 2);
  const { page, pane } = trial;
  console.log(`trial page, ${first.length} files, Chromium ${trial.version}\n`);
  await measured(trial, 'writing the plan', async () => {
    await page.locator('.group button', { hasText: 'Đưa kế' }).click();
    await pane.getByRole('button', { name: 'Đưa kế hoạch vào sổ' }).last().click();
    await pane
      .getByText(/^Hoàn tác: /)
      .first()
      .waitFor({ timeout: LONG });
  });
  await measured(trial, 'reading the returns', () => pick(trial, first));
  await measured(trial, 'writing the returns', async () => {
    await writeButton(pane).click();
    await saysDone(pane);
  });
  console.log(`rows of Tổng hợp: ${await trial.rowsOf('tblTongHop')}`);
  await measured(trial, 'reading newer returns', () => pick(trial, second));
  for (const wait of [1000, 3000]) {
    const cancel = await cancelAfter(trial, wait);
    console.log(
      cancel === null
        ? `Hủy after ${wait} ms: was done before`
        : `Hủy after ${wait} ms: taken in ${Math.round(cancel.seen)} ms, answered in ${Math.round(cancel.answered)} ms`,
    );
    if (cancel === null) break;
  }
  if ((await writeButton(pane).count()) > 0)
    await measured(trial, 'writing over what stands there', async () => {
      await writeButton(pane).click();
      await saysDone(pane);
    });
  console.log(`rows of Tổng hợp: ${await trial.rowsOf('tblTongHop')}`);
  const file = path.join(folder, 'so.xlsx');
  await measured(trial, 'saving it as .xlsx', async () => {
    const saved = page.waitForEvent('download', { timeout: LONG });
    await page.click('text=Lưu .xlsx');
    await (await saved).saveAs(file);
  });
  await measured(trial, 'opening it again', () => openFile(page, file));
} finally {
  await trial.close();
  rmSync(folder, { recursive: true, force: true });
}
