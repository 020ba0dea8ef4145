// The new rule speaks in the consolidation, where its condition holds and only there.
import { issuesOf, returnOf, rightEntries } from '../../support/own-return';

const withFunds = (planned: number, granted: number) =>
  issuesOf(
    returnOf('SNV', (section, rowId) =>
      section === 'tasks'
        ? {
            status: 'Đang thực hiện',
            completion: 50,
            plannedFunds: planned,
            grantedFunds: granted,
            spentFunds: 0,
          }
        : rightEntries(section, rowId),
    ),
  ).map(({ rule }) => rule as string);

test('more granted than planned is a warning', () => {
  expect(withFunds(100, 120)).toContain('tasks.granted-more-than-planned');
  expect(withFunds(100, 100)).not.toContain('tasks.granted-more-than-planned');
});
