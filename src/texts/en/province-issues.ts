// Words of what is wrong with the province's figures: bad bindings, parts counted twice, statements that differ.

import type { IssueTexts } from '../issue-text';
import { plainAmount } from '../numbers';
import { book } from '../vi/book';
import { scoring } from './scoring';

const SHEET = '“Số liệu tỉnh”';
const number = (value: number): string => plainAmount(value, '.');
const FIX_SOURCE = `Please correct the column “Nguồn” of the sheet ${SHEET}.`;

export const provinceIssues: IssueTexts<'province'> = {
  'province.no-source': ({ code }) => ({
    message: `The figure ${code} names no source and cannot be computed.`,
    advice: `Please enter a code in the column “Nguồn” of the sheet ${SHEET}.`,
  }),
  'province.unknown-source': ({ code, source, kind }) => ({
    message: `The figure ${code} takes the source "${source}", which "${book.figureKinds[kind]}" does not know.`,
    advice: `${FIX_SOURCE} What the lead agency states must be a target of the whole province.`,
  }),
  'province.unknown-lead': ({ code, lead }) => ({
    message: `The lead agency "${lead}" of the figure ${code} is not on the sheet of agencies.`,
    advice: 'Please enter its code.',
  }),
  'province.level-not-asked': ({ code, level }) => ({
    message: `The figure ${code} adds the level "${scoring.levels.of(level)}", which does not report its target.`,
    advice: `Please correct the column “Cấp” of the sheet ${SHEET}.`,
  }),
  'province.circle': ({ codes }) => ({
    message: `Figures need each other in a circle, so none of them has a value: ${codes}.`,
    advice: FIX_SOURCE,
  }),
  'province.unknown-criterion': ({ code, criterion }) => ({
    message: `The figure ${code} is bound to criterion ${criterion}, which the province’s set does not score.`,
    advice: `Please correct the column “Tiêu chí” of the sheet ${SHEET}.`,
  }),
  'province.bound-twice': ({ code, criterion, used }) => ({
    message: `Criterion ${criterion} is bound to two figures: ${used} scores it, ${code} does not.`,
    advice: 'Please keep one figure for a criterion.',
  }),
  'province.unbound': ({ criterion }) => ({
    message: `The province’s criterion ${criterion} is bound to no figure and has no self-score.`,
    advice: `Please enter its code in a row of the sheet ${SHEET}.`,
  }),
  'province.not-scorable': ({ code, criterion, reason }) => ({
    message: `The figure ${code} cannot score criterion ${criterion}: ${scoring.invalid[reason]}`,
    advice: 'Please check the rule of the criterion and the way of the figure.',
  }),
  'province.above-whole': ({ code, agency, source, numerator, denominator }) => ({
    message: `${agency} reported ${number(numerator)} of ${number(denominator)} for target ${source}, outside 0–100%; it is not added to the province’s figure ${code}.`,
    advice: 'Please let the agency check both numbers.',
  }),
  'province.counted-twice': ({ code, agency, source }) => ({
    message: `The figure ${code} meets target ${source} of ${agency || 'the province'} twice; it is added once.`,
    advice: FIX_SOURCE,
  }),
  'province.mixed': ({ code }) => ({
    message: `The figure ${code} adds rates and counts, which have no sum.`,
    advice: FIX_SOURCE,
  }),
  'province.stated-above': ({ code, lead, numerator, denominator }) => ({
    message: `${lead} states ${number(numerator)} of ${number(denominator)} for the figure ${code}: more than the whole, so it is not used.`,
    advice: 'Please check the lead agency’s paper.',
  }),
  'province.stated-differs': ({ code, lead, stated, statedAt, computed, cells, more, silent }) => ({
    message:
      `${lead} states ${stated} for the figure ${code}${statedAt === '' ? '' : ` (${statedAt})`}; ${computed} was computed` +
      `${cells === '' ? '' : ` from ${cells}${more > 0 ? ` and ${more} other cells` : ''}`}.` +
      `${silent > 0 ? ` ${silent} agencies have not reported yet.` : ''}`,
    advice: 'Please settle it with the lead agency; the province’s self-score follows what was computed.',
  }),
  'ministry.points': ({ code }, value) => ({
    message: `The points "${value}" of ${code} in the Ministry’s table are no number; the table is not taken in.`,
    advice: 'Please check the paper and enter them again.',
  }),
  'ministry.above': ({ code, points, maxPoints }) => ({
    message: `The Ministry’s table gives criterion ${code} ${number(points)} points, outside 0 to ${number(maxPoints)}.`,
    advice: 'Please check the paper; a column may have slipped.',
  }),
  'ministry.max-differs': ({ code, printed, maxPoints }) => ({
    message: `The Ministry’s table has ${number(printed)} as the maximum of criterion ${code}, the workbook’s set ${number(maxPoints)}.`,
    advice: 'Please enter the criteria set that the Ministry uses first.',
  }),
  'ministry.sum': ({ code, printed, sum }) => ({
    message: `The Ministry’s table gives ${number(printed)} points for ${code === '' ? 'the total' : code}; its criteria add up to ${number(sum)}.`,
    advice: 'Please check the paper; a row may be missing or a figure copied wrongly.',
  }),
  'ministry.repeated': ({ code }) => ({
    message: `The Ministry’s table has criterion ${code} more than once.`,
    advice: 'Please keep one row.',
  }),
  'ministry.unknown-criterion': ({ code }) => ({
    message: `The Ministry’s table has "${code}", which the province’s criteria set does not.`,
    advice: 'Please enter the set that the Ministry uses, or correct the code.',
  }),
  'ministry.self-differs': ({ code, printed, computed }) => ({
    message: `The Ministry has a self-score of ${number(printed)} for criterion ${code}; the workbook’s figures give ${number(computed)}.`,
    advice: 'Please check whether figures changed after the self-score was sent.',
  }),
};
