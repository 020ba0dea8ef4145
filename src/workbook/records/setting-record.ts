// A setting as a row of tblCaiDat, of the workbook itself or of scoring, and a grade as a row of tblXepLoai. What a value
// may be, its readers judge: a choice is read by its word, anything else as it stands.

import type { GradeBand, ScoringSettingRow } from '../../core/scoring';
import { book } from '../../texts/vi/book';
import { asTyped, cellText, text } from '../cell-codecs';
import type { CellCodec, CellValue } from '../cell-codecs';
import { recordTable } from '../record-table';
import { codeOf, wordOf } from '../word-cells';
import { choiceWords } from './setting-words';

export interface SettingRow extends ScoringSettingRow {
  readonly name: string;
}

const captions = book.captions.settings;
const entry = { style: 'entryText', headerStyle: 'entryHeader' } as const;

const settingValue: CellCodec<ScoringSettingRow['value']> = {
  toCell: (value, { key }) => wordOf(choiceWords(String(key)), value),
  fromCell: (cell, row) =>
    codeOf(choiceWords(cellText(row['key'] as CellValue)), asTyped.fromCell(cell, row) ?? null),
};

export const SETTING_SCHEMA = recordTable<SettingRow>()(
  { name: 'tblCaiDat', rowKey: 'key', tableStyle: 'TableStyleLight9' },
  {
    key: { caption: captions.key, width: 18, style: 'code', folded: true, cell: text },
    name: { caption: captions.name, width: 36, style: 'text', cell: text },
    value: { caption: captions.value, width: 34, ...entry, cell: settingValue },
    source: { caption: captions.source, width: 50, style: 'text', cell: text },
  },
);

/** No number where none stands: a grade without its threshold is told. */
const gradeFrom: CellCodec<number> = {
  toCell: value => value,
  fromCell: cell => (typeof cell === 'number' ? cell : Number.NaN),
};

export const GRADE_SCHEMA = recordTable<GradeBand>()(
  { name: 'tblXepLoai', rowKey: 'name', tableStyle: 'TableStyleLight9' },
  {
    name: { caption: book.captions.grades.name, width: 16, ...entry, cell: text },
    from: {
      caption: book.captions.grades.from,
      width: 12,
      style: 'entryPercent',
      headerStyle: 'entryHeader',
      cell: gradeFrom,
    },
  },
);
