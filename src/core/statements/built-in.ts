// How the figures of the province's targets stand to each other, and how many agencies may name one paper.

import statements from '#province/statements.json';
import limits from '../../data/reading-limits.json';
import type { FigureNature } from './types';

export const FIGURE_NATURES = statements.figures as readonly FigureNature[];

/** So many agencies may name one paper as evidence without a question. */
export const MOST_AGENCIES_OF_A_PAPER: number = limits.paperOfMany.agencies;
