// An annex that says of every figure of a paper how it was computed and from which cells of the workbook.

import { figuresOf } from '../../papers/paper';
import type { Annex, Paper } from '../../papers/paper';
import { papers as words } from '../../texts/vi/papers';

const texts = words.sources;
/** So many ranges are named; the others are counted. */
const MOST_RANGES = 8;

function cellsText(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_RANGES).join('; ');
  return cells.length > MOST_RANGES ? texts.many(shown, cells.length - MOST_RANGES) : shown;
}

export function sourcesAnnex(paper: Paper): Annex {
  const { number, figure, how, sheet, cells } = texts.columns;
  return {
    title: texts.annex,
    landscape: true,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { caption: number, width: 0.6, align: 'center' },
            { caption: figure, width: 1.4, align: 'right' },
            { caption: how, width: 5 },
            { caption: sheet, width: 1.6 },
            { caption: cells, width: 4 },
          ],
          rows: figuresOf(paper).map(({ shown, source }, index) => [
            [String(index + 1)],
            [shown],
            [source.how],
            [source.sheet],
            [cellsText(source.cells)],
          ]),
        },
      },
    ],
  };
}
