// Survey results brought in: from a table of answer counts, or from a raw list of answers, per group.
// Blank answers count as asked and not answered. What cannot be read is an issue with the row's index.

import type { SurveyAnswer, SurveyGroup } from '../criteria';
import { SURVEY_ANSWERS, SURVEY_GROUPS } from '../criteria';
import type { Issue, IssueCode, IssueOf, IssueParams, Place } from '../issues';
import type { SurveyCounts } from './values';

type Cell = string | number | null;

/** A row of counts: how many of the group's people gave each answer on the criterion about the agency. */
export interface SurveyCountRow {
  readonly agency: Cell;
  readonly criterion: Cell;
  /** Code of the group. */
  readonly group: Cell;
  readonly asked: Cell;
  readonly A: Cell;
  readonly B: Cell;
  readonly C: Cell;
  readonly D: Cell;
}

/** One person's answer. */
export interface SurveyAnswerRow {
  readonly agency: Cell;
  readonly criterion: Cell;
  readonly group: Cell;
  /** A to D, small or capital; blank where the person left it out. */
  readonly answer: Cell;
}

/** Counts of one agency on one criterion, one entry per group. */
export interface SurveyResult {
  readonly agency: string;
  readonly criterion: string;
  readonly groups: readonly SurveyCounts[];
}

export interface SurveyImport {
  readonly results: readonly SurveyResult[];
  readonly issues: readonly Issue[];
}

type Places = (rowIndex: number, column: string) => Place;

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell).trim());
const isGroup = (text: string): text is SurveyGroup => (SURVEY_GROUPS as readonly string[]).includes(text);

/** Blank is 0; anything but a whole number from 0 is null. */
function countOf(cell: Cell): number | null {
  const text = textOf(cell);
  return text === '' ? 0 : /^\d+$/.test(text) ? Number(text) : null;
}

const fault = <Code extends IssueCode>(
  rule: Code,
  place: Place,
  value: Cell,
  params: IssueParams<Code>,
): IssueOf<Code> => ({ rule, severity: 'error', place, value: textOf(value), params });

interface Collected {
  readonly byKey: Map<string, SurveyResult>;
  readonly issues: Issue[];
}

/** Adds a group's counts; false where the group was already there. */
function addGroup({ byKey }: Collected, agency: string, criterion: string, counts: SurveyCounts): boolean {
  const key = `${agency}\n${criterion}`;
  const known = byKey.get(key);
  if (known?.groups.some(({ group }) => group === counts.group)) return false;
  byKey.set(key, { agency, criterion, groups: [...(known?.groups ?? []), counts] });
  return true;
}

/** A blank agency or criterion, or an unknown group. */
function headFault(row: SurveyAnswerRow | SurveyCountRow, rowIndex: number, placeOf: Places): Issue | null {
  for (const column of ['agency', 'criterion'] as const)
    if (textOf(row[column]) === '')
      return fault('survey.blank', placeOf(rowIndex, column), '', { rowIndex, column });
  if (isGroup(textOf(row.group))) return null;
  return fault('survey.unknown-group', placeOf(rowIndex, 'group'), row.group, { rowIndex });
}

function countsOf(row: SurveyCountRow, rowIndex: number, placeOf: Places): SurveyCounts | Issue {
  const answers: Record<SurveyAnswer, number> = { A: 0, B: 0, C: 0, D: 0 };
  for (const answer of SURVEY_ANSWERS) {
    const count = countOf(row[answer]);
    if (count === null) return fault('survey.count', placeOf(rowIndex, answer), row[answer], { rowIndex });
    answers[answer] = count;
  }
  const asked = countOf(row.asked);
  if (asked === null) return fault('survey.count', placeOf(rowIndex, 'asked'), row.asked, { rowIndex });
  const answered = SURVEY_ANSWERS.reduce((sum, answer) => sum + answers[answer], 0);
  if (answered > asked)
    return fault('survey.above-asked', placeOf(rowIndex, 'asked'), row.asked, { rowIndex, answered, asked });
  // `headFault` has refused other groups.
  return { group: textOf(row.group) as SurveyGroup, asked, answers };
}

/** From counts. A row with an issue is left out whole: a part of a survey would shift its result. */
export function importSurveyCounts(
  rows: readonly SurveyCountRow[],
  placeOf: Places = () => ({}),
): SurveyImport {
  const collected: Collected = { byKey: new Map(), issues: [] };
  rows.forEach((row, rowIndex) => {
    const head = headFault(row, rowIndex, placeOf);
    const counts = head ?? countsOf(row, rowIndex, placeOf);
    if ('rule' in counts) collected.issues.push(counts);
    else if (!addGroup(collected, textOf(row.agency), textOf(row.criterion), counts))
      collected.issues.push(
        fault('survey.repeated-group', placeOf(rowIndex, 'group'), row.group, { rowIndex }),
      );
  });
  return { results: [...collected.byKey.values()], issues: collected.issues };
}

/** From single answers. Every row is one person asked; an answer other than A to D is an issue and left out. */
export function importSurveyAnswers(
  rows: readonly SurveyAnswerRow[],
  placeOf: Places = () => ({}),
): SurveyImport {
  const tallies = new Map<
    string,
    { readonly row: SurveyAnswerRow; asked: number; answers: Record<SurveyAnswer, number> }
  >();
  const issues: Issue[] = [];
  rows.forEach((row, rowIndex) => {
    const head = headFault(row, rowIndex, placeOf);
    const letter = textOf(row.answer).toUpperCase();
    const answer = SURVEY_ANSWERS.find(one => one === letter) ?? null;
    if (head || (answer === null && letter !== '')) {
      issues.push(
        head ?? fault('survey.unknown-answer', placeOf(rowIndex, 'answer'), row.answer, { rowIndex }),
      );
      return;
    }
    const key = [row.agency, row.criterion, row.group].map(textOf).join('\n');
    const tally = tallies.get(key) ?? { row, asked: 0, answers: { A: 0, B: 0, C: 0, D: 0 } };
    tally.asked += 1;
    if (answer !== null) tally.answers[answer] += 1;
    tallies.set(key, tally);
  });
  const counted = importSurveyCounts(
    [...tallies.values()].map(({ row, asked, answers }) => ({ ...row, asked, ...answers })),
  );
  return { results: counted.results, issues };
}
