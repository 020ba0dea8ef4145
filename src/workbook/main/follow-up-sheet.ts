// Sheet "Theo dõi": the province's own figures that follow from inspections and initiatives, by native formulas over
// their sheets; below them the money of the tasks that need it, by task and year.

import { COMPARISON_SIGNS, thresholdOf } from '../../core/rules';
import type { FollowUpFigure } from '../../core/follow-up';
import { roundHalfUp } from '../../core/numbers';
import { targetByCode } from '../../core/targets';
import type { Target } from '../../core/targets';
import { book } from '../../texts/vi/book';
import { columnBody, placeOf } from '../addresses';
import type { CellContent, ColumnDeclaration, SheetDeclaration, TableDeclaration } from '../declaration';
import type { SheetState } from '../port';
import { fundsSchema } from '../records/funds-record';
import type { FundsItem } from '../records/funds-record';
import { tableOf } from '../table-schema';
import { BOOK_HEADER_ROW, firstCell, framedSheet } from './frame';

const TABLE = 'tblTheoDoi';
/** A bound for slips of the hand alone, in million đồng: more than a province's yearly budget. */
const MOST_MILLIONS = 100_000_000;
const captions = book.captions.followUp;
const kinds = book.followUpKinds;
const inspection = (key: keyof typeof book.captions.inspections): string =>
  `tblKiemTra[${book.captions.inspections[key]}]`;
const cell = (key: keyof typeof captions): string => `${TABLE}[[#This Row],[${captions[key]}]]`;

/** The condition of COUNTIFS for rows of the row's subject in the year. */
const ofSubject = (year: number): string =>
  `${inspection('subject')},${cell('subject')},${inspection('on')},">="&DATE(${year},1,1),` +
  `${inspection('on')},"<="&DATE(${year},12,31)`;

const found = (year: number): string => `${ofSubject(year)},${inspection('finding')},"<>"`;

/** Agencies of the levels that are listed in the row. */
const DUE = `ISNUMBER(SEARCH("; "&tblCoQuan[${book.captions.agencies.level}]&";","; "&${cell('levels')}&";"))`;

function numeratorFormula(year: number): string {
  const code = `tblCoQuan[${book.captions.agencies.code}]`;
  const visits = `COUNTIFS(${inspection('agency')},${code},${ofSubject(year)})`;
  const inState = (state: string): string => `COUNTIFS(${found(year)},${inspection('state')},"${state}")`;
  const { handled, referred } = book.findingStates;
  const standing = `tblSangKien[${book.captions.initiatives.standing}]`;
  return (
    `IF(${cell('kind')}="${kinds.coverage}",SUMPRODUCT(${DUE}*(${visits}>0)),` +
    `IF(${cell('kind')}="${kinds.settled}",${inState(handled)}+${inState(referred)},` +
    `COUNTIFS(${standing},"${book.initiativeStandings.counts}")))`
  );
}

const denominatorFormula = (year: number): string =>
  `IF(${cell('kind')}="${kinds.coverage}",SUMPRODUCT(${DUE}*1),` +
  `IF(${cell('kind')}="${kinds.settled}",COUNTIFS(${found(year)}),""))`;

/** How many rows stand behind the figure: without one nothing is known, which is no target missed. */
const recordsOf = (year: number): string =>
  `IF(${cell('kind')}="${kinds.initiatives}",` +
  `COUNTIFS(tblSangKien[${book.captions.initiatives.name}],"<>"),COUNTIFS(${ofSubject(year)}))`;

const valueFormula = (year: number): string =>
  `IF(${recordsOf(year)}=0,"",IF(${cell('denominator')}="",${cell('numerator')},` +
  `IF(${cell('denominator')}=0,"",ROUND(100*${cell('numerator')}/${cell('denominator')},2))))`;

/** The share itself is compared, not what is shown of it. */
const EXACT = `IF(${cell('denominator')}="",${cell('numerator')},100*${cell('numerator')}/${cell('denominator')})`;
const verdictFormula = (year: number): string =>
  `IF(${cell('value')}="",IF(${recordsOf(year)}=0,"${book.notRecorded}","${book.nothingArose}"),IF(OR(AND(${cell('comparison')}="${COMPARISON_SIGNS['=']}",` +
  `${EXACT}=${cell('threshold')}),AND(${cell('comparison')}="${COMPARISON_SIGNS['>=']}",` +
  `${EXACT}>=${cell('threshold')})),"${book.metText}","${book.missedBeginning}"))`;

