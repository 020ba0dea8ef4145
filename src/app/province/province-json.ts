// What `province --json` prints: the self-score with every criterion, every figure and every cell behind it.

import { criteriaTree } from '../../core/criteria';
import type { FigureKind } from '../../core/province';
import { sumOf } from '../../core/numbers';
import type { IndexResult } from '../../core/scoring';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { figureCells } from './figure-cells';
import type { FigureCell } from './figure-cells';
import { provinceRows, shownValue } from './province-score';
import type { ProvinceResult, ProvinceScore } from './province-score';

export interface FigureJson {
  readonly code: string;
  readonly name: string;
  readonly kind: FigureKind;
  readonly lead: string;
  /** A rate in % to four decimals, a count, or a word; null without one. */
  readonly value: number | string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Codes of agencies that owe a cell and gave none. */
  readonly silent: readonly string[];
  readonly cells: readonly FigureCell[];
}

export function figureJson(book: Book, state: WorkbookState, result: ProvinceResult): FigureJson {
  const { figure, value, silent } = result;
  const isFraction = value.kind === 'fraction';
  return {
    code: figure.code,
    name: figure.name,
    kind: figure.kind,
    lead: figure.lead,
    value: shownValue(result),
    numerator: isFraction ? value.numerator : value.kind === 'amount' ? value.amount : null,
    denominator: isFraction ? value.denominator : null,
    silent,
    cells: figureCells(book, state, result),
  };
}

const percentOf = (index: IndexResult): number | null => (index.kind === 'index' ? index.percent : null);

export const provinceJson = (book: Book, state: WorkbookState, score: ProvinceScore) => {
  const { set, totals, results } = score;
  return {
    criteriaSet: set.name,
    illustrative: set.status === 'illustrative',
    selfScore: totals.self.points,
    maxPoints: sumOf([totals.self.maxPoints, -totals.self.notApplicablePoints]),
    index: percentOf(totals.index),
    byArea: Object.fromEntries(
      totals.areas.map(area => [area.code, { selfScore: area.self.points, index: percentOf(area.index) }]),
    ),
    criteria: provinceRows(score).map(row => ({
      ...row,
      rule: criteriaTree(set).byCode.get(row.criterion)?.rule?.kind ?? null,
    })),
    figures: results.map(result => figureJson(book, state, result)),
  };
};
