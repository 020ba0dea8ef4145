// How one figure of the province comes about, as a row of tblSoLieuTinh that the office edits: the way, its sources, whose
// returns are added, the criteria that it scores, and what the lead agency states in a paper.

import type { AgencyLevel } from '../../core/agencies';
import { BUILT_IN_DEADLINES } from '../../core/deadlines';
import type { FigureKind, ProvinceFigure } from '../../core/province';
import { book } from '../../texts/vi/book';
import { asTyped, cellText, codes, numberOrBlank, text, textOrBlank } from '../cell-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import { word, wordList } from '../word-codecs';
import { LEVEL_WORDS } from './agency-record';

const captions = book.captions.figures;
const headerStyle = 'entryHeader' as const;
/** A report is named as the sheet of deadlines names it, for its id stands there in a folded column; other sources are codes. */
const reportNames = new Map(BUILT_IN_DEADLINES.map(({ id, what }) => [id, what]));
const idsByName = new Map([...reportNames].map(([id, what]) => [what.toLowerCase(), id]));
const nameOf = (id: string): string => {
  const name = reportNames.get(id);
  return name !== undefined && idsByName.get(name.toLowerCase()) === id ? name : id;
};

const isNamed = (id: string): boolean => nameOf(id) !== id;

const sources: CellCodec<readonly string[]> = {
  toCell: list => list.map(nameOf).join(list.some(isNamed) ? '; ' : ', ') || null,
  fromCell: (cell, context) =>
    cellText(cell)
      .split(';')
      .flatMap(part => idsByName.get(part.trim().toLowerCase()) ?? codes.fromCell(part, context) ?? []),
};

const typedNumber = { width: 10, style: 'entryNumber', headerStyle, cell: numberOrBlank } as const;

export const FIGURE_SCHEMA = recordTable<ProvinceFigure>()(
  { name: 'tblSoLieuTinh', rowKey: 'code', tableStyle: 'TableStyleLight9' },
  {
    code: { caption: captions.code, width: 9, style: 'entryCode', headerStyle, cell: text },
    name: { caption: captions.name, width: 40, style: 'entryText', headerStyle, cell: text },
    kind: {
      caption: captions.kind,
      width: 18,
      style: 'entryChoice',
      headerStyle,
      cell: word<FigureKind>(book.figureKinds),
    },
    sources: { caption: captions.sources, width: 18, style: 'entryText', headerStyle, cell: sources },
    levels: {
      caption: captions.levels,
      width: 14,
      style: 'entryText',
      headerStyle,
      cell: wordList<AgencyLevel>(LEVEL_WORDS),
    },
    criteria: { caption: captions.criteria, width: 10, style: 'entryCode', headerStyle, cell: codes },
    lead: { caption: captions.lead, width: 10, style: 'entryCode', headerStyle, cell: text },
    statedNumerator: { caption: captions.statedNumerator, ...typedNumber },
    statedDenominator: { caption: captions.statedDenominator, ...typedNumber },
    statedIn: { caption: captions.statedIn, width: 16, style: 'entryText', headerStyle, cell: textOrBlank },
    entered: { caption: captions.entered, width: 11, style: 'entryText', headerStyle, cell: asTyped },
    note: { caption: captions.note, width: 30, style: 'entryText', headerStyle, cell: textOrBlank },
  },
);
