// Sheet "Tự chấm điểm" of the issued workbook: the criteria of the agency's level with their maximum.

import { forms } from '../../texts/vi/forms';
import { cellInRow, placeOf } from '../addresses';
import { formula } from '../declaration';
import type {
  CellContent,
  ColumnDeclaration,
  SheetDeclaration,
  TableDeclaration,
  ValidationDeclaration,
} from '../declaration';
import type { TablePlace } from '../addresses';
import { listReference, nativeCheckFormula } from '../native-check';
import { criterionConstants } from './constants';
import { TABLE_NAMES } from './layout';
import { levelRanges, levelSource } from './level-lists';
import type { IssueInput, IssuedCriterion } from './model';
import { FORM_HEADER_ROW } from './header-row';
import { entryColumns, entryValidations, rowByKey } from './entry-columns';
import { formSheet, lastPrintedColumn } from './sheet-frame';
import { verdictTemplate } from '../../texts/word-issue';
import { emptyText } from './verdict-texts';

const captions = forms.captions.selfScores;
const SCALE_WIDTH = 15;
const LEVELS_WIDTH = 30;

/** The scale is wider where it names levels. */
const columnsOf = (criteria: readonly IssuedCriterion[]): readonly ColumnDeclaration[] => {
  const hasLevels = criteria.some(({ levels }) => levels.length > 0);
  return COLUMNS.map(column =>
    column.key === 'scale' && hasLevels ? { ...column, width: LEVELS_WIDTH, style: 'text' } : column,
  );
};

const COLUMNS: readonly ColumnDeclaration[] = [
  { key: 'id', caption: captions.id, width: 8, style: 'code' },
  { key: 'name', caption: captions.name, width: 38, style: 'text' },
  { key: 'maxPoints', caption: captions.maxPoints, width: 9, style: 'points' },
  { key: 'scale', caption: captions.scale, width: SCALE_WIDTH, style: 'textCenter' },
  ...entryColumns('selfScores', captions),
  { key: 'check', caption: captions.check, width: 30, style: 'check' },
];

function criteriaTable(input: IssueInput): TableDeclaration {
  const place = {
    name: TABLE_NAMES.selfScores,
    at: `A${FORM_HEADER_ROW}`,
    columnKeys: COLUMNS.map(column => column.key),
    rowCount: input.criteria.length,
  };
  const ranges = levelRanges(input.criteria);
  const levelList = (rowIndex: number): string =>
    ranges === null ? '' : listReference(cellInRow(place, 'id', rowIndex), ranges.codes, ranges.points);
  const rowOf = (criterion: IssuedCriterion, rowIndex: number): readonly CellContent[] => {
    const { maxPoints, scale } = criterionConstants(criterion);
    const check = nativeCheckFormula(input.rules.selfScores, verdictTemplate, field =>
      field === 'levels' ? levelList(rowIndex) : cellInRow(place, field, rowIndex),
    );
    return rowByKey(COLUMNS, {
      id: criterion.code,
      name: criterion.name,
      maxPoints,
      scale,
      check: formula(check, emptyText('selfScores')),
    });
  };
  return {
    name: place.name,
    at: place.at,
    columns: columnsOf(input.criteria),
    rows: input.criteria.map(rowOf),
    tableStyle: 'TableStyleLight1',
    rowKey: 'id',
  };
}

/** Rows of scores from 0 to the maximum, as stretches without a row of levels between them. */
function stretches(criteria: readonly IssuedCriterion[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  criteria.forEach(({ levels }, rowIndex) => {
    const last = found.at(-1);
    if (levels.length > 0) return;
    if (last?.[1] === rowIndex - 1) last[1] = rowIndex;
    else found.push([rowIndex, rowIndex]);
  });
  return found;
}

const cellsOf = (place: TablePlace, key: string, [first, last]: readonly [number, number]): string => {
  const plain = (rowIndex: number) => cellInRow(place, key, rowIndex).replaceAll('$', '');
  return first === last ? plain(first) : `${plain(first)}:${plain(last)}`;
};

function scoreValidations(
  place: TablePlace,
  criteria: readonly IssuedCriterion[],
): readonly ValidationDeclaration[] {
  return [
    ...stretches(criteria).map((stretch): ValidationDeclaration => ({
      range: cellsOf(place, 'selfScore', stretch),
      rule: { kind: 'decimal', min: 0, max: cellInRow(place, 'maxPoints', stretch[0]) },
      severity: 'stop',
      error: forms.errors.score,
      prompt: forms.prompts.score,
    })),
    ...criteria.flatMap(({ code, levels }, rowIndex): readonly ValidationDeclaration[] => {
      const source = levelSource(criteria, code);
      if (source === null) return [];
      return [
        {
          range: cellsOf(place, 'selfScore', [rowIndex, rowIndex]),
          rule: { kind: 'list', source },
          severity: 'stop',
          error: forms.errors.list,
          prompt: forms.levelPrompt(levels.map(forms.level)),
        },
      ];
    }),
  ];
}

export function selfScoresSheet(input: IssueInput): SheetDeclaration {
  const table = criteriaTable(input);
  const place = placeOf(table);
  const ofPoints = scoreValidations(place, input.criteria);
  const validations = entryValidations('selfScores', place, input, ofPoints);
  const sheet = formSheet('selfScores', input, table, validations);
  if (!input.illustrative) return sheet;
  const label = {
    at: 'A4',
    mergeTo: `${lastPrintedColumn(table)}4`,
    content: forms.illustrative,
    style: 'illustrative',
  } as const;
  return { ...sheet, cells: [...sheet.cells, label], rowHeights: { 4: 32 } };
}
