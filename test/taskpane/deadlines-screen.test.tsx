/** @jest-environment jsdom */
// Deadlines of the year with how many stand where, of the whole plan or of what one department watches.
import { openPane } from '../support/open-pane';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { injectPlan } from '../../src/app/inject-plan';
import { newXlsx } from '../../src/xlsx';

async function openOn(day: string) {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const opened = openPane({ screen: 'deadlines', port, day });
  await screen.findByRole('combobox', { name: 'Thời hạn của' });
  return opened;
}

const fact = (name: string): number => Number(screen.getByText(name).nextElementSibling?.textContent);

test('counts what falls due within 30 days and what is overdue, and follows the department that watches', async () => {
  // By 06/5/2018 the reports of quarter I are overdue; those of the half year fall due on 04/6 and 09/6.
  const { pane } = await openOn('2018-05-06');
  const deadlines = pane.book.snapshot().read?.book.deadlines ?? [];
  const due = deadlines.filter(({ lastDay }) => lastDay >= '2018-05-06' && lastDay <= '2018-06-05');
  const overdue = deadlines.filter(({ lastDay }) => lastDay < '2018-05-06' && lastDay >= '2018-01-01');
  expect(due.length).toBeGreaterThan(0);
  expect(fact('Đến hạn trong 30 ngày')).toBe(due.length);
  expect(fact('Quá hạn, chưa xong')).toBe(overdue.length);
  const choice = screen.getByRole('combobox', { name: 'Thời hạn của' });
  expect(within(choice).getAllByRole('option').length).toBe(5);
  await userEvent.selectOptions(choice, 'STC');
  expect(fact('Đến hạn trong 30 ngày') + fact('Quá hạn, chưa xong')).toBeLessThan(
    due.length + overdue.length,
  );
});
