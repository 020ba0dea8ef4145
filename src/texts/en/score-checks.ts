// Words of what is wrong when a whole book is scored: sets that cannot be used, rows that cannot be read.

import type { scoreChecks as vietnamese } from '../vi/score-checks';

export const scoreChecks: typeof vietnamese = {
  'set.draft': ({ name }) =>
    `The criteria set "${name}" is a draft and scores nobody. Please make it add up and change its status.`,
  'set.not-usable': ({ name, faults }) =>
    `The criteria set "${name}" has ${faults} faults and scores nobody. Please mend the cells named.`,
  'set.several': ({ name, used, level }) =>
    `Level "${level}" has several sets of one year and status: "${used}" scores, "${name}" does not. Please keep one; make the other a draft or remove its rows.`,
  'set.none': ({ level, year }) =>
    `There is no criteria set of ${year} for the level "${level}"; its agencies are not scored. Please enter one.`,
  'appraisal.unknown-agency': (_, value) =>
    `The agency "${value}" of an appraisal is not known; the row is not counted. Please enter its code.`,
  'appraisal.date': (_, value) =>
    `The day "${value}" of an appraisal cannot be read; the row is not counted. Please enter day/month/year.`,
  'appraisal.points': (_, value) =>
    `The points "${value}" of an appraisal are no number; the row is not counted. Please enter them again.`,
  'agency.not-scored': ({ name }) =>
    `${name} is not scored, or its level has no usable criteria set. Please check the agency's code.`,
  'survey.unknown-code': ({ code }) =>
    `The agency's criteria set has no code ${code}. Please check the survey's row.`,
  'survey.not-surveyed': ({ code }) =>
    `Criterion ${code} is not scored by survey; the result is not counted. Please check the code.`,
  'survey.other-result': ({ code, name }, value) =>
    `The workbook already holds another result of the group "${value}" on criterion ${code} of ${name}, so the new one was not taken in. Please check the survey sheet and correct it there.`,
  'survey.missing': ({ name, codes }) =>
    `${name} has no survey result on criterion ${codes}, which others of its level have; the indices cannot be compared alike. Please add the result.`,
  'survey.no-answers': ({ code }) => `The survey on criterion ${code} has no answers yet. Please add them.`,
};
