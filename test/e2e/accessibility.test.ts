// The page and the pane for who works by ear, by keys, in the dark or in the colours of the system: axe finds nothing on
// any screen in any state, and the whole loop goes without a mouse.
import AxeBuilder from '@axe-core/playwright';
import type { HostWorkbook } from 'emulated-excel';
import { describeWith } from '../support/programs';
import { openTrial, type TrialPage } from '../support/trial-page';

interface Shown {
  readonly emulatedExcel: { readonly workbook: HostWorkbook };
}

type Faults = readonly string[];

interface Scope {
  /** All where left out. */
  readonly rules?: readonly string[];
  /** The whole page where left out. */
  readonly within?: string;
}

const LONG = 240_000;
jest.setTimeout(LONG);

/**
 * What axe finds in the page and its frames, as lines. Fluent's keyboard library puts dummies around a list that only hand the
 * focus on; axe takes them for a trap.
 */
async function faultsOf({ page }: TrialPage, state: string, { rules, within }: Scope = {}): Promise<Faults> {
  const builder = new AxeBuilder({ page }).exclude(['#pane-frame', '[data-tabster-dummy]']);
  if (rules) builder.withRules([...rules]);
  if (within !== undefined) builder.include(within);
  const { violations, passes } = await builder.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${state} · ${id} · ${JSON.stringify(target)} · ${html.slice(0, 120)}`),
  );
}

async function faultsOfScreens(trial: TrialPage, state: string, rules?: readonly string[]): Promise<Faults> {
  const faults: string[] = [];
  for (const name of await trial.pane.getByRole('tab').allInnerTexts()) {
    await trial.pane.getByRole('tab', { name, exact: true }).click();
    await trial.pane.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    const scope = { within: '#pane-frame', ...(rules ? { rules } : {}) };
    faults.push(...(await faultsOf(trial, `${state}, ${name}`, scope)));
  }
  return faults;
}

/** What another scheme of colours can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

describeWith(['chromium'], 'by keys and by ear', () => {
  let trial: TrialPage;
  beforeAll(async () => {
    trial = await openTrial({ query: '?pane=350' });
  }, 300_000);
  afterAll(() => trial.close());

  const press = (key: string) => trial.page.keyboard.press(key);
  /** Where the focus is: a part of the window, and in the pane the words of the element. */
  const focused = async (): Promise<string> => {
    const part = await trial.page.evaluate(() => document.activeElement?.closest('[id]:not([id^="_"])')?.id);
    if (part !== 'pane-frame') return trial.page.evaluate(() => document.activeElement?.textContent ?? '');
    return trial.pane.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? (at as HTMLElement | null)?.innerText ?? '';
    });
  };
  const part = () =>
    trial.page.evaluate(() => {
      const at = document.activeElement;
      if (at?.closest('.welcome')) return 'card';
      return ['ribbon', 'grid', 'pane'].find(id => document.getElementById(id)?.contains(at)) ?? at?.tagName;
    });
  /** Goes on with Tab until the focus is on the words; gives how many stops that took. */
  const tabTo = async (words: RegExp): Promise<number> => {
    const passed: string[] = [];
    for (let stops = 1; stops <= 60; stops += 1) {
      await press('Tab');
      const here = await focused();
      if (words.test(here)) return stops;
      passed.push(here.slice(0, 40));
    }
    throw new Error(`No stop for ${words.source} among: ${passed.join(' | ')}`);
  };
  const goTo = async (screen: string) => {
    const tab = trial.pane.getByRole('tab', { name: screen, exact: true });
    await press('F6');
    while ((await part()) !== 'pane') await press('F6');
    const shown = await trial.pane.getByRole('heading', { level: 1 }).innerText();
    while (
      (await focused()) !== shown ||
      !(await trial.pane.evaluate(
        () =>
          document.activeElement?.role === 'tab' || document.activeElement?.getAttribute('role') === 'tab',
      ))
    )
      await press('Shift+Tab');
    await press('Home');
    while ((await focused()) !== (await tab.innerText())) await press('ArrowRight');
    await press('Enter');
    await trial.pane.getByRole('heading', { level: 1, name: screen, exact: true }).waitFor();
  };
  const outcome = async (words: RegExp) => {
    await trial.pane.waitForFunction(
      source => new RegExp(source).test(document.activeElement?.textContent ?? ''),
      words.source,
      { timeout: LONG },
    );
  };
  const rowsOf = (table: string) =>
    trial.page.evaluate(wanted => {
      const found = (window as unknown as Shown).emulatedExcel.workbook.tables.find(
        ({ name }) => name === wanted,
      );
      return found ? found.area.bottom - found.area.top : 0;
    }, table);

  test('axe finds nothing on the page as it opens', async () => {
    expect(await faultsOf(trial, 'welcome')).toEqual([]);
  });

  test('F6 goes from the grid to the pane to the ribbon and back', async () => {
    while ((await part()) !== 'card') await press('F6');
    await tabTo(/^Ẩn hướng dẫn/);
    await press('Enter');
    const parts: (string | undefined)[] = [];
    for (let times = 0; times < 6; times += 1) {
      await press('F6');
      parts.push(await part());
    }
    const grid = parts.indexOf('grid');
    expect(parts.slice(grid, grid + 4)).toEqual(['grid', 'pane', 'ribbon', 'grid']);
    const before = await part();
    await press('F6');
    await press('Shift+F6');
    expect(await part()).toBe(before);
  });

  test('the plan is written, and the focus is on what was done', async () => {
    await goTo('Kế hoạch');
    await tabTo(/^Đưa kế hoạch vào sổ/);
    await press('Enter');
    await outcome(/Đã đưa kế hoạch/);
    expect(await rowsOf('tblKeHoach')).toBe(41);
  });

  test('sample files are read; their list is one stop with arrows', async () => {
    await goTo('Tổng hợp');
    await tabTo(/^Lấy biểu nộp thử/);
    await press('Enter');
    await trial.pane
      .getByText(/Ghi \d+ biểu vào sổ/)
      .first()
      .waitFor({ timeout: LONG });
    await goTo('Kế hoạch');
    await goTo('Tổng hợp');
    await tabTo(/^Đặt ngày nhận:/);
    const first = await focused();
    await press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await press('ArrowUp');
    expect(await focused()).toBe(first);
    await press('Tab');
    expect(await focused()).not.toMatch(/^Đặt ngày nhận:|^Bỏ tệp/);
  });

  test('a popover takes the focus and gives it back', async () => {
    await goTo('Tổng hợp');
    await tabTo(/^Đặt ngày nhận:/);
    const opener = await focused();
    await press('Enter');
    await trial.pane.getByRole('dialog').waitFor();
    expect(await trial.pane.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(
      true,
    );
    expect(await faultsOf(trial, 'popover')).toEqual([]);
    await press('Escape');
    await trial.pane.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe(opener);
  });

  test('they are consolidated, and the focus is on what was done', async () => {
    await goTo('Tổng hợp');
    expect(await faultsOf(trial, 'files')).toEqual([]);
    await tabTo(/^Ghi \d+ biểu vào sổ/);
    await press('Enter');
    await outcome(/Đã (ghi|tổng hợp)/);
    expect(await rowsOf('tblTongHop')).toBeGreaterThan(500);
  });

  test('axe finds nothing on any screen, nor in the dark', async () => {
    expect(await faultsOfScreens(trial, 'consolidated')).toEqual([]);
    await trial.page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOfScreens(trial, 'dark', COLOURS)).toEqual([]);
  });

  test('the consolidation is undone', async () => {
    await goTo('Tổng hợp');
    await tabTo(/^Hoàn tác/);
    await press('Enter');
    await trial.pane.getByText(/^Đã hoàn tác/).waitFor({ timeout: LONG });
    expect(await rowsOf('tblTongHop')).toBeLessThan(2);
    // Its button stays, for the command before.
    expect(await focused()).toMatch(/^Hoàn tác: Đưa kế hoạch/);
  });
});
