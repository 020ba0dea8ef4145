// Sheet "Nhiệm vụ" of the issued workbook: the assignments that the agency leads or coordinates.

import { ENTRY_FIELDS } from '../../core/entries';
import { needsFunds } from '../../core/plan';
import { forms } from '../../texts/vi/forms';
import { cellInRow, placeOf } from '../addresses';
import { formula } from '../declaration';
import type { CellContent, ColumnDeclaration, SheetDeclaration, TableDeclaration } from '../declaration';
import { nativeCheckFormula } from '../native-check';
import { taskConstants } from './constants';
import { TABLE_NAMES } from './layout';
import type { IssueInput, IssuedTask } from './model';
import { FORM_HEADER_ROW } from './header-row';
import { entryColumns, entryValidations, rowByKey } from './entry-columns';
import { formSheet } from './sheet-frame';
import { verdictTemplate } from '../../texts/word-issue';
import { emptyText } from './verdict-texts';

const captions = forms.captions.tasks;

/** Of the tasks that need money only who leads one accounts for it. */
const accountsForFunds = (task: IssuedTask): boolean =>
  needsFunds(task.assignment.group) && task.role === 'lead';

const FUND_KEYS = ENTRY_FIELDS.tasks.filter(({ kind }) => kind === 'money').map(({ key }) => key);

/** What is given, the entry columns, the check. */
function columns(withFunds: boolean): readonly ColumnDeclaration[] {
  return [
    { key: 'id', caption: captions.id, width: 7.5, style: 'code' },
    { key: 'content', caption: captions.content, width: 25, style: 'text' },
    { key: 'role', caption: captions.role, width: 7, style: 'textCenter' },
    { key: 'deliverable', caption: captions.deliverable, width: 20, style: 'text' },
    { key: 'timing', caption: captions.timing, width: 23, style: 'text' },
    ...entryColumns('tasks', captions).map(column =>
      FUND_KEYS.includes(column.key) ? { ...column, hidden: !withFunds } : column,
    ),
    { key: 'check', caption: captions.check, width: 24, style: 'check' },
  ];
}

function taskTable(input: IssueInput): TableDeclaration {
  const withFunds = input.tasks.some(accountsForFunds);
  const shape = columns(withFunds);
  const place = {
    name: TABLE_NAMES.tasks,
    at: `A${FORM_HEADER_ROW}`,
    columnKeys: shape.map(column => column.key),
    rowCount: input.tasks.length,
  };
  const constants: Readonly<Record<string, number>> = taskConstants(input.year, input.period);
  const rowOf = ({ assignment, role }: IssuedTask, rowIndex: number): readonly CellContent[] => {
    const check = nativeCheckFormula(input.rules.tasks, verdictTemplate, field =>
      field in constants ? String(constants[field]) : cellInRow(place, field, rowIndex),
    );
    return rowByKey(shape, {
      id: assignment.id,
      content: assignment.content,
      role: forms.roles[role],
      deliverable: assignment.deliverable,
      timing: assignment.timing,
      check: formula(check, emptyText('tasks')),
    });
  };
  const lockedFunds = withFunds
    ? input.tasks.flatMap((task, rowIndex) =>
        accountsForFunds(task)
          ? []
          : FUND_KEYS.map(column => ({ rowIndex, column, style: 'derived' as const })),
      )
    : [];
  return {
    name: place.name,
    at: place.at,
    columns: shape,
    rows: input.tasks.map(rowOf),
    cellStyles: lockedFunds,
    tableStyle: 'TableStyleLight1',
    rowKey: 'id',
  };
}

export function tasksSheet(input: IssueInput): SheetDeclaration {
  const table = taskTable(input);
  return formSheet('tasks', input, table, entryValidations('tasks', placeOf(table), input));
}
