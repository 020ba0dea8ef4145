// Words of what is wrong when a whole book is scored: sets that cannot be used, rows that cannot be read.

import type { IssueTexts } from '../issue-text';

export const scoreChecks: IssueTexts<'book'> = {
  'set.draft': ({ name }) => ({
    message: `The criteria set "${name}" is a draft and scores nobody.`,
    advice: 'Please make it add up and change its status.',
  }),
  'set.not-usable': ({ name, faults }) => ({
    message: `The criteria set "${name}" has ${faults} faults and scores nobody.`,
    advice: 'Please fix the cells named.',
  }),
  'set.several': ({ name, used, level }) => ({
    message: `Level "${level}" has several sets of one year and status: "${used}" scores, "${name}" does not.`,
    advice: 'Please keep one; make the other a draft or remove its rows.',
  }),
  'set.none': ({ level, year }) => ({
    message: `There is no criteria set of ${year} for the level "${level}"; its agencies are not scored.`,
    advice: 'Please enter one.',
  }),
  'appraisal.unknown-agency': (_, value) => ({
    message: `The agency "${value}" of an appraisal is not known; the row is not counted.`,
    advice: 'Please enter its code.',
  }),
  'appraisal.date': (_, value) => ({
    message: `The day "${value}" of an appraisal cannot be read; the row is not counted.`,
    advice: 'Please enter day/month/year.',
  }),
  'appraisal.points': (_, value) => ({
    message: `The points "${value}" of an appraisal are no number; the row is not counted.`,
    advice: 'Please enter them again.',
  }),
  'agency.not-scored': ({ name }) => ({
    message: `${name} is not scored, or its level has no usable criteria set.`,
    advice: `Please check the agency's code.`,
  }),
  'survey.unknown-code': ({ code }) => ({
    message: `The agency's criteria set has no code ${code}.`,
    advice: `Please check the survey's row.`,
  }),
  'survey.not-surveyed': ({ code }) => ({
    message: `Criterion ${code} is not scored by survey; the result is not counted.`,
    advice: 'Please check the code.',
  }),
  'survey.other-result': ({ code, name }, value) => ({
    message: `The workbook already holds another result of the group "${value}" on criterion ${code} of ${name}, so the new one was not taken in.`,
    advice: 'Please check the survey sheet and correct it there.',
  }),
  'survey.missing': ({ name, codes }) => ({
    message: `${name} has no survey result on criterion ${codes}, which others of its level have; the indices cannot be compared alike.`,
    advice: 'Please add the result.',
  }),
  'survey.no-answers': ({ code }) => ({
    message: `The survey on criterion ${code} has no answers yet.`,
    advice: 'Please add them.',
  }),
};
