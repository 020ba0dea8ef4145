// Words of the screen of appraisals.

import type { paneAppraise as words } from '../vi/pane-appraise';
import { counted, nouns } from './nouns';

/** Self-scores that nobody should agree with in bulk. */
const lookedAtAlone = ({ bare, differing }: { bare: number; differing: number }): readonly string[] => [
  ...(bare > 0
    ? [
        `${counted(bare, nouns.criterion)} with neither evidence nor explanation must be looked at one by one.`,
      ]
    : []),
  ...(differing > 0
    ? [
        `${counted(differing, nouns.criterion)} where the agency’s own figures give other points must be looked at one by one.`,
      ]
    : []),
];

export const paneAppraise: typeof words = {
  empty: 'There are no self-scores to appraise yet. Consolidate the returns first.',
  toConsolidate: 'Consolidate returns',
  appraiser: 'Appraiser',
  appraiserHint: 'The name stands in every row of the sheet of appraisals.',
  on: 'Day of the appraisal',
  notADay: 'Enter a day.',
  agencies: 'Agencies',
  search: 'Find an agency to appraise',
  none: 'No agency fits.',
  progress: (finished, all) => `${finished} of ${all} criteria done`,
  unreasoned: count => `${count} changed without a reason`,
  agreement: percent => `${percent}% as self-scored`,
  back: 'Back to the agencies',
  criterion: 'Criterion',
  criterionChoice: (code, name, standing) => `${code} · ${standing} · ${name}`,
  standings: {
    open: 'Not appraised',
    same: 'As self-scored',
    changed: 'Changed, with a reason',
    unreasoned: 'Changed without a reason',
    alone: 'Appraised, not self-scored',
  },
  previous: 'Previous',
  next: 'Next',
  position: (at, all) => `Criterion ${at} of ${all}`,
  keys: 'Alt+Page Down goes to the next criterion, Alt+Page Up to the one before.',
  area: (code, name) => `Area ${code}. ${name}`,
  most: 'Maximum',
  self: 'Self-score',
  appraisal: 'Appraisal',
  nothing: 'None yet',
  notApplicable: 'Not applicable',
  basis: 'Evidence, explanation and rule',
  toValue: 'Go to its row in Tổng hợp',
  toExplanation: 'See how the agency’s index is made',
  points: 'Appraised points',
  pointsHint: most => `From 0 to ${most}.`,
  notANumber: 'Enter a number.',
  reason: 'Reason for the change',
  reasonHint: 'Needed where the points differ from those before: without it the criterion is not finished.',
  willWrite: 'Adds one row to the sheet of appraisals; the rows before stay.',
  isHeld: 'These points count already; nothing needs to be written.',
  noName: 'Enter the appraiser’s name above first.',
  give: 'Write the appraisal',
  giveReason: 'Write the reason',
  agree: 'Agree with the self-score',
  action: (agency, code) => `Appraise ${agency}, criterion ${code}`,
  given: code => `The appraisal of criterion ${code} is written.`,
  unfinished: code =>
    `The appraisal of criterion ${code} is written, but without a reason it is not finished.`,
  reasonGiven: code => `The reason for criterion ${code} is written.`,
  bulk: 'Agree in bulk',
  bulkHint: (count, waiting) =>
    [
      `${counted(count, nouns.criterion)} without an appraisal bring evidence or an explanation: the appraisal becomes the self-score.`,
      ...lookedAtAlone(waiting),
    ].join(' '),
  bulkNone: waiting => lookedAtAlone(waiting).join(' ') || 'No self-score waits for an appraisal.',
  bulkAction: count => `Agree with ${count} self-scores`,
  bulkDone: count => `${count} appraisals are written as the agencies scored themselves.`,
  matrix: 'Take in a table of appraised points',
  pickMatrix: 'Choose a file…',
  matrixHint:
    'Criteria by agencies, agencies by criteria, or a list with the agency’s code, the criterion’s code, points and reason. Copy the header row as well.',
  noMatrix:
    'No table of points can be seen: it needs names or codes of agencies on one side and codes of criteria on the other. Check that the right table was chosen with its header row; nothing was written.',
  matrixReason: 'Common reason for changed points',
  matrixReasonHint: 'Stands for every point that differs from the one before and has no reason in the table.',
  layouts: {
    criteriaInRows: 'Read as criteria by agencies.',
    agenciesInRows: 'Read as agencies by criteria.',
    list: 'Read as a list.',
  },
  matrixAgencies: 'Agencies',
  matrixCriteria: 'Criteria',
  matrixRead: 'Points in the table',
  matrixAdded: 'Points to be written',
  matrixAlready: 'In the workbook already',
  matrixChanged: 'Other than the self-score',
  matrixUnreasoned: 'Without a reason (not finished)',
  passedOver: labels => `Rows and columns of sums and the like are passed over: ${labels}.`,
  refused:
    'The table has errors and cannot be written. Mend what is marked “Error” below and read it again; nothing was written.',
  matrixAction: count => `Write ${count} appraisals`,
  matrixDone: count => `${count} appraisals of the table are written.`,
  byCriterion: 'Agreement by criterion',
  byCriterionHint:
    'The plan wants self-scores to equal the appraisal in full. Open a criterion to see who differs.',
  notCompared: 'nothing to compare yet',
  same: (same, compared, percent) => `${same} of ${compared} agencies agree (${percent}%)`,
  difference: (agency, self, appraisal) => `${agency}: self-score ${self}, appraisal ${appraisal}`,
  allSame: 'All agencies that can be compared agree.',
};
