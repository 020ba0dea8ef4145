// The trial page in a headless browser, as `npm start` serves it, for browser tests.
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { ROOT } from './built-addin';
import { CHROMIUM } from './programs';

export interface TrialPage {
  readonly page: Page;
  /** The add-in's own frame. */
  readonly pane: Frame;
  /** Errors of scripts and requests that left this machine or failed. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface TrialOptions {
  readonly query?: string;
  /** Further options of `npm start`. */
  readonly start?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A server that stands before the trial's own, given its address. */
  readonly front?: (address: string) => Promise<string>;
}

function watch(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(`script: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`request: ${url}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

interface Started {
  readonly address: string;
  readonly program: ChildProcess;
}

/** `npm start -- --no-open` with what follows; resolves when it has printed its address. */
function startTrial(options: readonly string[] = ['--port', '0']): Promise<Started> {
  const program = spawn(process.execPath, ['src/dev/start.mjs', '--no-open', ...options], { cwd: ROOT });
  let printed = '';
  return new Promise((resolve, reject) => {
    program.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /https?:\/\/\S+/.exec(printed)?.[0];
      if (address !== undefined) resolve({ address, program });
    });
    program.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    program.on('exit', () => reject(new Error(printed)));
  });
}

/** Builds what is missing (about a minute for the grid), serves it, and waits until the add-in has started. */
export async function openTrial(options: TrialOptions = {}): Promise<TrialPage> {
  const started = await startTrial(['--port', '0', ...(options.start ?? [])]);
  try {
    const address = (await options.front?.(started.address)) ?? started.address;
    return await openPage({ ...started, address }, options);
  } catch (error) {
    started.program.kill();
    throw error;
  }
}

async function openPage({ address, program }: Started, options: TrialOptions): Promise<TrialPage> {
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS });
  // A context of its own: axe opens a blank page beside the one it judges.
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1400, height: 850 },
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const complaints = watch(page, address);
  await page.goto(address + (options.query ?? ''));
  await page.waitForFunction(() => document.querySelector('#status')?.textContent === 'Sẵn sàng.');
  const pane = page.frames().find(frame => frame.url().includes('taskpane.html'));
  if (!pane) throw new Error('The page has no pane.');
  // The page is ready when the add-in answers; its pane may be drawn a moment later.
  await pane.locator('main').first().waitFor();
  return {
    page,
    pane,
    complaints,
    async close() {
      await browser.close();
      program.kill();
    },
  };
}

const ROW_HEADER = 46;
const COLUMN_HEADER = 20;
const COLUMN = 64;
const ROW = 20;

/** Clicks a cell of a sheet whose rows and columns have their standard sizes; both count from 0. */
export async function clickCell(page: Page, row: number, column: number): Promise<void> {
  const boxes = await page.locator('#grid canvas').evaluateAll(canvases =>
    canvases.map(canvas => {
      const { x, y, width, height } = canvas.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  const grid = boxes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
  if (!grid) throw new Error('The grid is not drawn.');
  await page.mouse.click(
    grid.x + ROW_HEADER + COLUMN * column + COLUMN / 2,
    grid.y + COLUMN_HEADER + ROW * row + ROW / 2,
  );
}

const LONG = 240_000;

/** A button of the ribbon, by a part of its label. */
export const pressRibbon = ({ page }: TrialPage, label: string): Promise<void> =>
  page.locator('.group button', { hasText: label }).click();

/** Writes the built-in plan into the empty workbook, as a person does: by the ribbon, then by the pane's button. */
export async function injectPlan(trial: TrialPage): Promise<void> {
  await pressRibbon(trial, 'Đưa kế hoạch');
  await trial.pane
    .getByRole('button', { name: /^Ghi kế hoạch|^Đưa kế hoạch/ })
    .last()
    .click();
  await trial.pane
    .getByText(/Đã đưa kế hoạch|Đã ghi/)
    .first()
    .waitFor({ timeout: LONG });
}
