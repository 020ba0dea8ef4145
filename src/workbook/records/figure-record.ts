// How one figure of the province comes about, as a row of tblSoLieuTinh that the office edits: the way, its sources, whose
// returns are added, the criteria that it scores, and what the lead agency states in a paper.

import type { AgencyLevel } from '../../core/agencies';
import type { FigureKind, ProvinceFigure } from '../../core/province';
import { book } from '../../texts/vi/book';
import { asTyped, codes, numberOrBlank, text, textOrBlank } from '../cell-codecs';
import { recordTable } from '../record-table';
import { word, wordList } from '../word-codecs';
import { LEVEL_WORDS } from './agency-record';

const captions = book.captions.figures;
const headerStyle = 'entryHeader' as const;
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
    sources: { caption: captions.sources, width: 14, style: 'entryCode', headerStyle, cell: codes },
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
