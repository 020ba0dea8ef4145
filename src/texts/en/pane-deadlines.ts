// Words of the screen of deadlines.
import { counted, nouns } from './nouns';
import type { paneDeadlines as vietnamese } from '../vi/pane-deadlines';

const days = (count: number): string => counted(count, nouns.day);

export const paneDeadlines: typeof vietnamese = {
  list: year => `Deadlines of ${year}`,
  lastDay: day => `Last day: ${day}`,
  doneOn: day => `Done on ${day}`,
  toWhom: name => `To: ${name}`,
  hint: 'The day on which it was done stands in the column “Đã làm ngày” of the deadlines sheet.',
  open: 'Open in the workbook',
  onlyOpen: 'Only what is not done',
  none: 'Everything is done.',
  watch: 'Deadlines of',
  soon: count => `Due within ${days(count)}`,
  overdue: 'Overdue and not done',
  doneOnTime: 'Done on time',
  doneLate: 'Done late',
  returns: period => `Forms returned, by the ledger: ${period}`,
  status: status => {
    switch (status.kind) {
      case 'onTime':
        return 'On time';
      case 'late':
        return `${days(status.days)} late`;
      case 'daysLeft':
        return status.days === 0 ? 'Due today' : `${days(status.days)} left`;
      case 'overdue':
        return `${days(status.days)} overdue`;
      case 'pastYear':
        return 'Of a past year, no day on which it was done';
    }
  },
};
