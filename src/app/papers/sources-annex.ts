// An annex that says of every figure of a paper how it was computed and from which cells of the workbook.

import { figuresOf } from '../../papers/paper';
import type { Annex, Paper, PaperColumn } from '../../papers/paper';
import { papers as words } from '../../texts/vi/papers';
import { numberColumn, numbered, table } from './blocks';

const texts = words.sources;
/** So many ranges are named; the others are counted. */
const MOST_RANGES = 8;

function cellsText(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_RANGES).join('; ');
  return cells.length > MOST_RANGES ? texts.many(shown, cells.length - MOST_RANGES) : shown;
}

function sourcesAnnex(paper: Paper): Annex {
  const { number, figure, how, sheet, cells } = texts.columns;
  const columns: readonly PaperColumn[] = [
    numberColumn(number),
    { caption: figure, width: 1.4, align: 'right' },
    { caption: how, width: 5 },
    { caption: sheet, width: 1.6 },
    { caption: cells, width: 4 },
  ];
  const rows = numbered(figuresOf(paper), ({ shown, source }) => [
    [shown],
    [source.how],
    [source.sheet],
    [cellsText(source.cells)],
  ]);
  return { title: texts.annex, landscape: true, blocks: [table(columns, rows)] };
}

/** The paper, with the annex of its sources where it is asked for. */
export const withSources = (paper: Paper, isAsked: boolean): Paper =>
  isAsked ? { ...paper, annexes: [...paper.annexes, sourcesAnnex(paper)] } : paper;
