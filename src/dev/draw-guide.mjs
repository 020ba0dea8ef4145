// Makes the pictures of src/docs/deployment.md and README.md: screenshots of the trial page, and drawings of the steps in
// programs that cannot be photographed here. `node src/dev/draw-guide.mjs`; the pictures are committed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './ensure-installed.mjs';
import { DRAWINGS, pageOf } from './guide-drawings.mjs';

const FOLDER = path.join(ROOT, 'assets/guide');
const LONG = 300_000;

/** The trial's address, and the program that serves it. */
function startTrial() {
  const program = spawn(process.execPath, ['src/dev/start.mjs', '--no-open', '--port', '0'], { cwd: ROOT });
  return new Promise((resolve, reject) => {
    let printed = '';
    program.stdout.on('data', chunk => {
      printed += chunk;
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address) resolve({ program, address });
    });
    program.on('exit', () => reject(new Error(printed)));
  });
}

/** A picture as WebP, which is a quarter of its PNG; the browser itself turns it. */
async function keep(page, name, png) {
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const webp = await page.evaluate(async address => {
    const picture = await createImageBitmap(await (await fetch(address)).blob());
    const canvas = Object.assign(document.createElement('canvas'), {
      width: picture.width,
      height: picture.height,
    });
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.86).split(',')[1];
  }, source);
  writeFileSync(path.join(FOLDER, `${name}.webp`), Buffer.from(webp, 'base64'));
}

async function drawSteps(browser, blank) {
  const page = await browser.newPage({ viewport: { width: 900, height: 400 } });
  for (const [name, drawing] of Object.entries(DRAWINGS)) {
    await page.setContent(pageOf(drawing));
    await keep(blank, name, await page.locator('main').screenshot());
  }
  await page.close();
}

async function photographTrial(browser, blank, address) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 680 } });
  await page.goto(`${address}?pane=400`);
  await page.waitForFunction(() => document.querySelector('#status')?.textContent === 'Sẵn sàng.');
  const pane = page.frames().find(frame => frame.url().includes('taskpane.html'));
  await pane.getByRole('button', { name: 'Bỏ qua cả ba bước' }).waitFor();
  await keep(blank, 'browser', await page.screenshot());
  await pane.getByRole('button', { name: 'Bỏ qua cả ba bước' }).click();
  // The card of the first steps lies over the ribbon where the window is small.
  await page.locator('.welcome > button').click();
  await page.locator('.group button', { hasText: 'Đưa kế hoạch' }).click();
  await pane
    .getByRole('button', { name: /^Ghi kế hoạch|^Đưa kế hoạch/ })
    .last()
    .click();
  await pane
    .getByText(/Đã đưa kế hoạch|Đã ghi/)
    .first()
    .waitFor({ timeout: LONG });
  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await page.waitForTimeout(1500);
  await keep(blank, 'working', await page.screenshot());
}

/** The pane's page by itself, with Microsoft's own loader, as a browser shows it that opens the address. */
async function photographOutside(browser, blank, address) {
  const page = await browser.newPage({ viewport: { width: 460, height: 150 } });
  const office = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
  await page.route('**/office-js/**', route => {
    const file = path.join(office, new URL(route.request().url()).pathname.split('/office-js/')[1]);
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await page.goto(`${address}addin/taskpane.html`);
  await page.getByRole('alert').waitFor();
  await keep(blank, 'outside', await page.screenshot());
}

mkdirSync(FOLDER, { recursive: true });
const { program, address } = await startTrial();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
try {
  const blank = await browser.newPage();
  await drawSteps(browser, blank);
  await photographOutside(browser, blank, address);
  await photographTrial(browser, blank, address);
} finally {
  await browser.close();
  program.kill();
}
