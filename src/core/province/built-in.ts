// The figures as they are before a workbook says otherwise.

import data from '#province/province-figures.json';
import { FIGURE_KINDS, type FigureKind, type ProvinceFigure } from './types';

const kindOf = (text: string): FigureKind => FIGURE_KINDS.find(kind => kind === text) ?? 'entered';

const NOTHING_TYPED = { statedNumerator: null, statedDenominator: null, statedIn: '', entered: null };

export const BUILT_IN_FIGURES: readonly ProvinceFigure[] = data.figures.map(figure => ({
  ...figure,
  ...NOTHING_TYPED,
  kind: kindOf(figure.kind),
}));
