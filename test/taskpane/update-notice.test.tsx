/** @jest-environment jsdom */
// After an update the pane says once what is new; who is new himself, or keeps nothing, is not troubled.
import { openPane } from '../support/open-pane';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { announceUpdate } from '../../src/taskpane/update-notice';

const TITLE = 'Tiện ích đã cập nhật lên bản 9.9.9';

function open(version: string) {
  const { pane, unmount } = openPane();
  act(() => announceUpdate(pane, version));
  return unmount;
}

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test('a new version is told until the user closes it, and then no more', async () => {
  open('9.9.8')();
  open('9.9.9')();
  const close = open('9.9.9');
  expect(screen.getByText(TITLE)).toBeTruthy();
  expect(screen.getByText(/Phát biểu cho một cơ quan/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
  expect(screen.queryByText(TITLE)).toBeNull();
  close();
  open('9.9.9');
  expect(screen.queryByText(TITLE)).toBeNull();
});

test('the other screens keep their room for the work', () => {
  window.localStorage.setItem('par.version', '9.9.8');
  const { pane } = openPane();
  act(() => announceUpdate(pane, '9.9.9'));
  act(() => pane.show('settings'));
  expect(screen.queryByText(TITLE)).toBeNull();
  act(() => pane.show('overview'));
  expect(screen.getByText(TITLE)).toBeTruthy();
});

test('at the first use nothing is new', () => {
  open('9.9.9');
  expect(screen.queryByText(TITLE)).toBeNull();
});

test('a browser that refuses storage is no failure', () => {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  open('9.9.8')();
  open('9.9.9');
  expect(screen.queryByText(TITLE)).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
});
