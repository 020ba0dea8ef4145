// Scoring in words: kinds of rule, calculations, the explanation of a mark.

import type { ScoringLevel, ScoringRule, ScoringStep } from '../../core/criteria';
import type { Calculation, Formula, Mark, MarkKind, ScoreChange, ScoreEvidence } from '../../core/scoring';
import { plainAmount } from '../numbers';
import type { scoring as vietnamese } from '../vi/scoring';
import { levelNames } from '../province-names';

type Words = typeof vietnamese;

const plain = (value: number | string): string => plainAmount(value, '.');
const points = (value: number): string => `${value.toFixed(2)} points`;

const levels = levelNames('en', 'name');

function stepRange({ from, to, fromExcluded, toIncluded }: ScoringStep, unit: string): string {
  const above = from === null ? '' : `${fromExcluded ? 'above' : 'from'} ${plain(from)}${unit}`;
  const below = to === null ? '' : `${toIncluded ? '' : 'below '}${plain(to)}${unit}`;
  if (from === null) return to === null ? 'any value' : toIncluded ? `up to ${below}` : below;
  return to === null ? above : `${above} to ${below}`;
}
function stepInWords(step: ScoringStep, unit = ''): string {
  const { award } = step;
  if (award.kind === 'points') return `${stepRange(step, unit)}: ${points(award.points)}`;
  if (award.kind === 'share') return `${stepRange(step, unit)}: ${plain(award.percent)}% of the maximum`;
  const full = award.fullAt === undefined ? '' : `, the maximum at ${plain(award.fullAt)}${unit}`;
  return `${stepRange(step, unit)}: in proportion${full}`;
}
const levelInWords = ({ name, award }: ScoringLevel): string =>
  `${name}: ${award.kind === 'points' ? points(award.points) : `${plain(award.percent)}% of the maximum`}`;
function ruleInWords(rule: ScoringRule, maxPoints: number, unit = ''): string {
  switch (rule.kind) {
    case 'yesNo':
      return `Yes: ${points(maxPoints)}; no: 0 points`;
    case 'noYes':
      return `No: ${points(maxPoints)}; yes: 0 points`;
    case 'levels':
      return `One of these levels: ${rule.levels.map(levelInWords).join('; ')}`;
    case 'proportional':
      return `In proportion; ${points(maxPoints)} from ${plain(rule.fullAt)}${unit}`;
    case 'proportionalAboveFloor':
      return `Below ${plain(rule.floor)}${unit}: 0 points; from there in proportion; ${points(maxPoints)} from ${plain(rule.fullAt)}${unit}`;
    case 'stepped':
      return `By steps: ${rule.steps.map(step => stepInWords(step, unit)).join('; ')}`;
    case 'counted':
      return `${points(rule.pointsEach)} for each case, at most ${points(maxPoints)}`;
    case 'deduction':
      return `${points(rule.pointsEach)} off for each case, at most ${points(rule.cap)}`;
    case 'bonus':
      return `${points(rule.pointsEach)} more for each case, at most ${points(rule.cap)}`;
    case 'survey': {
      const { A, B, C, D } = rule.weights;
      return `Survey: answer A is worth ${plain(A)}%, B ${plain(B)}%, C ${plain(C)}%, D ${plain(D)}% of the maximum`;
    }
    case 'manual':
      return `Entered by the appraiser, at most ${points(maxPoints)}`;
  }
}
function formulaInWords(formula: Formula, maxPoints: number, unit: string): string {
  switch (formula.kind) {
    case 'answer':
      return `${formula.yes ? 'Yes' : 'No'}, ${formula.isFull ? `the maximum of ${points(maxPoints)}` : '0 points'}`;
    case 'level':
      return `Level ${formula.levelIndex + 1} (${levelInWords(formula.level)})`;
    case 'part':
      return `${plain(formula.amount)}${unit} ÷ ${plain(formula.fullAt)}${unit} × ${plain(maxPoints)} points`;
    case 'full':
      return `${plain(formula.amount)}${unit} reaches ${plain(formula.fullAt)}${unit}, the maximum of ${points(maxPoints)}`;
    case 'belowFloor':
      return `${plain(formula.amount)}${unit} is below the floor of ${plain(formula.floor)}${unit}, 0 points`;
    case 'step':
      return `${plain(formula.amount)}${unit} is on step ${formula.stepIndex + 1} (${stepInWords(formula.step, unit)})`;
    case 'each':
      return `${plain(formula.count)} cases × ${points(formula.pointsEach)}`;
    case 'survey':
      return `${plain(formula.answered)} answers of ${plain(formula.asked)} people asked come to ${formula.sharePercent.toFixed(2)}% of ${plain(maxPoints)} points`;
    case 'entered':
      return 'Points entered by the appraiser';
  }
}
function calculationInWords(calculation: Calculation, result: number, unit = ''): string {
  const { fraction, formula, maxPoints, exact, cutTo, rounded, isExact } = calculation;
  const amount = 'amount' in formula ? plain(formula.amount) : '';
  const rate = fraction
    ? `${plain(fraction.numerator)} ÷ ${plain(fraction.denominator)} ${equals(amount)}%; `
    : '';
  const computes = formula.kind === 'part' || formula.kind === 'each' || formula.kind === 'survey';
  const value = computes ? ` ${equals(plain(exact))}` : '';
  const cut = cutTo === null ? '' : `; not more than ${points(cutTo)}`;
  const rounding = isExact
    ? `; shown as ${points(result)}, added with all its decimals`
    : rounded
      ? `; rounded to ${points(result)}`
      : computes
        ? `; result ${points(result)}`
        : '';
  return `${rate}${formulaInWords(formula, maxPoints, fraction ? '%' : unit)}${value}${cut}${rounding}`;
}

