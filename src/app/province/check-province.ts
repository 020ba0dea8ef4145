// What is wrong with the province's figures and criteria, each issue with its cell in this workbook or in a returned file.

import { bindingFaults, figureFaults, markFaults } from '../../core/province';
import type { ProvincePlaces } from '../../core/province';
import type { Issue } from '../../core/issues';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { WorkbookState } from '../../workbook/port';
import { FIGURE_SCHEMA } from '../../workbook/records/figure-record';
import { textIn } from '../../workbook/table-schema';
import type { Book } from '../book/model';
import { placedRows } from '../book/table-cells';
import { entryPlace } from '../entry-place';
import { figuresOf, provinceData, provinceSet, scoreProvince } from './province-score';
import type { ProvinceScore } from './province-score';

function placesIn(state: WorkbookState): ProvincePlaces<ConsolidatedRow> {
  const placed = placedRows(state, FIGURE_SCHEMA);
  return {
    ofFigure: (code, column) => {
      const found = placed?.rows.find(({ row }) => textIn(row, 'code') === code);
      return placed && found ? placed.placeOf(found.rowIndex, column) : {};
    },
    ofRow: row => entryPlace(row, row.section === 'tasks' ? 'status' : 'numerator'),
  };
}

/** `score` is that of the book. Before anything was consolidated only the bindings can be wrong. */
export function checkProvince(
  book: Book,
  state: WorkbookState,
  score: ProvinceScore | null = scoreProvince(book),
): readonly Issue[] {
  const places = placesIn(state);
  const known = { ...provinceData(book), figures: book.figures };
  const results = score?.results ?? figuresOf(book);
  return [
    ...bindingFaults(known, score?.set ?? provinceSet(book), places),
    ...figureFaults(results, places),
    ...(score ? markFaults(score.marks, results, places) : []),
  ];
}