const columnsOf = (year: number): readonly ColumnDeclaration[] => [
  { key: 'code', caption: captions.code, width: 13, style: 'code' },
  { key: 'name', caption: captions.name, width: 44, style: 'text' },
  { key: 'kind', caption: captions.kind, width: 22, style: 'text' },
  { key: 'subject', caption: captions.subject, width: 14, style: 'text' },
  { key: 'levels', caption: captions.levels, width: 14, style: 'text' },
  {
    key: 'numerator',
    caption: captions.numerator,
    width: 14,
    style: 'integer',
    formula: numeratorFormula(year),
  },
  {
    key: 'denominator',
    caption: captions.denominator,
    width: 14,
    style: 'integer',
    formula: denominatorFormula(year),
  },
  { key: 'value', caption: captions.value, width: 14, style: 'percent', formula: valueFormula(year) },
  { key: 'comparison', caption: captions.comparison, width: 14, style: 'textCenter' },
  { key: 'threshold', caption: captions.threshold, width: 20, style: 'percent' },
  { key: 'verdict', caption: captions.verdict, width: 16, style: 'check', formula: verdictFormula(year) },
];

const verdictText = ({ verdict, isRecorded }: FollowUpFigure): string => {
  if (!isRecorded) return book.notRecorded;
  if (!verdict) return book.nothingArose;
  return verdict.kind === 'met' ? book.metText : book.missedBeginning;
};

/** Counts are demanded at least. */
const signOf = (target: Target | null): string => COMPARISON_SIGNS[target?.comparison ?? '>='];

export interface FollowUpContents {
  readonly year: number;
  readonly basis: string;
  readonly figures: readonly FollowUpFigure[];
  readonly targets: readonly Target[];
  /** What initiatives are about, in the plan's words. */
  readonly nameOf: (code: string) => string;
  readonly funds: readonly FundsItem[];
}

function rowOf({ targets, nameOf, year }: FollowUpContents, figure: FollowUpFigure): readonly CellContent[] {
  const target = targetByCode(targets, figure.code);
  const { kind, subject, numerator, denominator, value } = figure;
  return [
    figure.code,
    target?.name ?? nameOf(figure.code),
    kinds[kind],
    subject?.name ?? null,
    kind === 'coverage' && subject ? subject.levels.map(level => book.levels.of(level)).join('; ') : null,
    numerator,
    denominator,
    value === null ? null : roundHalfUp(value, 2),
    signOf(target),
    target ? thresholdOf(target, year) : figure.threshold,
    verdictText(figure),
  ];
}

export function followUpSheet(contents: FollowUpContents, before: SheetState | null): SheetDeclaration {
  const { year, basis, figures, funds } = contents;
  const results: TableDeclaration = {
    name: TABLE,
    at: firstCell,
    columns: columnsOf(year),
    rows: figures.map(figure => rowOf(contents, figure)),
    tableStyle: 'TableStyleMedium2',
    rowKey: 'code',
  };
  const sheet = framedSheet(
    {
      key: 'followUp',
      title: book.titles.followUp(year),
      basis,
      note: { text: book.followUpNote, illustrative: false },
      tabColor: '7C4A03',
      frozenColumns: 0,
      paper: 'A3',
    },
    results,
  );
  const fundsRow = BOOK_HEADER_ROW + Math.max(figures.length, 1) + 3;
  const schema = fundsSchema(year);
  const beforeFunds = before?.tables.find(({ name }) => name === schema.name) ?? null;
  const fundsTable = tableOf(schema, funds, `A${fundsRow}`, beforeFunds);
  const check = columnBody(placeOf(results), 'verdict');
  const { print, ...rest } = sheet;
  return {
    ...rest,
    ...(print ? { print: { ...print, areas: [`A1:K${fundsRow + Math.max(funds.length, 1)}`] } } : {}),
    rowHeights: { ...sheet.rowHeights, 3: 34 },
    cells: [
      ...sheet.cells,
      ...(funds.length === 0
        ? []
        : [{ at: `A${fundsRow - 1}`, content: book.titles.funds, style: 'heading' as const }]),
    ],
    tables: funds.length === 0 ? [results] : [results, fundsTable],
    validations:
      funds.length === 0
        ? []
        : ['planned', 'granted', 'spent'].map(key => ({
            range: columnBody(placeOf(fundsTable), key),
            rule: { kind: 'decimal' as const, min: 0, max: MOST_MILLIONS },
            severity: 'stop' as const,
          })),
    conditionalFormats: [
      {
        kind: 'formula',
        range: check,
        formula: `${check.split(':')[0] ?? ''}="${book.missedBeginning}"`,
        look: { fontColor: 'B3261E', fillColor: 'FBE4E2' },
      },
    ],
  };
}
