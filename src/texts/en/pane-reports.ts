// Words of the screen of reports: which paper, for whom, of which day, what is left to fill in.
import { counted, nouns } from './nouns';
import type { paneReports as vietnamese } from '../vi/pane-reports';

const papers = (count: number): string => counted(count, nouns.paper);

export const paneReports: typeof vietnamese = {
  kind: 'Kind of paper',
  kinds: {
    periodic: 'Periodic report to the authority above',
    results: 'Decision that announces the results',
    notice: 'Notice of an agency’s results',
    'self-score': 'An agency’s report on its self-scores',
    return: 'Letter that sends forms back',
    reminder: 'Letter that reminds of late forms',
  },
  agency: 'Agency',
  noAgency: 'Choose an agency',
  watch: 'Part reported on',
  whole: 'The whole plan',
  watched: name => `What ${name} watches`,
  each: 'A paper of its own for each agency (one .zip)',
  sources: 'Add an annex with the source of every figure',
  day: 'Day of the paper',
  form: source => `Form: ${source}.`,
  number: 'Number of the paper (without its sign)',
  numberHint: 'Leave it blank until the clerk has given one.',
  badDay: 'Enter day, month and year of the paper.',
  badNumber: 'The number is a whole number without a sign. Mend it or leave it blank.',
  check: 'Check before writing',
  checking: 'Making the paper',
  ready: count => `${papers(count)} ready to be written.`,
  gaps: 'The workbook has no data for these places “[…]”; fill them in once the paper is open:',
  noGaps: 'Nothing is left to fill in.',
  save: count => (count === 1 ? 'Save the .docx' : `Save ${papers(count)} (.zip)`),
  saving: 'Writing the paper',
  saved: name => `${name} is made.`,
  next: 'Open the paper in Word, fill in the places “[…]”, and submit it for signature.',
  failures: {
    'no-data': period =>
      `Nothing of ${period} was consolidated, so there is no paper to make. Consolidate its forms or choose another period.`,
    'before-year': (_period, year) =>
      `The day of the paper lies before ${year}, the year reported on. Choose another day.`,
    'no-scores': () =>
      'The workbook has no scores yet. Consolidate forms with self-scores or enter appraisals first.',
    'stale-scores': () =>
      'The sheet of scores no longer agrees with the workbook’s data. Write the scores anew on the screen Scores, then make the paper.',
    'unknown-agency': () => 'This agency is not scored. Choose another one.',
    nobody: period => `No form of ${period} has anything to be completed, so there is no letter to write.`,
    'nobody-late': period => `No agency is late with its form of ${period}, so there is nobody to remind.`,
    'agency-missing': () => 'Choose the agency that the paper is about.',
  },
  calendar: 'Calendar of deadlines',
  calendarHint: 'An .ics file for Outlook or Google Calendar: importing again updates and repeats nothing.',
  saveCalendar: 'Save the .ics calendar',
  calendarName: year => `thoi-han_${year}.ics`,
  noDeadlines: 'There is no deadline to put into a calendar.',
  calendarSaved: count => `${counted(count, nouns.deadline)} put into the calendar.`,
};
