// Issues of criteria sets, pasted tables, marks, appraisals, surveys and settings: what, where, what next.

import type { IssueContext } from '../../core/issues';
import type { IssueTexts } from '../issue-text';
import type { criteriaColumns as vietnameseColumns } from '../vi/scoring-issues';

type Param = string | number | undefined;

const line = (rowIndex: Param): string =>
  typeof rowIndex === 'number' ? `data row ${rowIndex + 1}` : 'this row';
const range = (from: Param, to: Param): string =>
  to === '' || to === undefined ? `from ${String(from)} upwards` : `from ${String(from)} to ${String(to)}`;
const cellOf = ({ column, table, rowIndex }: IssueContext): string =>
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
const CHECK_POINTS = 'Please compare with the paper and fix the maximum.';
const CHECK_STEPS = 'Please fix the limits of the steps.';

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

export const scoringIssues: IssueTexts<'scoring'> = {
  'criteria.component-points': ({ code, sum, maxPoints }) => ({
    message: `Criterion ${code}: its components add up to ${sum}, not to ${maxPoints}.`,
    advice: CHECK_POINTS,
  }),
  'criteria.area-points': ({ code, sum, maxPoints }) => ({
    message: `Area ${code}: its criteria add up to ${sum}, not to ${maxPoints}.`,
    advice: CHECK_POINTS,
  }),
  'criteria.total-points': ({ sum, maxPoints }) => ({
    message: `The areas add up to ${sum}, not to ${maxPoints}.`,
    advice: CHECK_POINTS,
  }),
  'criteria.missing-parent': ({ code, parent }) => ({
    message: `Criterion ${code} belongs to ${parent}, which the set does not have.`,
    advice: `Please fix the code or add ${parent}.`,
  }),
  'criteria.cycle': ({ codes }) => ({
    message: `These criteria belong to each other in a circle: ${codes}.`,
    advice: 'Please fix what one of them belongs to.',
  }),
  'criteria.duplicate-code': ({ code }) => ({
    message: `Code ${code} stands more than once.`,
    advice: 'Please keep one row for each code.',
  }),
  'criteria.empty-area': ({ code }) => ({
    message: `Area ${code} has no criterion.`,
    advice: 'Please add one or remove the area.',
  }),
  'criteria.no-rule': ({ code }) => ({
    message: `Criterion ${code} has no scoring rule.`,
    advice: 'Please choose one.',
  }),
  'criteria.rule-on-parent': ({ code }) => ({
    message: `Criterion ${code} has components, so its own rule is not used.`,
    advice: 'Please remove the rule.',
  }),
  'criteria.max-points': ({ code }) => ({
    message: `Criterion ${code} has no maximum above 0.`,
    advice: 'Please enter it.',
  }),
  'criteria.survey-source': ({ code }) => ({
    message: `Criterion ${code} is scored by the survey, but its source is the appraisal.`,
    advice: 'Please choose the survey.',
  }),
  'criteria.wrong-level': ({ code }) => ({
    message: `Criterion ${code} is not for this set’s level.`,
    advice: 'Please fix its levels or remove it.',
  }),
  'criteria.unknown-target': ({ code, target }) => ({
    message: `Criterion ${code} names target ${target}, which the plan does not have.`,
    advice: 'Please choose another or none.',
  }),
  'criteria.steps-none': ({ code }) => ({
    message: `Criterion ${code} is stepped but has no steps.`,
    advice: 'Please enter them.',
  }),
  'criteria.steps-overlap': ({ code, from, to }) => ({
    message: `Criterion ${code}: steps overlap ${range(from, to)}.`,
    advice: CHECK_STEPS,
  }),
  'criteria.steps-gap': ({ code, from, to }) => ({
    message: `Criterion ${code}: steps leave a gap ${range(from, to)}.`,
    advice: CHECK_STEPS,
  }),
  'criteria.levels-few': ({ code, count }) => ({
    message: `Criterion ${code} takes one of several levels but has ${count}.`,
    advice: 'Please enter at least two.',
  }),
  'criteria.level-repeated': ({ code, name }) => ({
    message: `Criterion ${code} has two levels named "${name}".`,
    advice: 'Please give each level a name of its own.',
  }),
  'criteria.step-empty': ({ code, step }) => ({
    message: `Criterion ${code}: step ${step} begins where or after it ends.`,
    advice: CHECK_STEPS,
  }),
  'criteria.points-above-max': ({ code, points, maxPoints }) => ({
    message: `Criterion ${code}: ${points} points are above the maximum of ${maxPoints}.`,
    advice: 'Please fix one of them.',
  }),
  'criteria.rule-parameter': ({ code, parameter, found }) => ({
    message: `Criterion ${code}: the rule cannot use ${found} as its ${parameterOf(parameter)}.`,
    advice: 'Please enter it again.',
  }),
  'rows.blank': params => ({ message: `${cellOf(params)} is blank.`, advice: 'Please fill it in.' }),
  'rows.number': (params, value) => ({
    message: `${cellOf(params)}: "${value}" is not a number.`,
    advice: 'Please enter a number.',
  }),
  'rows.choice': (params, value) => ({
    message: `${cellOf(params)}: "${value}" is not in the list.`,
    advice: 'Please choose again.',
  }),
  'rows.weights': (params, value) => ({
    message: `${cellOf(params)}: "${value}" is not four numbers.`,
    advice: 'Please enter them as 100/60/20/0.',
  }),
  'rows.set-without-head': (_, value) => ({
    message: `Set ${value} has no row with its year, level and status, so it is a draft.`,
    advice: 'Please add that row.',
  }),
  'rows.step-without-criterion': ({ rowIndex }, value) => ({
    message: `Steps, ${line(rowIndex)}: criterion ${value} is missing or not stepped.`,
    advice: 'Please fix the code or remove the row.',
  }),
  'import.no-table': () => ({
    message: 'No criteria table was recognised: it needs a column of names and one of maxima.',
    advice: 'Please paste it with its header.',
  }),
  'import.no-header': () => ({
    message: 'There is no header, so the columns were told by what they hold.',
    advice: 'Please check what was read, or paste the header too.',
  }),
  'import.points-unreadable': ({ code }, value) => ({
    message: `${code === '' ? 'Total' : `Code ${code}`}: the points "${value}" cannot be read for certain.`,
    advice: 'Please enter them again.',
  }),
  'import.points-missing': ({ code }) => ({
    message: `Code ${code} has no points.`,
    advice: 'Please enter them.',
  }),
  'import.points-summed': ({ code, points }) => ({
    message: `Code ${code} prints no points; the rows below add up to ${points}.`,
    advice: 'Please compare with the paper.',
  }),
  'import.name-missing': ({ code }) => ({ message: `Code ${code} has no name.`, advice: 'Please enter it.' }),
  'import.code-restored': ({ code, before }) => ({
    message: `The number ${before} was taken for code ${code} by its place in the sequence.`,
    advice: 'Please check it.',
  }),
  'import.total-differs': ({ printed, sum }) => ({
    message: `The total says ${printed}, but the areas add up to ${sum}.`,
    advice: CHECK_POINTS,
  }),
  'import.code-unreadable': ({ name }, value) => ({
    message: `The number "${value}" of the row "${name}" cannot be read, so the row was left out.`,
    advice: 'Excel may have made a date or a number of it; please enter it as text, such as 1.2.',
  }),
  'import.row-without-number': ({ code }, value) => ({
    message: `The row "${value}" has points but no number, so it was taken as words of the rule of ${code}.`,
    advice: 'If it is a criterion, please number it.',
  }),
  'import.two-sources': ({ code }) => ({
    message: `${code} has points of the appraisal and of the survey.`,
    advice: 'Please divide it into two components with one source each.',
  }),
  'import.rule-to-confirm': ({ code }, value) => ({
    message: `Code ${code}: a rule is suggested from "${value}".`,
    advice: 'Please confirm it or choose another.',
  }),
  'import.rule-undecided': ({ code }) => ({
    message: `Code ${code}: no rule was recognised, so points are entered by hand.`,
    advice: 'Please choose a rule.',
  }),
  'score.unknown-code': (_, value) => ({
    message: `The set has no code ${value}; this row is not counted.`,
    advice: 'Please check the code.',
  }),
  'score.duplicate-code': ({ code }) => ({
    message: `Code ${code} is scored more than once; only the first row counts.`,
    advice: 'Please keep one row.',
  }),
  'score.out-of-range': ({ code, points, maxPoints }) => ({
    message: `${points} points for criterion ${code} are outside 0 to ${maxPoints} and not counted.`,
    advice: 'Please enter them again.',
  }),
  'score.off-scale': ({ code, points }) => ({
    message: `${points} points for criterion ${code} are none that its rule can give.`,
    advice: 'Please check or explain them.',
  }),
  'appraisal.unknown-code': ({ code }) => ({
    message: `The set has no code ${code}.`,
    advice: 'Please check the appraisal’s row.',
  }),
  'appraisal.out-of-range': ({ code, maxPoints }, value) => ({
    message: `The appraisal of ${value} for criterion ${code} is outside 0 to ${maxPoints} and does not count; the points before it stay.`,
    advice: 'Please enter it again.',
  }),
  'appraisal.no-reason': ({ code, appraiser }) => ({
    message: `${appraiser} changed the points of criterion ${code} without a reason.`,
    advice: 'The points count; please state the reason.',
  }),
  'appraisal.same-day': ({ code, on, appraiser, other }) => ({
    message: `On ${on}, ${other} and ${appraiser} gave different points to criterion ${code}; the lower row counts.`,
    advice: 'Please agree and add a row of a later day.',
  }),
  'appraisal.no-appraiser': ({ code }) => ({
    message: `The appraisal of criterion ${code} names no appraiser.`,
    advice: 'Please enter the name.',
  }),
  'appraisal.surveyed': ({ code }) => ({
    message: `Criterion ${code} has its points from the survey and is not appraised.`,
    advice: 'Please leave the cell blank and enter the counts on the sheet of surveys.',
  }),
  'matrix.unknown-agency': (_, value) => ({
    message:
      value === ''
        ? 'There are points in a column (or row) that names no agency.'
        : `"${value}" is no agency that is known, or several bear this name.`,
    advice: 'Please write the code as on the sheet of agencies.',
  }),
  'matrix.unknown-criterion': (_, value) => ({
    message:
      value === ''
        ? 'There are points in a row (or column) without the code of a criterion.'
        : `No criteria set of the workbook has the criterion "${value}".`,
    advice: 'Please write the code as on the sheet of criteria.',
  }),
  'matrix.points': ({ code, agency }, value) => ({
    message: `The points "${value}" of criterion ${code} and agency ${agency} are no number.`,
    advice: 'Please enter a number, “Không áp dụng”, or nothing where it is not appraised yet.',
  }),
  'matrix.repeated-agency': (_, value) => ({
    message: `The table names the agency "${value}" twice.`,
    advice: 'Please keep one.',
  }),
  'matrix.repeated-criterion': ({ code }) => ({
    message: `The table names criterion ${code} twice.`,
    advice: 'Please keep one; a code such as 1.10 must be text, or it becomes 1.1.',
  }),
  'matrix.blank': ({ count, name, codes }) => ({
    message: `${name}: ${count} criteria have no points in the table: ${codes}.`,
    advice: 'They stay as the workbook has them. Please check that no row or column is missing.',
  }),
  'matrix.agencies-missing': ({ count, level }) => ({
    message: `The table lacks ${count} scored agencies of the level ${level}.`,
    advice: 'They stay as the workbook has them. Please check that the table was copied whole.',
  }),
  'survey.blank': ({ rowIndex }) => ({
    message: `Survey, ${line(rowIndex)}: agency or criterion is missing.`,
    advice: 'Please add it.',
  }),
  'survey.unknown-agency': (_, value) => ({
    message: `The agency "${value}" of a survey row is not known; the row is not counted.`,
    advice: 'Please enter its code.',
  }),
  'survey.unknown-group': ({ rowIndex }, value) => ({
    message: `Survey, ${line(rowIndex)}: "${value}" is none of the five groups.`,
    advice: 'Please choose again.',
  }),
  'survey.repeated-group': ({ rowIndex }, value) => ({
    message: `Survey, ${line(rowIndex)}: group "${value}" has a result for this criterion already.`,
    advice: 'Please keep one row.',
  }),
  'survey.count': ({ rowIndex }, value) => ({
    message: `Survey, ${line(rowIndex)}: "${value}" is not a count.`,
    advice: 'Please enter a whole number from 0.',
  }),
  'survey.above-asked': ({ rowIndex, answered, asked }) => ({
    message: `Survey, ${line(rowIndex)}: ${answered} answers from ${asked} people asked.`,
    advice: 'Please check the counts.',
  }),
  'survey.unknown-answer': ({ rowIndex }, value) => ({
    message: `Survey, ${line(rowIndex)}: the answer "${value}" is not A, B, C or D and is left out.`,
    advice: 'Please check it.',
  }),
  'settings.unknown': ({ key }) => ({
    message: `There is no setting "${key}".`,
    advice: 'Please remove the row.',
  }),
  'settings.value': ({ key }, value) => ({
    message: `The value "${value}" of the setting "${key}" cannot be used; the default is.`,
    advice: 'Please enter it again.',
  }),
  'settings.grade-band': ({ name }, value) => ({
    message: `Grade "${name}" from ${value}% is not valid or repeats another; the default grades are used.`,
    advice: 'Please fix it.',
  }),
};
