// An administrative paper as data: its parts in the order that the law gives them, whatever file it is written to.
// A figure knows where it comes from; what nobody has said is a gap, never a guess.

import type { IsoDate } from '../core/calendar';

/** A number that the paper states, with the cells of the main workbook that it was computed from. */
export interface Figure {
  readonly kind: 'figure';
  /** Stable: `returned.department`. */
  readonly id: string;
  readonly value: number;
  /** As the paper prints it. */
  readonly shown: string;
  readonly source: FigureSource;
}

export interface FigureSource {
  /** How it was computed from its cells, in the words of the office. */
  readonly how: string;
  readonly sheet: string;
  /** A1 references: single cells, or one range of a table's column. */
  readonly cells: readonly string[];
}

/** What the data do not say and a person fills in: shown as "[…]" and listed before writing. */
interface Gap {
  readonly kind: 'gap';
  readonly what: string;
}

export type Span = string | Figure | Gap;
export type Line = readonly Span[];

export interface PaperColumn {
  readonly caption: string;
  /** Share of the table's width; shares need not add up to anything. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A line over the whole width, above the rows that it is about. */
export interface GroupRow {
  readonly group: Line;
}

export type PaperRow = readonly Line[] | GroupRow;

export const isGroupRow = (row: PaperRow): row is GroupRow => 'group' in row;

export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

/** A chart over figures that the paper states in words or in a table too. */
export interface PaperChart {
  readonly kind: 'column' | 'stackedColumn';
  readonly title: string;
  readonly categories: readonly string[];
  /** Values in the order of the categories; null where there is none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Behind each value: `%`, or nothing for counts. */
  readonly unit: '%' | '';
}

export type Block =
  /** "I. KẾT QUẢ": bold capitals. */
  | { readonly kind: 'part'; readonly text: string }
  /** "1. Kết quả nộp biểu": bold. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  /** A point of a list: "- …". */
  | { readonly kind: 'point'; readonly line: Line }
  /** "QUYẾT ĐỊNH:": bold capitals in the middle. */
  | { readonly kind: 'centred'; readonly text: string }
  /** "Điều 1." in bold, then its text. */
  | { readonly kind: 'article'; readonly title: string; readonly line: Line }
  | { readonly kind: 'table'; readonly table: PaperTable }
  | { readonly kind: 'chart'; readonly chart: PaperChart };

export interface Annex {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly landscape: boolean;
}

export interface Signature {
  /** "KT. GIÁM ĐỐC" above the office, where another signs for its head. */
  readonly onBehalf: string | null;
  readonly office: string;
  readonly name: Span;
}

export interface Paper {
  readonly issuedOn: IsoDate;
  /** Of the agency above, in capitals; null where the agency itself is the authority. */
  readonly authority: string | null;
  readonly agency: string;
  /** "BC-SNV" behind the number, which the clerk gives. */
  readonly number: Line;
  readonly place: string;
  /** `named`: "BÁO CÁO" over what it is about; `letter`: "V/v …" below the number. */
  readonly title:
    | { readonly kind: 'named'; readonly name: string; readonly about: string }
    | { readonly kind: 'letter'; readonly about: string };
  readonly addressees: readonly string[];
  /** Who decides, between the title and the basis of a decision; null for other papers. */
  readonly decidedBy: string | null;
  /** "Căn cứ …" */
  readonly basis: readonly Line[];
  readonly body: readonly Block[];
  readonly signature: Signature;
  readonly recipients: readonly string[];
  readonly annexes: readonly Annex[];
  /** How an annex names its paper: "Báo cáo số …/BC-SNV ngày … của Sở Nội vụ". */
  readonly inAnnexes: string;
}

const linesOfBlock = (block: Block): readonly Line[] => {
  switch (block.kind) {
    case 'part':
    case 'heading':
    case 'centred':
      return [[block.text]];
    case 'chart':
      return [];
    case 'table':
      return block.table.rows.flatMap(row => (isGroupRow(row) ? [row.group] : row));
    default:
      return [block.line];
  }
};

/** Every line of the paper that may hold figures or gaps, in reading order. */
export const linesOf = (paper: Paper): readonly Line[] => [
  paper.number,
  ...paper.basis,
  ...paper.body.flatMap(linesOfBlock),
  [paper.signature.name],
  ...paper.annexes.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock)),
];

export const figuresOf = (paper: Paper): readonly Figure[] =>
  linesOf(paper)
    .flat()
    .filter(span => typeof span === 'object')
    .filter(span => span.kind === 'figure');

export const gapsOf = (paper: Paper): readonly string[] =>
  linesOf(paper)
    .flat()
    .flatMap(span => (typeof span === 'object' && span.kind === 'gap' ? [span.what] : []));

/** What stands on the paper for a gap. */
export const GAP = '[…]';

export const shownSpan = (span: Span): string =>
  typeof span === 'string' ? span : span.kind === 'gap' ? GAP : span.shown;

export const shownLine = (line: Line): string => line.map(shownSpan).join('');
