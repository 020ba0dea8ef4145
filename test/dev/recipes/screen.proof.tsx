/** @jest-environment jsdom */
// The new screen is a tab of the pane, named in both languages.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane } from '../../support/open-pane';

test.each([
  ['vi', 'Đầu mối', 'Người phụ trách báo cáo của từng cơ quan.'],
  ['en', 'Contacts', 'Who answers for the return of each agency.'],
] as const)('the screen is reached in %s', async (language, name, purpose) => {
  openPane({ language });
  await userEvent.click(await screen.findByRole('tab', { name }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
  expect(screen.getByText(purpose)).toBeTruthy();
});
