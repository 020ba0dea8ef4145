// What a table of appraised points says so far: marks, what is passed over, what is wrong and in which cell.
// How the table is laid out is found elsewhere.

import { a1 } from '../addresses';
import headers from '../../data/appraisal-table-headers.json';
import type { Issue, IssueCode, IssueParams, Place } from '../issues';
import { foldDiacritics, parseNumber } from '../text';

export type Cell = string | number | null;
export type Grid = readonly (readonly Cell[])[];

export interface AppraisalTableOptions {
  /** Code of the agency that a text names; null for none or for several. */
  readonly agencyOf: (text: string) => string | null;
  /** Code of the scored criterion that a text names; null for none. */
  readonly criterionOf: (text: string) => string | null;
  /** Whether a text names what criteria are added up to: an area, a criterion with components. */
  readonly isHeading: (text: string) => boolean;
  /** For the places of issues; null for pasted text. */
  readonly sheet: string | null;
  /** Row and column of the sheet that the grid begins at, from 1. */
  readonly from?: { readonly row: number; readonly column: number };
}

export interface TabledMark {
  readonly agency: string;
  readonly criterion: string;
  readonly points: number | 'notApplicable';
  /** Of a list; blank in a matrix. */
  readonly reason: string;
  readonly place: Place;
}

export interface AppraisalTableReading {
  readonly layout: 'criteriaInRows' | 'agenciesInRows' | 'list';
  readonly marks: readonly TabledMark[];
  /** Codes that the table names, once each; those without a mark too. */
  readonly agencies: readonly string[];
  readonly criteria: readonly string[];
  /** Labels of rows and columns that hold sums, maxima and the like. */
  readonly passedOver: readonly string[];
  readonly issues: readonly Issue[];
}

type TableRule =
  | 'matrix.unknown-agency'
  | 'matrix.unknown-criterion'
  | 'matrix.points'
  | 'matrix.repeated-agency'
  | 'matrix.repeated-criterion';

/** Headers are looked for this far from the table's corner. */
export const SEARCHED = 20;

export const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim();

export const plain = (cell: Cell | undefined): string =>
  foldDiacritics(textOf(cell))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export const wordsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plain));
export const PASSED_OVER = wordsOf(headers.passedOver);
const NOT_APPLICABLE = wordsOf(headers.notApplicable);

const placeIn = (
  row: number,
  column: number,
  { sheet, from = { row: 1, column: 1 } }: AppraisalTableOptions,
): Place => ({ ...(sheet === null ? {} : { sheet }), cell: a1(from.row + row, from.column + column) });

export class AppraisalReading {
  readonly marks: TabledMark[] = [];
  readonly agencies = new Set<string>();
  readonly criteria = new Set<string>();
  readonly passedOver = new Set<string>();
  readonly issues: Issue[] = [];

  constructor(
    readonly layout: AppraisalTableReading['layout'],
    readonly options: AppraisalTableOptions,
  ) {}

  place(row: number, column: number): Place {
    return this.layout === 'agenciesInRows'
      ? placeIn(column, row, this.options)
      : placeIn(row, column, this.options);
  }

  fault<Code extends TableRule & IssueCode>(rule: Code, place: Place, cell: Cell, params: IssueParams<Code>) {
    this.issues.push({ rule, severity: 'error', place, value: textOf(cell), params } as Issue);
  }

  mark(agency: string, criterion: string, cell: Cell, place: Place, reason = ''): void {
    if (textOf(cell) === '') return;
    const points = pointsOf(cell);
    if (points === null) this.fault('matrix.points', place, cell, { code: criterion, agency });
    else this.marks.push({ agency, criterion, points, reason, place });
  }

  end(): AppraisalTableReading {
    const { layout, marks, issues } = this;
    const [agencies, criteria, passedOver] = [[...this.agencies], [...this.criteria], [...this.passedOver]];
    return { layout, marks, agencies, criteria, passedOver, issues };
  }
}

function pointsOf(cell: Cell): TabledMark['points'] | null {
  if (NOT_APPLICABLE.has(plain(cell))) return 'notApplicable';
  const reading = parseNumber(cell ?? '');
  return reading.kind === 'number' ? reading.value : null;
}

export const isNumber = (cell: Cell | undefined): boolean =>
  textOf(cell) !== '' && pointsOf(cell ?? null) !== null;
