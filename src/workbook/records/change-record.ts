// A changed setting as a row of tblThayDoi: who changed what, when and why. Commands add rows, oldest first; never edited
// afterwards, and printed in reports.

import type { SettingChange } from '../../core/scoring';
import { book } from '../../texts/vi/book';
import { cellText, day, text, textOrBlank } from '../cell-codecs';
import type { CellCodec, CellValue } from '../cell-codecs';
import { choiceWords } from './setting-words';
import { recordTable } from '../record-table';
import { codeOf, wordOf } from '../word-cells';

const captions = book.captions.changes;

/** What a setting was or became: its choices have words, by the setting's key. */
const choice: CellCodec<SettingChange['before']> = {
  toCell: (value, { key }) => wordOf(choiceWords(String(key)), value),
  fromCell: (cell, { key }) => String(codeOf(choiceWords(cellText(key as CellValue)), cellText(cell)) ?? ''),
};

export const CHANGE_SCHEMA = recordTable<SettingChange>()(
  { name: 'tblThayDoi', rowKey: 'key', tableStyle: 'TableStyleLight9' },
  {
    name: {
      caption: captions.name,
      width: 30,
      style: 'text',
      optional: true,
      of: ({ key }) => book.settingNames[key] ?? key,
    },
    before: { caption: captions.before, width: 24, style: 'text', cell: choice },
    after: { caption: captions.after, width: 24, style: 'text', cell: choice },
    on: { caption: captions.on, width: 11, style: 'date', cell: day },
    by: { caption: captions.by, width: 22, style: 'text', cell: textOrBlank },
    reason: { caption: captions.reason, width: 36, style: 'text', cell: textOrBlank },
    key: { caption: captions.key, width: 18, style: 'code', folded: true, cell: text },
  },
);
