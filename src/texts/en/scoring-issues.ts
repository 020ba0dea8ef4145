// Issues of criteria sets, pasted tables, marks, appraisals, surveys and settings: what, where, what next.

import type { IssueParams } from '../../core/issues';
import type { criteriaColumns as vietnameseColumns, scoringIssues as vietnamese } from '../vi/scoring-issues';

type Param = string | number | undefined;

const line = (rowIndex: Param): string =>
  typeof rowIndex === 'number' ? `data row ${rowIndex + 1}` : 'this row';
const range = (from: Param, to: Param): string =>
  to === '' || to === undefined ? `from ${String(from)} upwards` : `from ${String(from)} to ${String(to)}`;
const cellOf = ({ column, table, rowIndex }: IssueParams): string =>
  `${String(table)}, column "${criteriaColumns[String(column)] ?? String(column)}", ${line(rowIndex)}`;
const PARAMETERS: Readonly<Record<string, string>> = {
  fullAt: 'full value',
  floor: 'floor',
  pointsEach: 'points for each case',
  cap: 'cap',
  award: 'points of a step',
};
const parameterOf = (parameter: Param): string => {
  const answer = /^weight([A-D])$/.exec(String(parameter))?.[1];
  return answer === undefined ? (PARAMETERS[String(parameter)] ?? 'value') : `weight of answer ${answer}`;
};
const CHECK_POINTS = 'Please compare with the paper and mend the maximum.';
const CHECK_STEPS = 'Please mend the limits of the steps.';

export const criteriaColumns: typeof vietnameseColumns = {
  set: 'Set',
  kind: 'Kind of row',
  code: 'Code',
  parent: 'Belongs to',
  name: 'Name',
  maxPoints: 'Maximum',
  source: 'Source of points',
  rule: 'Rule',
  floor: 'Floor',
  fullAt: 'Maximum from',
  pointsEach: 'Points for each case',
  cap: 'Cap',
  weights: 'Worth of answers',
  groups: 'Groups asked',
  levels: 'Levels',
  year: 'Year',
  target: 'Related target',
  note: 'Note',
  criterion: 'Criterion',
  from: 'From',
  to: 'Below',
  award: 'Kind of award',
  amount: 'Award',
  level: 'Name of the level',
};

