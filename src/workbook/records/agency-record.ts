// An agency as a row of tblCoQuan: its level, under whom it stands, in which spellings, and whether it is scored.

import type { Agency } from '../../core/agencies';
import { LEVELS } from '../../core/agencies';
import { book } from '../../texts/vi/book';
import { names, requiredText, text, textOrNull } from '../cell-codecs';
import { recordTable } from '../record-table';
import { word, yesOrNo } from '../word-codecs';

const captions = book.captions.agencies;
const typed = { style: 'entryText', headerStyle: 'entryHeader', userEntry: true, of: () => null } as const;

/** Words of the levels that an agency can have; the whole province is none. */
export const LEVEL_WORDS = Object.fromEntries(LEVELS.map(({ code }) => [code, book.levels.of(code)]));

export const AGENCY_SCHEMA = recordTable<Agency>()(
  { name: 'tblCoQuan', rowKey: 'code', tableStyle: 'TableStyleLight9' },
  {
    code: { caption: captions.code, width: 9, style: 'code', cell: text },
    name: { caption: captions.name, width: 38, style: 'text', cell: requiredText },
    level: { caption: captions.level, width: 14, style: 'textCenter', cell: word(LEVEL_WORDS) },
    parent: { caption: captions.parent, width: 9, style: 'code', cell: textOrNull },
    aliases: { caption: captions.aliases, width: 36, style: 'text', cell: names },
    scored: { caption: captions.scored, width: 9, style: 'textCenter', cell: yesOrNo },
    contact: { caption: captions.contact, width: 24, ...typed },
    note: { caption: captions.note, width: 16, ...typed },
  },
);
