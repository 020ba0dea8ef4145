// A quantitative commitment of the plan as a row of tblChiTieu: what is counted, how it is compared, its threshold in each
// year of the plan, and whom it binds. The thresholds' columns follow the plan's years.

import { WHOLE_PROVINCE } from '../../core/agencies';
import type { AgencyLevel } from '../../core/agencies';
import { AREA_CODES } from '../../core/plan';
import type { Plan } from '../../core/plan';
import type { Target } from '../../core/targets';
import { book } from '../../texts/vi/book';
import { cellText, numberOrBlank, requiredText, text, textOrBlank, textOrNull } from '../cell-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import { oneOf, word, wordList } from '../word-codecs';
import { LEVEL_WORDS } from './agency-record';

/** One cell says whether it is a percentage or of what it is a count. */
type TargetRow = Omit<Target, 'unitName' | 'unit'> & { readonly unit: string };

const captions = book.captions.targets;
const PERCENT = '%';
const levelList = wordList<AgencyLevel>(LEVEL_WORDS);
const wholeProvince = book.levels.of(WHOLE_PROVINCE);

/** A target that binds no level binds the province as a whole, and says so. */
const levels: CellCodec<readonly AgencyLevel[]> = {
  takes: [...Object.values(LEVEL_WORDS), wholeProvince],
  toCell: (list, record) => levelList.toCell(list, record) ?? wholeProvince,
  fromCell: (cell, row) => (cellText(cell) === wholeProvince ? [] : levelList.fromCell(cell, row)),
};

export const yearsOf = ({ decision }: Plan): readonly number[] =>
  Array.from(
    { length: decision.lastYear - decision.firstYear + 1 },
    (_, index) => decision.firstYear + index,
  );

const threshold = (year: number) =>
  ({
    key: String(year),
    caption: captions.year(year),
    width: 8,
    style: 'entryPercent',
    headerStyle: 'entryHeader',
    cell: numberOrBlank,
  }) as const;

export const targetSchema = (plan: Plan) =>
  recordTable<TargetRow>()(
    { name: 'tblChiTieu', rowKey: 'code', tableStyle: 'TableStyleLight9' },
    {
      code: { caption: captions.code, width: 8, style: 'code', cell: text },
      assignment: { caption: captions.assignment, width: 9, style: 'code', cell: textOrNull },
      area: { caption: captions.area, width: 7, style: 'textCenter', cell: oneOf(AREA_CODES) },
      name: { caption: captions.name, width: 36, style: 'text', cell: text },
      unit: { caption: captions.unit, width: 8, style: 'textCenter', cell: requiredText },
      comparison: {
        caption: captions.comparison,
        width: 10,
        style: 'textCenter',
        cell: word(book.comparisons),
      },
      thresholds: { parts: yearsOf(plan).map(threshold), retainsBlanks: true },
      levels: { caption: captions.levels, width: 14, style: 'text', cell: levels },
      numerator: { caption: captions.numerator, width: 22, style: 'text', cell: text },
      denominator: { caption: captions.denominator, width: 22, style: 'text', cell: textOrBlank },
      clause: { caption: captions.clause, width: 12, style: 'text', cell: text },
      quote: { caption: captions.quote, width: 31, style: 'text', cell: text },
      note: {
        caption: captions.note,
        width: 12,
        style: 'entryText',
        headerStyle: 'entryHeader',
        userEntry: true,
        of: () => null,
      },
    },
  );

export function targetRowOf({ unitName, unit, ...target }: Target): TargetRow {
  return { ...target, unit: unit === PERCENT ? PERCENT : unitName };
}

export const targetOf = (row: TargetRow): Target => ({
  ...row,
  unit: row.unit === PERCENT ? PERCENT : 'count',
  unitName: row.unit === PERCENT ? '' : row.unit,
});