export const scoringIssues: typeof vietnamese = {
  'criteria.component-points': ({ code, sum, maxPoints }) =>
    `Criterion ${code}: its components add up to ${sum}, not to ${maxPoints}. ${CHECK_POINTS}`,
  'criteria.area-points': ({ code, sum, maxPoints }) =>
    `Area ${code}: its criteria add up to ${sum}, not to ${maxPoints}. ${CHECK_POINTS}`,
  'criteria.total-points': ({ sum, maxPoints }) =>
    `The areas add up to ${sum}, not to ${maxPoints}. ${CHECK_POINTS}`,
  'criteria.missing-parent': ({ code, parent }) =>
    `Criterion ${code} belongs to ${parent}, which the set does not have. Please mend the code or add ${parent}.`,
  'criteria.cycle': ({ codes }) =>
    `These criteria belong to each other in a circle: ${codes}. Please mend what one of them belongs to.`,
  'criteria.duplicate-code': ({ code }) =>
    `Code ${code} stands more than once. Please keep one row for each code.`,
  'criteria.empty-area': ({ code }) => `Area ${code} has no criterion. Please add one or remove the area.`,
  'criteria.no-rule': ({ code }) => `Criterion ${code} has no scoring rule. Please choose one.`,
  'criteria.rule-on-parent': ({ code }) =>
    `Criterion ${code} has components, so its own rule is not used. Please remove the rule.`,
  'criteria.max-points': ({ code }) => `Criterion ${code} has no maximum above 0. Please enter it.`,
  'criteria.survey-source': ({ code }) =>
    `Criterion ${code} is scored by the survey, but its source is the appraisal. Please choose the survey.`,
  'criteria.wrong-level': ({ code }) =>
    `Criterion ${code} is not for this set’s level. Please mend its levels or remove it.`,
  'criteria.unknown-target': ({ code, target }) =>
    `Criterion ${code} names target ${target}, which the plan does not have. Please choose another or none.`,
  'criteria.steps-none': ({ code }) => `Criterion ${code} is stepped but has no steps. Please enter them.`,
  'criteria.steps-overlap': ({ code, from, to }) =>
    `Criterion ${code}: steps overlap ${range(from, to)}. ${CHECK_STEPS}`,
  'criteria.steps-gap': ({ code, from, to }) =>
    `Criterion ${code}: steps leave a gap ${range(from, to)}. ${CHECK_STEPS}`,
  'criteria.levels-few': ({ code, count }) =>
    `Criterion ${code} takes one of several levels but has ${count}. Please enter at least two.`,
  'criteria.level-repeated': ({ code, name }) =>
    `Criterion ${code} has two levels named "${name}". Please give each level a name of its own.`,
  'criteria.step-empty': ({ code, step }) =>
    `Criterion ${code}: step ${step} begins where or after it ends. ${CHECK_STEPS}`,
  'criteria.points-above-max': ({ code, points, maxPoints }) =>
    `Criterion ${code}: ${points} points are above the maximum of ${maxPoints}. Please mend one of them.`,
  'criteria.rule-parameter': ({ code, parameter, found }) =>
    `Criterion ${code}: the rule cannot use ${found} as its ${parameterOf(parameter)}. Please enter it again.`,
  'rows.blank': params => `${cellOf(params)} is blank. Please fill it in.`,
  'rows.number': (params, value) => `${cellOf(params)}: "${value}" is not a number. Please enter a number.`,
  'rows.choice': (params, value) => `${cellOf(params)}: "${value}" is not in the list. Please choose again.`,
  'rows.weights': (params, value) =>
    `${cellOf(params)}: "${value}" is not four numbers. Please enter them as 100/60/20/0.`,
  'rows.set-without-head': (_, value) =>
    `Set ${value} has no row with its year, level and status, so it is a draft. Please add that row.`,
  'rows.step-without-criterion': ({ rowIndex }, value) =>
    `Steps, ${line(rowIndex)}: criterion ${value} is missing or not stepped. Please mend the code or remove the row.`,
  'import.no-table': () =>
    'No criteria table was recognised: it needs a column of names and one of maxima. Please paste it with its header.',
  'import.no-header': () =>
    'There is no header, so the columns were told by what they hold. Please check what was read, or paste the header too.',
  'import.points-unreadable': ({ code }, value) =>
    `${code === '' ? 'Total' : `Code ${code}`}: the points "${value}" cannot be read for certain. Please enter them again.`,
  'import.points-missing': ({ code }) => `Code ${code} has no points. Please enter them.`,
  'import.points-summed': ({ code, points }) =>
    `Code ${code} prints no points; the rows below add up to ${points}. Please compare with the paper.`,
  'import.name-missing': ({ code }) => `Code ${code} has no name. Please enter it.`,
  'import.code-restored': ({ code, before }) =>
    `The number ${before} was taken for code ${code} by its place in the sequence. Please check it.`,
  'import.total-differs': ({ printed, sum }) =>
    `The total says ${printed}, but the areas add up to ${sum}. ${CHECK_POINTS}`,
  'import.code-unreadable': ({ name }, value) =>
    `The number "${value}" of the row "${name}" cannot be read, so the row was left out. Excel may have made a date or a number of it; please enter it as text, such as 1.2.`,
  'import.row-without-number': ({ code }, value) =>
    `The row "${value}" has points but no number, so it was taken as words of the rule of ${code}. If it is a criterion, please number it.`,
  'import.two-sources': ({ code }) =>
    `${code} has points of the appraisal and of the survey. Please divide it into two components with one source each.`,
  'import.rule-to-confirm': ({ code }, value) =>
    `Code ${code}: a rule is suggested from "${value}". Please confirm it or choose another.`,
  'import.rule-undecided': ({ code }) =>
    `Code ${code}: no rule was recognised, so points are entered by hand. Please choose a rule.`,
  'score.unknown-code': (_, value) =>
    `The set has no code ${value}; this row is not counted. Please check the code.`,
  'score.duplicate-code': ({ code }) =>
    `Code ${code} is scored more than once; only the first row counts. Please keep one row.`,
  'score.out-of-range': ({ code, points, maxPoints }) =>
    `${points} points for criterion ${code} are outside 0 to ${maxPoints} and not counted. Please enter them again.`,
  'score.off-scale': ({ code, points }) =>
    `${points} points for criterion ${code} are none that its rule can give. Please check or explain them.`,
  'appraisal.unknown-code': ({ code }) => `The set has no code ${code}. Please check the appraisal’s row.`,
  'appraisal.out-of-range': ({ code, maxPoints }, value) =>
    `The appraisal of ${value} for criterion ${code} is outside 0 to ${maxPoints} and does not count; the points before it stay. Please enter it again.`,
  'appraisal.no-reason': ({ code, appraiser }) =>
    `${appraiser} changed the points of criterion ${code} without a reason. The points count; please state the reason.`,
  'appraisal.same-day': ({ code, on, appraiser, other }) =>
    `On ${on}, ${other} and ${appraiser} gave different points to criterion ${code}; the lower row counts. Please agree and add a row of a later day.`,
  'appraisal.no-appraiser': ({ code }) =>
    `The appraisal of criterion ${code} names no appraiser. Please enter the name.`,
  'survey.blank': ({ rowIndex }) =>
    `Survey, ${line(rowIndex)}: agency or criterion is missing. Please add it.`,
  'survey.unknown-agency': (_, value) =>
    `The agency "${value}" of a survey row is not known; the row is not counted. Please enter its code.`,
  'survey.unknown-group': ({ rowIndex }, value) =>
    `Survey, ${line(rowIndex)}: "${value}" is none of the five groups. Please choose again.`,
  'survey.repeated-group': ({ rowIndex }, value) =>
    `Survey, ${line(rowIndex)}: group "${value}" has a result for this criterion already. Please keep one row.`,
  'survey.count': ({ rowIndex }, value) =>
    `Survey, ${line(rowIndex)}: "${value}" is not a count. Please enter a whole number from 0.`,
  'survey.above-asked': ({ rowIndex, answered, asked }) =>
    `Survey, ${line(rowIndex)}: ${answered} answers from ${asked} people asked. Please check the counts.`,
  'survey.unknown-answer': ({ rowIndex }, value) =>
    `Survey, ${line(rowIndex)}: the answer "${value}" is not A, B, C or D and is left out. Please check it.`,
  'settings.unknown': ({ key }) => `There is no setting "${key}". Please remove the row.`,
  'settings.value': ({ key }, value) =>
    `The value "${value}" of the setting "${key}" cannot be used; the default is. Please enter it again.`,
  'settings.grade-band': ({ name }, value) =>
    `Grade "${name}" from ${value}% is not valid or repeats another; the default grades are used. Please mend it.`,
};
