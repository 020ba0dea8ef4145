// The print-ready sheet of one agency's points: A4 portrait, its result, its criteria with the three scores, and why
// each has its points. Plain values: it is sent to the agency, which has no add-in.

import { scoreSlip as texts } from '../texts/vi/score-slip';
import type {
  CellDeclaration,
  ColumnDeclaration,
  TableDeclaration,
  WorkbookDeclaration,
} from './declaration';
import { pageFooter } from './page-footer';
import type { StyleToken } from './styles';

type Points = number | string | null;

export interface ScoreSlipRow {
  readonly kind: 'area' | 'criterion';
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  /** Points, a word for "không áp dụng", or nothing. */
  readonly self: Points;
  readonly appraisal: Points;
  readonly survey: Points;
  readonly counted: Points;
  readonly explanation: string;
}

export interface ScoreSlip {
  readonly year: number;
  readonly agencyName: string;
  readonly office: string;
  readonly set: string;
  /** The sentence that points are illustrative; null where they are not. */
  readonly illustrative: string | null;
  /** Result, three scores, agreement, settings: one line each. */
  readonly lines: readonly string[];
  readonly rows: readonly ScoreSlipRow[];
}

const LAST = 'H';
const POINTS_WIDTH = 7;

const COLUMNS: readonly ColumnDeclaration[] = [
  { key: 'code', caption: texts.captions.code, width: 6, style: 'code' },
  { key: 'name', caption: texts.captions.name, width: 25, style: 'text' },
  { key: 'maxPoints', caption: texts.captions.maxPoints, width: POINTS_WIDTH, style: 'points' },
  { key: 'self', caption: texts.captions.self, width: POINTS_WIDTH, style: 'points' },
  { key: 'appraisal', caption: texts.captions.appraisal, width: POINTS_WIDTH, style: 'points' },
  { key: 'survey', caption: texts.captions.survey, width: POINTS_WIDTH, style: 'points' },
  { key: 'counted', caption: texts.captions.counted, width: POINTS_WIDTH, style: 'points' },
  { key: 'explanation', caption: texts.captions.explanation, width: 45, style: 'text' },
];

const AREA_STYLES: Readonly<Record<string, StyleToken>> = {
  code: 'areaRow',
  name: 'areaRow',
  explanation: 'areaRow',
};

const merged = (row: number, content: string, style: StyleToken): CellDeclaration => ({
  at: `A${row}`,
  mergeTo: `${LAST}${row}`,
  content,
  style,
});

/** Characters of 12 points that fit across the sheet; a merged cell does not grow with its text by itself. */
const LINE_CHARACTERS = 104;
const LINE_HEIGHT = 16.5;

const heightOf = (text: string): number =>
  Math.max(1, Math.ceil(text.length / LINE_CHARACTERS)) * LINE_HEIGHT;

function head(slip: ScoreSlip): readonly (readonly [string, StyleToken])[] {
  return [
    [slip.office, 'letterhead'],
    [texts.title(slip.year), 'title'],
    [slip.agencyName, 'letterhead'],
    [slip.set, 'subtitle'],
    ...(slip.illustrative === null ? [] : [[slip.illustrative, 'illustrative'] as const]),
    ...slip.lines.map(line => [line, 'paragraph'] as const),
  ];
}

function tableOf(slip: ScoreSlip, headerRow: number): TableDeclaration {
  return {
    name: 'tblPhieuDiem',
    at: `A${headerRow}`,
    columns: COLUMNS,
    rows: slip.rows.map(row => [
      row.code,
      row.name,
      row.maxPoints,
      row.self,
      row.appraisal,
      row.survey,
      row.counted,
      row.explanation,
    ]),
    cellStyles: slip.rows.flatMap((row, rowIndex) =>
      row.kind === 'area'
        ? Object.entries(AREA_STYLES).map(([column, style]) => ({ rowIndex, column, style }))
        : [],
    ),
    tableStyle: 'TableStyleLight1',
    rowKey: 'code',
  };
}

export function scoreSlipWorkbook(slip: ScoreSlip): WorkbookDeclaration {
  const lines = head(slip);
  const headerRow = lines.length + 2;
  const table = tableOf(slip, headerRow);
  const signRow = headerRow + table.rows.length + 2;
  const sign = (
    from: string,
    to: string,
    row: number,
    content: string,
    style: StyleToken,
  ): CellDeclaration => ({
    at: `${from}${row}`,
    mergeTo: `${to}${row}`,
    content,
    style,
  });
  return {
    sheets: [
      {
        key: 'scoreSlip',
        caption: texts.sheet,
        visibility: 'visible',
        cells: [
          ...lines.map(([text, style], index) => merged(index + 1, text, style)),
          sign('A', 'C', signRow, texts.preparedBy, 'letterhead'),
          sign('A', 'C', signRow + 1, texts.sign, 'subtitle'),
          sign('F', LAST, signRow, texts.approvedBy, 'letterhead'),
          sign('F', LAST, signRow + 1, texts.sign, 'subtitle'),
        ],
        tables: [table],
        rowHeights: Object.fromEntries(
          lines.flatMap(([text, style], index) => (style === 'title' ? [] : [[index + 1, heightOf(text)]])),
        ),
        validations: [],
        conditionalFormats: [],
        print: {
          orientation: 'portrait',
          paper: 'A4',
          fitToWidth: true,
          repeatRows: [headerRow, headerRow],
          footer: pageFooter(slip.agencyName.replaceAll('&', '&&')),
        },
        showGridLines: false,
      },
    ],
    names: [],
    title: `${texts.title(slip.year)} - ${slip.agencyName}`,
    customProperties: {},
    lockStructure: false,
    activeSheet: 'scoreSlip',
  };
}
