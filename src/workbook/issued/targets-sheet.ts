// Sheet "Chỉ tiêu" of the issued workbook: numerator, denominator and the year before, with the rate computed.

import { PERCENT_SIGN } from '../../core/rules';
import type { Target } from '../../core/targets';
import { forms } from '../../texts/vi/forms';
import { cellInRow, placeOf } from '../addresses';
import { formula } from '../declaration';
import type { CellContent, ColumnDeclaration, SheetDeclaration, TableDeclaration } from '../declaration';
import { nativeCheckFormula } from '../native-check';
import { targetConstants } from './constants';
import { TABLE_NAMES } from './layout';
import type { IssueInput } from './model';
import { FORM_HEADER_ROW } from './header-row';
import { entryColumns, entryValidations, rowByKey } from './entry-columns';
import { formSheet } from './sheet-frame';
import { verdictTemplate } from '../../texts/word-issue';
import { emptyText } from './verdict-texts';

const captions = forms.captions.targets;
/** Stands behind what it is computed from. */
const RATE: ColumnDeclaration = { key: 'rate', caption: captions.rate, width: 9, style: 'derivedNumber' };
const COLUMNS: readonly ColumnDeclaration[] = [
  { key: 'id', caption: captions.id, width: 8, style: 'code' },
  { key: 'name', caption: captions.name, width: 31, style: 'text' },
  { key: 'unit', caption: captions.unit, width: 8, style: 'textCenter' },
  { key: 'comparison', caption: captions.comparison, width: 9, style: 'textCenter' },
  { key: 'threshold', caption: captions.threshold, width: 8, style: 'points' },
  { key: 'numeratorMeaning', caption: captions.numeratorMeaning, width: 17, style: 'text' },
  { key: 'denominatorMeaning', caption: captions.denominatorMeaning, width: 17, style: 'text' },
  ...entryColumns('targets', captions).flatMap(column =>
    column.key === 'denominator' ? [column, RATE] : [column],
  ),
  { key: 'check', caption: captions.check, width: 30, style: 'check' },
];

type Reach = (field: string) => string;

/** A rate where the row's unit is %, else the count itself: one formula for the whole column. */
const rateFormula = (cell: Reach): string => {
  const [unit, numerator, denominator] = [cell('unit'), cell('numerator'), cell('denominator')];
  const rate = `IF(${denominator}=0,"",ROUND(100*${numerator}/${denominator},2))`;
  return (
    `IF(${unit}="${PERCENT_SIGN}",IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),${rate},""),` +
    `IF(ISNUMBER(${numerator}),${numerator},""))`
  );
};

function targetTable(input: IssueInput): TableDeclaration {
  const place = {
    name: TABLE_NAMES.targets,
    at: `A${FORM_HEADER_ROW}`,
    columnKeys: COLUMNS.map(column => column.key),
    rowCount: input.targets.length,
  };
  const rowOf = (target: Target, rowIndex: number): readonly CellContent[] => {
    const cell: Reach = field => cellInRow(place, field, rowIndex);
    const constants = targetConstants(target, input.year);
    return rowByKey(COLUMNS, {
      id: target.code,
      name: target.name,
      unit: constants.unit,
      comparison: constants.comparison,
      threshold: constants.threshold,
      numeratorMeaning: target.numerator,
      denominatorMeaning: target.denominator,
      rate: formula(rateFormula(cell), ''),
      check: formula(nativeCheckFormula(input.rules.targets, verdictTemplate, cell), emptyText('targets')),
    });
  };
  const noDenominator = input.targets.flatMap((target, rowIndex) =>
    target.unit === '%' ? [] : [{ rowIndex, column: 'denominator', style: 'derived' as const }],
  );
  return {
    name: place.name,
    at: place.at,
    columns: COLUMNS,
    rows: input.targets.map(rowOf),
    cellStyles: noDenominator,
    tableStyle: 'TableStyleLight1',
    rowKey: 'id',
  };
}

export function targetEntriesSheet(input: IssueInput): SheetDeclaration {
  const table = targetTable(input);
  return formSheet('targets', input, table, entryValidations('targets', placeOf(table), input));
}
