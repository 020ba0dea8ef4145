// What functions in cells say about errors: what, why, what to enter instead.

import type { IndexError } from '../../core/scoring';
import type { RateError } from '../../core/targets';
import type { CodesAtHand, functions as vietnamese } from '../vi/functions';
import { levelNames } from '../province-names';
import { examples } from '../examples';

const list = (items: readonly string[]): string => items.join('; ');
const near = (items: readonly string[]): string => (items.length > 0 ? ` Did you mean: ${list(items)}?` : '');
const nearCodes = ({ near: codes, examples }: CodesAtHand): string =>
  codes.length > 0 || examples.length === 0 ? near(codes) : ` Codes look like: ${list(examples)}.`;

const rateErrors: Readonly<Record<RateError, string>> = {
  notFinite: 'The numerator or denominator is no number. Please enter it again.',
  negative: 'Numerator and denominator must not be below 0. Please enter them again.',
  notArising: 'Nothing arose: the denominator is 0, so there is no rate.',
  numeratorAboveDenominator: 'The numerator is larger than the denominator. Please check both figures.',
};

const indexErrors: Readonly<Record<IndexError, string>> = {
  notFinite: 'The points or the maximum are no number. Please enter them again.',
  negative: 'Points and maximum must not be below 0. Please enter them again.',
  aboveMaximum: 'The points exceed the maximum that is left without what does not apply. Please check.',
  nothingApplies: 'No criterion applies, so there is no index.',
  surveyAboveMaximum: 'The survey points exceed the part kept for the survey (100 − maximum). Please check.',
};

const levels = levelNames('en', 'short');

export const functions = {
  shapes: (one: string, other: string) =>
    `The ranges differ in size (${one} and ${other} cells). Select ranges of one size, or a single cell for all.`,
  oneColumn: 'This function answers with several columns, so it takes one column only. Select one column.',
  unknownTarget: (code: string, codes: CodesAtHand) =>
    `There is no target "${code}".${nearCodes(codes)} The codes stand on the sheet Chỉ tiêu.`,
  unknownTask: (code: string, codes: CodesAtHand) =>
    `There is no task "${code}".${nearCodes(codes)} The codes stand on the sheet Kế hoạch.`,
  unknownCriterion: (code: string, codes: CodesAtHand) =>
    `There is no criterion "${code}".${nearCodes(codes)} The codes stand in the criteria set in use.`,
  unknownFigure: (code, codes) =>
    `The province has no figure "${code}".${nearCodes(codes)} See the codes on the sheet Số liệu tỉnh.`,
  otherYear: (asked, year) =>
    `This workbook is of ${year} and has no figures of ${asked}. Open the workbook of that year.`,
  wholeMissing: code => `Target ${code} is a rate. Enter its whole (denominator) as the fourth argument.`,
  notAsked: (agency, code) => `${agency} does not report target ${code}. Choose another target.`,
  codeLostZero: (code: string, longer: string) =>
    `The code came as a number, which may be ${code} or ${longer}. Enter it as text: "${code}" or "${longer}".`,
  unknownSet: (name: string, sets: readonly string[]) =>
    `There is no criteria set "${name}". There are: ${list(sets)}.`,
  criterionInSets: (code: string, sets: readonly string[]) =>
    `Criterion ${code} is scored differently in ${list(sets)}. Name the set as the third argument.`,
  agency: (name: string, code: string, parent: string | null) =>
    parent === null ? `${name} (${code})` : `${name}, ${parent} (${code})`,
  ambiguousAgency: (text: string, agencies: readonly string[]) =>
    `"${text}" fits several agencies: ${list(agencies)}. Add the level or the district, or use the code.`,
  unknownAgency: (text: string, agencies: readonly string[]) =>
    `No agency "${text}" was found.${near(agencies)} The names stand on the sheet Cơ quan.`,
  notAYear: (value: string) => `"${value}" is no year. Enter four digits such as ${examples.year}.`,
  yearOutsidePlan: (year: number, first: string, last: string) =>
    `The plan does not cover ${year}, only ${first} to ${last}.`,
  noThresholdIn: (code: string, year: number) => `Target ${code}: the plan sets no threshold for ${year}.`,
  thresholdIsPreviousYear: (code: string) =>
    `Target ${code} is compared with the year before, so it has no fixed threshold.`,
  previousMissing: (code: string) =>
    `Target ${code} is compared with the year before. Enter that value as the fourth argument.`,
  negative: (value: string) => `The figure ${value} is below 0. Please enter one that is not.`,
  above100: (value: string) => `The rate ${value} is above 100%. Please check the figure.`,
  unknownReport: (text: string) =>
    `Unknown report "${text}". Enter "định kỳ" (periodic) or "tự chấm điểm" (self-score).`,
  unknownPeriod: (text: string) => `Unknown period "${text}". Enter one of ${examples.periodCodes}.`,
  noDeadline: 'The plan sets no deadline for this report, period and level.',
  unknownCharset: (name: string) =>
    `Unknown code set "${name}". Enter TCVN3, TCVN3H, VNI, Unicode or a font's name such as .VnTime.`,
  unreadLetters: (letters: string) =>
    `The letters ${letters} are not of this code set. Please check the font of the source cell.`,
  unknownLevel: (value: string, levels: readonly string[]) =>
    `"${value}" names no level of the criterion. Enter one of: ${levels.map(level => `"${level}"`).join('; ')}.`,
  unknownTies: (text: string) => `Unknown rule "${text}". Enter "1224", "1223" or "1234".`,
  notInRange: (value: string) => `The value ${value} does not stand in the ranked range. Select it again.`,
  indexOutOfRange: (most: number) => `An index lies between 0 and ${most}. Please check.`,
  noGrade: 'No grade reaches so low. Add one on the sheet Cài đặt.',
  rateErrors,
  indexErrors,
  levels,
} satisfies typeof vietnamese;
