// Sheet "Tự chấm điểm" of the issued workbook: the criteria of the agency's level with their maximum.

import { forms } from '../../texts/vi/forms';
import { cellInRow, columnBody, placeOf } from '../addresses';
import { formula } from '../declaration';
import type {
  CellContent,
  ColumnDeclaration,
  SheetDeclaration,
  TableDeclaration,
  ValidationDeclaration,
} from '../declaration';
import { nativeCheckFormula } from '../native-check';
import { criterionConstants } from './constants';
import { TABLE_NAMES } from './layout';
import type { IssueInput, IssuedCriterion } from './model';
import { HEADER_ROW } from './header-row';
import { ENTRY, entrySheet, textLimit } from './sheet-frame';
import { emptyText, verdictTemplate } from './verdict-texts';

const captions = forms.captions.selfScores;
const COLUMNS: readonly ColumnDeclaration[] = [
  { key: 'id', caption: captions.id, width: 10, style: 'code' },
  { key: 'name', caption: captions.name, width: 50, style: 'text' },
  { key: 'maxPoints', caption: captions.maxPoints, width: 10, style: 'points' },
  { key: 'scale', caption: captions.scale, width: 15, style: 'textCenter' },
  { key: 'notApplicable', caption: captions.notApplicable, width: 10, style: 'entryChoice', ...ENTRY },
  { key: 'selfScore', caption: captions.selfScore, width: 10, style: 'entryPoints', ...ENTRY },
  { key: 'evidence', caption: captions.evidence, width: 30, style: 'entryText', ...ENTRY },
  { key: 'explanation', caption: captions.explanation, width: 34, style: 'entryText', ...ENTRY },
  { key: 'check', caption: captions.check, width: 30, style: 'check' },
];

function criteriaTable(input: IssueInput): TableDeclaration {
  const place = {
    name: TABLE_NAMES.selfScores,
    at: `A${HEADER_ROW}`,
    columnKeys: COLUMNS.map(column => column.key),
    rowCount: input.criteria.length,
  };
  const rowOf = (criterion: IssuedCriterion, rowIndex: number): readonly CellContent[] => {
    const { maxPoints, scale } = criterionConstants(criterion);
    const check = nativeCheckFormula(input.rules.selfScores, verdictTemplate, field =>
      cellInRow(place, field, rowIndex),
    );
    return [
      criterion.code,
      criterion.name,
      maxPoints,
      scale,
      null,
      null,
      null,
      null,
      formula(check, emptyText('selfScores')),
    ];
  };
  return {
    name: place.name,
    at: place.at,
    columns: COLUMNS,
    rows: input.criteria.map(rowOf),
    tableStyle: 'TableStyleLight1',
    rowKey: 'id',
  };
}

function validations(table: TableDeclaration): readonly ValidationDeclaration[] {
  const place = placeOf(table);
  return [
    {
      range: columnBody(place, 'notApplicable'),
      rule: { kind: 'list', source: '{lists}!$B$2:$B$2' },
      severity: 'stop',
      error: forms.errors.list,
      prompt: forms.prompts.notApplicable,
    },
    {
      range: columnBody(place, 'selfScore'),
      rule: { kind: 'decimal', min: 0, max: cellInRow(place, 'maxPoints', 0) },
      severity: 'stop',
      error: forms.errors.score,
      prompt: forms.prompts.score,
    },
    ...['evidence', 'explanation'].map(textLimit(place)),
  ];
}

export function selfScoresSheet(input: IssueInput): SheetDeclaration {
  const table = criteriaTable(input);
  const sheet = entrySheet('selfScores', input, table, validations(table));
  if (!input.illustrative) return sheet;
  const mark = { at: 'A4', mergeTo: 'I4', content: forms.illustrative, style: 'illustrative' } as const;
  return { ...sheet, cells: [...sheet.cells, mark], rowHeights: { 4: 32 } };
}
