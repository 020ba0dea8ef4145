// Table of changed settings on the sheet "Cài đặt": who changed what, when and why.

import { isoOfSerial, serialOf } from '../../core/calendar';
import type { SettingChange } from '../../core/scoring';
import { book } from '../../texts/vi/book';
import type { TableRow, TableSchema } from '../table-schema';
import { numberIn, textIn } from '../table-schema';
import { codeOf, wordOf } from '../word-cells';
import { choiceWords } from './setting-words';

const changeCaptions = book.captions.changes;

/** What a command changed in the settings, oldest first; never edited afterwards, and printed in reports. */
export const CHANGE_SCHEMA: TableSchema<SettingChange> = {
  name: 'tblThayDoi',
  rowKey: 'key',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'key', caption: changeCaptions.key, width: 18, style: 'code', write: change => change.key },
    {
      key: 'before',
      caption: changeCaptions.before,
      width: 30,
      style: 'text',
      write: ({ key, before }) => wordOf(choiceWords(key), before),
    },
    {
      key: 'after',
      caption: changeCaptions.after,
      width: 30,
      style: 'text',
      write: ({ key, after }) => wordOf(choiceWords(key), after),
    },
    {
      key: 'on',
      caption: changeCaptions.on,
      width: 13,
      style: 'date',
      write: change => serialOf(change.on),
    },
    { key: 'by', caption: changeCaptions.by, width: 24, style: 'text', write: change => change.by || null },
    {
      key: 'reason',
      caption: changeCaptions.reason,
      width: 40,
      style: 'text',
      write: change => change.reason || null,
    },
  ],
};

/** Null where the day was typed over. */
export function settingChangeFrom(row: TableRow): SettingChange | null {
  const serial = numberIn(row, 'on');
  const on = serial === null ? null : isoOfSerial(serial);
  if (on === null) return null;
  const text = (key: string): string => textIn(row, key);
  const code = (key: string): string => String(codeOf(choiceWords(text('key')), text(key)) ?? '');
  return {
    key: text('key'),
    before: code('before'),
    after: code('after'),
    on,
    by: text('by'),
    reason: text('reason'),
  };
}