const markInWords = (mark: Mark): string =>
  mark === null ? 'no points yet' : mark === 'notApplicable' ? 'not applicable' : points(mark);

function evidenceInWords({ documentNumber, documentDate, explanation, origin }: ScoreEvidence): string {
  const dated = documentDate === null ? '' : ` of ${documentDate}`;
  const document = documentNumber === null ? [] : [`document ${documentNumber}${dated}`];
  const given = explanation === null ? [] : [`explanation: ${explanation}`];
  const parts = [...document, ...given];
  const from = origin === null ? '' : ` (${origin})`;
  return parts.length === 0 ? 'No evidence or explanation yet.' : `Evidence: ${parts.join('; ')}${from}.`;
}
function changeInWords({ appraiser, on, before, after, reason, counts }: ScoreChange): string {
  const given = reason === '' ? '' : `. Reason: ${reason}`;
  const refused = counts ? '' : '. These points are out of range and do not count';
  return `On ${on}, ${appraiser} changed ${markInWords(before)} to ${markInWords(after)}${given}${refused}.`;
}

const markNames: Readonly<Record<MarkKind, string>> = {
  self: 'The self-score',
  appraisal: 'The appraisal',
  survey: 'The survey score',
};

export const scoring: Words = {
  illustrativeLabel: 'Illustrative points',
  illustrativeNote:
    'Illustrative points: derived from the plan’s targets, not issued by a competent authority.',
  ruleKinds: {
    yesNo: 'Yes / No',
    noYes: 'No / Yes (yes gives 0)',
    levels: 'One of several levels',
    proportional: 'Proportional',
    proportionalAboveFloor: 'Proportional above a floor',
    stepped: 'Stepped',
    counted: 'Counted',
    deduction: 'Deduction',
    bonus: 'Bonus',
    survey: 'Survey',
    manual: 'Entered by hand',
  },
  levels,
  statuses: {
    illustrative: 'Illustrative points',
    official: 'Official',
    draft: 'Draft, not used for scoring',
  },
  sources: { appraisal: 'Appraisal', survey: 'Survey' },
  surveyGroups: {
    councilDelegates: 'Council delegates',
    departmentLeaders: 'Department leaders',
    districtLeaders: 'District leaders',
    citizens: 'Citizens',
    businesses: 'Businesses',
  },
  settings: {
    ties: 'Ranks of equal points',
    notApplicable: 'Criteria that do not apply',
    unappraised: 'Criteria without an appraisal',
    finalAppraisal: 'Points of several appraisers',
    surveyGroups: 'Weighing the survey’s groups',
    pointsRounding: 'Rounding of points',
    pointsPlaces: 'Decimals of points',
    indexPlaces: 'Decimals of the index',
    bonusCap: 'Most bonus points in a year',
    deductionCap: 'Most deducted points in a year',
    indexCeiling: 'Highest index (%)',
    gradeBands: 'Grades',
  },
  settingChoices: {
    shared: 'Shared rank (1, 2, 2, 4)',
    dense: 'Shared rank without gaps (1, 2, 2, 3)',
    ordinalByList: 'By the order of the list (1, 2, 3, 4)',
    rescaleAppraisal: 'Rescale the appraisal, add survey points as they are',
    rescaleAll: 'All points over the maximum that remains',
    selfScore: 'The self-score for the time being',
    zero: '0 points',
    last: 'The latest points',
    mean: 'The mean',
    lowest: 'The lowest points',
    pooled: 'All answers together',
    equalGroups: 'All groups weigh the same',
    eachCriterion: 'Round each criterion, then add',
    shownOnly: 'Add unrounded points, round only what is shown',
  },
  countedFrom: {
    appraisal: 'from the appraisal',
    selfScore: 'from the self-score, because there is no appraisal yet',
    survey: 'from the survey',
    nothing: 'nothing to count yet',
  },
  finalRules: {
    last: 'Several appraisers: the latest points count.',
    mean: 'Several appraisers: the mean of their latest points counts.',
    lowest: 'Several appraisers: the lowest of their latest points counts.',
  },
  basis: {
    appraisal: 'By the appraisal',
    mixed: 'Partly by self-scores (some criteria are not appraised yet)',
    self: 'Provisional, by self-scores (not appraised yet)',
  },
  notRanked: {
    nothingApplies: 'Not ranked: no criterion applies',
    nothingEntered: 'Not ranked: no points yet',
  },
  invalid: {
    noRule: 'This criterion has no scoring rule. Please choose one in the criteria table.',
    wrongKind: 'The figure is not of the kind that the rule needs. Please check the figure or the rule.',
    notFinite: 'The figure is not a number. Please enter it again.',
    negative: 'The figure is below 0. Please enter it again.',
    aboveMaximum: 'The points are above the maximum. Please enter them again.',
    numeratorAboveDenominator: 'The numerator is above the denominator. Please check both.',
    noLevel:
      'The value names none of the criterion’s levels. Please write a level as the criteria table names it.',
    noStep: 'The value is on no step. Please add the missing step.',
    answersAboveAsked: 'There are more answers than people asked. Please check the survey’s results.',
    noAnswers: 'There are no answers yet. Please enter the survey’s results.',
  },
  notApplicable: 'Not applicable',
  notArising: 'Nothing arose, so it does not apply',
  missing: 'No figures yet',
  markInWords,
  ruleInWords,
  stepInWords,
  levelInWords,
  calculationInWords,
  evidenceInWords,
  changeInWords,
  explanation: {
    title: (agency, code, name) => `${agency} – criterion ${code}: ${name}`,
    set: (set, status, maxPoints) => `By ${set} [${status}]; maximum ${points(maxPoints)}.`,
    rule: words => `Rule: ${words}.`,
    calculation: words => `Calculation: ${words}.`,
    noFigures: 'Calculation: there are no figures of the related target yet.',
    noSurvey: 'Calculation: there are no survey results yet.',
    self: mark => `Self-score: ${mark}.`,
    refused: (kind, mark, most) =>
      `${markNames[kind]}, ${mark}, lies outside 0 to ${points(most)} and does not count. Please check it.`,
    selfDiffers: byRule => `The self-score differs from what the rule gives (${byRule}).`,
    noEvidence: 'No evidence or explanation yet.',
    noAppraisal: 'Not appraised yet.',
    appraisal: mark => `Appraisal: ${mark}.`,
    survey: mark => `Survey: ${mark}.`,
    counted: (mark, from) => `What counts: ${mark}, ${from}.`,
    unknownCode: code => `The set has no code ${code}. Please check it in the criteria table.`,
    components: (code, codes) =>
      `The points of ${code} are the sum of ${codes}. Please ask for one of these codes.`,
  },
}; /** An amount that was cut has a sign of its own. */
const equals = (amount: string): string => (amount.startsWith('≈') ? amount : `= ${amount}`);
