// The whole issued workbook. It works without the add-in, in Excel 2010 and later, LibreOffice and WPS: native
// validations, conditional formats and formulas only, and an identity by which its return is known.

import { formTagOf, identityRows, NOT_APPLICABLE_SIGN, TASK_STATUSES } from '../../core/entries';
import type { WorkbookIdentity } from '../../core/entries';
import { forms } from '../../texts/vi/forms';
import type { CellDeclaration, SheetDeclaration, WorkbookDeclaration } from '../declaration';
import type { EntrySheets } from './guide-sheet';
import { guideSheet } from './guide-sheet';
import { levelCells } from './level-lists';
import type { IssueInput } from './model';
import { selfScoresSheet } from './self-scores-sheet';
import { targetEntriesSheet } from './targets-sheet';
import { tasksSheet } from './tasks-sheet';

const bare = { tables: [], validations: [], conditionalFormats: [] } as const;

const listColumn = (column: string, caption: string, values: readonly string[]): readonly CellDeclaration[] =>
  [caption, ...values].map((content, index) => ({ at: `${column}${index + 1}`, content, style: 'plain' }));

const listsSheet = (input: IssueInput): SheetDeclaration => ({
  ...bare,
  key: 'lists',
  caption: forms.sheets.lists,
  visibility: 'hidden',
  cells: [
    ...listColumn('A', forms.lists.status, Object.values(TASK_STATUSES)),
    ...listColumn('B', forms.lists.notApplicable, [NOT_APPLICABLE_SIGN]),
    ...levelCells(input.criteria),
  ],
});

const identitySheet = (identity: WorkbookIdentity): SheetDeclaration => ({
  ...bare,
  key: 'identity',
  caption: forms.sheets.identity,
  visibility: 'veryHidden',
  cells: identityRows(identity).flatMap(([key, value], index): readonly CellDeclaration[] => [
    { at: `A${index + 1}`, content: key, style: 'plain' },
    { at: `B${index + 1}`, content: value, style: 'plain' },
  ]),
});

/** A section without rows has no sheet: an agency that is not scored gets no score sheet. */
function entrySheets(input: IssueInput): EntrySheets {
  return [
    ...(input.tasks.length > 0 ? [{ section: 'tasks' as const, sheet: tasksSheet(input) }] : []),
    ...(input.targets.length > 0 ? [{ section: 'targets' as const, sheet: targetEntriesSheet(input) }] : []),
    ...(input.criteria.length > 0 ? [{ section: 'selfScores' as const, sheet: selfScoresSheet(input) }] : []),
  ];
}

export function issuedWorkbook(input: IssueInput, identity: WorkbookIdentity): WorkbookDeclaration {
  const sheets = entrySheets(input);
  return {
    sheets: [
      guideSheet(input, sheets),
      ...sheets.map(({ sheet }) => ({ ...sheet, formTag: formTagOf(identity) })),
      listsSheet(input),
      identitySheet(identity),
    ],
    names: [],
    title: `${forms.titles.guide.replaceAll('\n', ' ')} - ${input.agency.name}`,
    customProperties: { PAR_agency: input.agency.code, PAR_fingerprint: identity.fingerprint },
    lockStructure: true,
    activeSheet: 'guide',
  };
}
