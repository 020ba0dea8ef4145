// An agency's scores as a row of tblDiem: the three scores kept apart, its index, rank and grade; its index by area, which
// the colour scale turns into a heat map; and, beside what is printed, its three scores by area. What is of an area is
// written alone.

import { AREA_CODES } from '../../core/plan';
import type { AgencyLevel } from '../../core/agencies';
import { book } from '../../texts/vi/book';
import { numberIfAny, text, textOrBlank } from '../cell-codecs';
import { word } from '../word-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import type { FreeColumn } from '../record-table';

/** What an agency has in one area: points, null where nothing was entered, and the index in %. */
interface AreaScores {
  readonly selfScore: number | null;
  readonly appraisalScore: number | null;
  readonly surveyScore: number | null;
  readonly index: number | null;
}

/** What a row of the table gives back. */
interface StoredScore {
  readonly code: string;
  readonly name: string;
  readonly level: AgencyLevel;
  /** Points; null where nothing was scored. */
  readonly selfScore: number | null;
  readonly appraisalScore: number | null;
  readonly surveyScore: number | null;
  readonly maxPoints: number | null;
  /** 0..100. */
  readonly index: number | null;
  readonly rank: number | null;
  readonly grade: string;
  /** Appraisal less self-score over the criteria that have both, in points; null where none has. */
  readonly difference: number | null;
  /** Share of the criteria with both scores in which they are the same, 0..100. */
  readonly agreement: number | null;
  /** Index of the year before, as the office typed it or a comparison of years put it. */
  readonly previousIndex: number | null;
  readonly criteriaSet: string;
}

export interface ScoreRow extends Omit<StoredScore, 'previousIndex'> {
  /** By code of area: those of the agency's criteria set. */
  readonly byArea: Readonly<Record<string, AreaScores>>;
  /** Whether the points are those of an illustrative set. */
  readonly illustrative: boolean;
}

const captions = book.captions.scores;
const points = { width: 8, style: 'points', cell: numberIfAny } as const;
const percent = { style: 'percent', cell: numberIfAny } as const;

/** Who is not ranked has a word in the place of the rank. */
const rank: CellCodec<number | null> = {
  toCell: value => value ?? book.notRanked,
  fromCell: cell => numberIfAny.fromCell(cell, {}),
};

const areaColumn = (area: string): [string, FreeColumn<ScoreRow>] => [
  `area${area}`,
  {
    caption: `${captions.area} ${area}`,
    width: 7.5,
    style: 'percent',
    of: row => row.byArea[area]?.index ?? null,
  },
];

const pointsOfArea = (area: string) =>
  (['selfScore', 'appraisalScore', 'surveyScore'] as const).map((kind): [string, FreeColumn<ScoreRow>] => [
    `${kind}${area}`,
    {
      caption: `${captions[kind]} ${captions.area} ${area}`,
      width: points.width,
      style: points.style,
      folded: true,
      of: row => row.byArea[area]?.[kind] ?? null,
    },
  ]);

const previousCell = `tblDiem[[#This Row],[${captions.previousIndex}]]`;
const indexCell = `tblDiem[[#This Row],[${captions.index}]]`;

export const scoreSchema = (areas: readonly string[]) =>
  recordTable<StoredScore, ScoreRow>()(
    { name: 'tblDiem', rowKey: 'code', tableStyle: 'TableStyleLight9' },
    {
      code: { caption: captions.code, width: 9, style: 'code', cell: text },
      name: { caption: captions.name, width: 30, style: 'text', cell: text },
      level: {
        caption: captions.level,
        width: 13,
        style: 'textCenter',
        cell: word<AgencyLevel>(book.levels.byCode),
      },
      selfScore: { caption: captions.selfScore, ...points },
      appraisalScore: { caption: captions.appraisalScore, ...points },
      surveyScore: { caption: captions.surveyScore, ...points },
      maxPoints: { caption: captions.maxPoints, ...points },
      index: { caption: captions.index, width: 8, ...percent },
      rank: { caption: captions.rank, width: 7, style: 'integer', cell: rank },
      grade: { caption: captions.grade, width: 10, style: 'textCenter', cell: textOrBlank },
      difference: { caption: captions.difference, ...points },
      agreement: { caption: captions.agreement, width: 9, ...percent },
      ...Object.fromEntries(areas.map(areaColumn)),
      previousIndex: {
        caption: captions.previousIndex,
        width: 9,
        style: 'entryPercent',
        headerStyle: 'entryHeader',
        userEntry: true,
        cell: numberIfAny,
      },
      movement: {
        caption: captions.movement,
        width: 8,
        style: 'derivedNumber',
        formula: `IF(AND(ISNUMBER(${previousCell}),ISNUMBER(${indexCell})),${indexCell}-${previousCell},"")`,
        of: () => null,
      },
      criteriaSet: { caption: captions.criteriaSet, width: 17, style: 'text', cell: text },
      ...Object.fromEntries(areas.flatMap(pointsOfArea)),
    },
  );

/** With the plan's areas: enough to read back what is not of an area. */
export const SCORE_SCHEMA = scoreSchema(AREA_CODES);
