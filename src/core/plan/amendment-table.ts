// Changes to the plan from a table that somebody made: what to do in the first column, the code of a task or heading,
// and the texts of the appendix's columns. Nothing is guessed: a row that cannot be understood is an issue.

import { a1 } from '../addresses';
import headers from '../../data/amendment-table-headers.json';
import type { Issue, IssueOf, IssueParams } from '../issues';
import { cleanText } from '../text';
import { foldDiacritics } from '../text';
import type { PlanChange } from './amend';
import { AREA_CODES } from './built-in';
import { ASSIGNMENT_FIELDS } from './types';
import type { AssignmentField, Plan } from './types';

type Cell = string | number | null;
type Action = keyof typeof headers.actions;
type Column = keyof typeof headers.columns;

type AmendmentTableRule =
  'plan.unknown-action' | 'plan.code-missing' | 'plan.unknown-code' | 'plan.unknown-area';

export interface AmendmentReading {
  readonly changes: readonly PlanChange[];
  readonly issues: readonly Issue[];
}

const plain = (text: string): string =>
  foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const indexOfWords = <K extends string>(
  words: Readonly<Record<K, readonly string[]>>,
): ReadonlyMap<string, K> =>
  new Map((Object.keys(words) as K[]).flatMap(key => words[key].map(word => [plain(word), key] as const)));

const COLUMNS = indexOfWords<Column>(headers.columns);
const ACTIONS = indexOfWords<Action>(headers.actions);
const HEADER_SEARCH_ROWS = 20;

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

function headerIn(grid: readonly (readonly Cell[])[]): Header | null {
  for (const [row, cells] of grid.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const columns = new Map<Column, number>();
    cells.forEach((cell, index) => {
      const column = COLUMNS.get(plain(String(cell ?? '')));
      if (column !== undefined && !columns.has(column)) columns.set(column, index);
    });
    if (columns.has('action') && columns.has('code')) return { row, columns };
  }
  return null;
}

interface Line {
  readonly textOf: (column: Column) => string;
  readonly problem: <Code extends AmendmentTableRule>(
    rule: Code,
    column: Column,
    params: IssueParams<Code>,
  ) => IssueOf<Code>;
}

/** Texts that stand in the row; a blank cell says nothing about its column. */
const textsOf = ({ textOf }: Line): Partial<Record<AssignmentField, string>> =>
  Object.fromEntries(
    ASSIGNMENT_FIELDS.map(field => [field, textOf(field)] as const).filter(([, text]) => text !== ''),
  );

const allTexts = ({ textOf }: Line): Record<AssignmentField, string> =>
  Object.fromEntries(ASSIGNMENT_FIELDS.map(field => [field, textOf(field)])) as Record<
    AssignmentField,
    string
  >;

/** The code of a heading asks for a task of its own, the code of a task for a further part of it. */
function addition(line: Line, plan: Plan): PlanChange | Issue {
  const code = line.textOf('code');
  const texts = allTexts(line);
  if (plan.areas.some(({ id }) => id === code)) return { kind: 'add', heading: code, task: null, texts };
  const task = plan.assignments.find(row => row.task === code);
  return task
    ? { kind: 'add', heading: task.heading, task: code, texts }
    : line.problem('plan.unknown-code', 'code', { code });
}

function newHeading(line: Line): PlanChange | Issue {
  const id = line.textOf('code');
  const area = AREA_CODES.find(code => code.toUpperCase() === line.textOf('area').toUpperCase());
  if (!area) return line.problem('plan.unknown-area', 'area', { heading: id });
  const [group = '', printed = ''] = id.split('.');
  return {
    kind: 'addHeading',
    heading: {
      id,
      group,
      printed,
      area,
      name: line.textOf('content'),
    },
  };
}

function changeIn(line: Line, plan: Plan): PlanChange | Issue {
  const typed = line.textOf('action');
  const action = ACTIONS.get(plain(typed));
  const id = line.textOf('code');
  if (action === undefined) return line.problem('plan.unknown-action', 'action', { action: typed });
  if (id === '') return line.problem('plan.code-missing', 'code', {});
  switch (action) {
    case 'add':
      return addition(line, plan);
    case 'change':
      return { kind: 'change', id, texts: textsOf(line) };
    case 'retire':
      return { kind: 'retire', id };
    case 'addHeading':
      return newHeading(line);
  }
}

const isIssue = (found: PlanChange | Issue): found is Issue => 'rule' in found;

/** Headings that the table adds further up are known to the rows below. */
const withHeading = (plan: Plan, change: PlanChange): Plan =>
  change.kind === 'addHeading' ? { ...plan, areas: [...plan.areas, change.heading] } : plan;

/** Null where no header can be seen: a column that says what to do and one with the code. `sheet` is null for text. */
export function readAmendmentTable(
  grid: readonly (readonly Cell[])[],
  plan: Plan,
  sheet: string | null,
): AmendmentReading | null {
  const header = headerIn(grid);
  if (!header) return null;
  const changes: PlanChange[] = [];
  const issues: Issue[] = [];
  let known = plan;
  for (const [at, cells] of grid.entries()) {
    if (at <= header.row || cells.every(cell => String(cell ?? '').trim() === '')) continue;
    const place = (column: Column) => {
      const index = header.columns.get(column) ?? header.columns.get('action') ?? 0;
      return { ...(sheet === null ? {} : { sheet }), cell: a1(at + 1, index + 1) };
    };
    const line: Line = {
      textOf: column => cleanText(String(cells[header.columns.get(column) ?? -1] ?? '')).text,
      problem: (rule, column, params) => ({ rule, severity: 'error', place: place(column), params }),
    };
    const found = changeIn(line, known);
    if (isIssue(found)) issues.push(found);
    else {
      changes.push(found);
      known = withHeading(known, found);
    }
  }
  return { changes, issues };
}
