// The trial page in a headless Chromium, for measuring: what `npm start` serves, the pane's frame, the long tasks of
// their shared thread, and the browser's own CPU profile.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ROOT } from '../ensure-installed.mjs';

const LONG = 300_000;
const CHROMIUM =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(file => existsSync(file));

/** The address that `npm start` prints, and the program. */
function startTrial() {
  const program = spawn(process.execPath, ['src/dev/start.mjs', '--no-open', '--port', '0'], { cwd: ROOT });
  let printed = '';
  return new Promise((resolve, reject) => {
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', chunk => {
        printed += chunk;
        const address = /https?:\/\/\S+/.exec(printed)?.[0];
        if (address) resolve({ address, program });
      });
    program.on('exit', () => reject(new Error(printed)));
  });
}

/** Long tasks of the page's own thread, which its frames share. */
const recordTasks = () => {
  if (globalThis !== globalThis.top) return;
  globalThis.longTasks = [];
  new globalThis.PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries())
      globalThis.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
};

const takeTasks = page =>
  page.evaluate(async () => {
    // Entries are delivered a little after their task.
    await new Promise(resolve => setTimeout(resolve, 100));
    return globalThis.longTasks.splice(0);
  });

async function openPage(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  await page.addInitScript(recordTasks);
  await page.goto(address);
  await page.waitForFunction(
    () => globalThis.document.querySelector('#status')?.textContent === 'Sẵn sàng.',
    null,
    {
      timeout: LONG,
    },
  );
  await page.click('.welcome > button');
  return page;
}

export async function openTrialPage() {
  if (!CHROMIUM) throw new Error('Chromium was not found; name it by CHROMIUM_PATH.');
  const { address, program } = await startTrial();
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  const page = await openPage(browser, address);
  const session = await page.context().newCDPSession(page);
  // Seconds of the processor, which other programs of the machine do not lengthen.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    pane: page.frames().find(frame => frame.url().includes('taskpane.html')),
    version: browser.version(),
    takeTasks: () => takeTasks(page),
    async processorSeconds() {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    },
    rowsOf: name =>
      page.evaluate(wanted => {
        const table = globalThis.emulatedExcel.workbook.tables.find(each => each.name === wanted);
        return table ? table.area.bottom - table.area.top : 0;
      }, name),
    async startProfile() {
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 500 });
      await session.send('Profiler.start');
    },
    endProfile: async () => JSON.stringify((await session.send('Profiler.stop')).profile),
    async close() {
      await browser.close();
      program.kill();
    },
  };
}
