/** @jest-environment jsdom */
// The help has a page for every screen, function and rule, in the words of the product; it is found with or without marks.
// The first steps come one at a time, can be taken or skipped, and do not come again.
import { openPane } from '../support/open-pane';
import { consolidatedPort } from '../support/consolidated-port';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RULES } from '../../src/core/rules';
import { FUNCTIONS } from '../../src/functions';
import { helpTopics, topicsWith } from '../../src/taskpane/screens/help/topics';
import { SCREEN_IDS } from '../../src/taskpane/screens/ids';

beforeEach(() => window.localStorage.clear());

test.each(['vi', 'en'] as const)('in %s there is a page for each screen, function and rule', language => {
  const topics = helpTopics(language);
  const ids = topics.map(({ id }) => id);
  const rules = Object.values(RULES).flatMap(({ rules: ofSection }) =>
    ofSection.map(({ id }) => `rule ${id}`),
  );
  expect(rules.length).toBeGreaterThan(30);
  expect(new Set(ids)).toEqual(
    new Set([
      ...SCREEN_IDS.map(id => `screen ${id}`),
      ...FUNCTIONS.map(({ id }) => `function ${id}`),
      ...rules,
    ]),
  );
  expect(topics.filter(({ title, lines }) => title === '' || lines.length < 2 || lines.includes(''))).toEqual(
    [],
  );
  expect(JSON.stringify(topics)).not.toMatch(/\{amount\}|undefined|\[object/);
});

test('every word must be in a page, with or without marks; a title goes first', () => {
  const topics = helpTopics('vi');
  const titles = (typed: string) => topicsWith(topics, typed).map(({ title }) => title);
  expect(titles('so nop')[0]).toBe('Sổ nộp');
  expect(titles('SỔ NỘP')).toEqual(titles('so nop'));
  expect(titles('par.hạn')[0]).toBe('PAR.HAN');
  expect(titles('Shift+F8')).toEqual(['Vấn đề']);
  expect(titles('không-có-từ-này')).toEqual([]);
  expect(titles('')).toHaveLength(topics.length);
});

test('a page opens, and leads to its screen', async () => {
  const { pane } = openPane({ screen: 'help' });
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Tìm trong trợ giúp' }), 'so nop');
  await userEvent.click(screen.getByRole('button', { name: /^Sổ nộp/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Mở màn hình Sổ nộp' }));
  expect(pane.read().screen).toBe('ledger');
});

test('without a word the news of this version are shown; a word that nothing holds is told', async () => {
  openPane({ screen: 'help' });
  expect(await screen.findByText(/^Bản \d+\.\d+\.\d+ có gì mới$/)).toBeTruthy();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm trong trợ giúp' }), 'zzz');
  expect(screen.getByText(/^Không có mục nào khớp/)).toBeTruthy();
  expect(screen.queryByText(/có gì mới$/)).toBeNull();
});

const steps = () => screen.findByRole('region', { name: 'Ba bước đầu' });
const press = async (name: string) => userEvent.click(within(await steps()).getByRole('button', { name }));

test('the first steps: one is taken, one is skipped, and the pane goes on where they were left', async () => {
  const first = openPane();
  expect((await steps()).textContent).toContain('Bước 1 trong 3');
  await press('Mở màn hình Kế hoạch');
  expect(first.pane.read().screen).toBe('plan');
  first.unmount();
  openPane();
  expect((await steps()).textContent).toContain('Bước 2 trong 3');
  await press('Bỏ qua bước này');
  expect((await steps()).textContent).toContain('Bước 3 trong 3');
  await press('Bỏ qua bước này');
  expect(screen.queryByRole('region', { name: 'Ba bước đầu' })).toBeNull();
});

test('a workbook that has the plan begins with the second', async () => {
  openPane({ port: await consolidatedPort(2) });
  expect((await steps()).textContent).toContain('Bước 2 trong 3');
});

test('all three are skipped at once and do not come again', async () => {
  const first = openPane();
  await press('Bỏ qua cả ba bước');
  first.unmount();
  openPane();
  await screen.findByRole('heading', { level: 1, name: 'Tổng quan' });
  expect(screen.queryByRole('region', { name: 'Ba bước đầu' })).toBeNull();
});

test('where the browser stores nothing, nobody is to skip them each time', async () => {
  const refused = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  openPane();
  await screen.findByRole('heading', { level: 1, name: 'Tổng quan' });
  expect(screen.queryByRole('region', { name: 'Ba bước đầu' })).toBeNull();
  refused.mockRestore();
});
