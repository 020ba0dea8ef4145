/** @jest-environment jsdom */
// What the pane says while a command runs: which part it is at, what is left, and that it ends.
import { openPane } from '../support/open-pane';
import { act, cleanup, screen } from '@testing-library/react';
import type { Progress } from '../../src/workbook/port';

afterEach(cleanup);

test.each([
  ['vi', { done: 3, total: 12, what: 'Tổng hợp' }, 'Đang làm “Tổng hợp”, còn 9 bước'],
  ['vi', { done: 3, total: 12, what: '' }, 'Còn 9 bước'],
  ['vi', { done: 12, total: 12, what: '' }, 'Sắp xong, đang kiểm tra và hoàn tất…'],
  ['en', { done: 11, total: 12, what: 'Tổng hợp' }, 'At “Tổng hợp”, 1 step remains'],
  ['en', { done: 12, total: 12, what: '' }, 'Almost done: checking and finishing…'],
] as const)('in %s of %j it says “%s”', async (language, progress: Progress, sentence) => {
  const { pane } = openPane({ language });
  act(() => pane.begin('Tổng hợp')?.onProgress?.(progress));
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test('progress leaves what the screens show as it was, so that none is drawn anew for it', () => {
  const { pane } = openPane();
  act(() => {
    const control = pane.begin('Tổng hợp');
    const before = pane.read();
    control?.onProgress?.({ done: 1, total: 9, what: 'Sổ nộp' });
    expect(pane.read()).toBe(before);
  });
  expect(pane.store.getState().progress).toEqual({ done: 1, total: 9, what: 'Sổ nộp' });
});
