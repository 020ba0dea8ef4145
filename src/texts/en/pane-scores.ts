// Words of the screen of scores.
import { counted, nouns } from './nouns';
import type { paneScores as vietnamese } from '../vi/pane-scores';

export const paneScores: typeof vietnamese = {
  empty: 'There are no scores yet, because nothing is consolidated. Consolidate returned files first.',
  toConsolidate: 'Consolidate returns',
  illustrative:
    "ILLUSTRATIVE POINTS: the criteria are derived from the plan's targets; they are no official table. Not for an official ranking.",
  provisional: 'The index is provisional: it rests on self-scores, without appraisals and surveys.',
  stale: count =>
    `The sheet of points differs from what the workbook's data give now: ${counted(count, nouns.agency)}. Press “Score again” to write points, ranks and grades anew.`,
  rescoreAction: 'Score again',
  rescored: count => `Points were written anew for ${counted(count, nouns.agency)}.`,
  list: 'Ranking',
  search: 'Find an agency',
  none: 'No agency of this level is scored.',
  rank: rank => `Rank ${rank}`,
  noRank: 'Not ranked',
  index: percent => `Index ${percent}%`,
  noIndex: 'No index yet',
  self: (points, max) => `Self-score ${points} of ${max} points`,
  notSelfScored: 'No self-score',
  back: 'Back to the list',
  facts: 'Result',
  factRank: 'Rank in its level',
  factGrade: 'Grade',
  factIndex: 'Index (%)',
  factSelf: 'Self-score',
  factAppraisal: 'Appraisal',
  factSurvey: 'Survey',
  factAgreement: 'Self-scores equal to the appraisal (%)',
  indexHow: 'How the index came about',
  factMax: 'Maximum that counts',
  nothing: 'None yet',
  areas: 'By area (%)',
  criteria: 'Why it has these points',
  criteriaHint: 'Choose a criterion to see its evidence, its calculation and what counts.',
  mark: (points, max) => `${points}/${max}`,
  notApplicable: 'Not applicable',
  openScores: 'Open the scores sheet',
};
