// Results by area against each target: how many were met, which were missed and by whom. A row counts as the workbook
// judges it, so that the paper says what the dashboard says.

import { roundHalfUp } from '../../core/numbers';
import { AREA_CODES } from '../../core/plan';
import { thresholdOf } from '../../core/rules';
import { rateOf } from '../../core/targets';
import type { AreaCode } from '../../core/plan';
import type { Target } from '../../core/targets';
import type { Annex, Block, Figure, Line, PaperChart, PaperColumn, PaperRow } from '../../papers/paper';
import { decimalComma } from '../../texts/numbers';
import { book as bookTexts } from '../../texts/vi/book';
import { papers as words } from '../../texts/vi/papers';
import { CONSOLIDATED_SCHEMA, consolidatedKey } from '../../workbook/records/consolidated-record';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { listed, numberColumn } from './blocks';
import { amount, count, sourceOf, tableCells } from './figures';
import type { TableCells } from './figures';

const texts = words.targets;
type Rows = readonly ConsolidatedRow[];

const isMet = ({ verdict }: ConsolidatedRow): boolean => verdict === bookTexts.metText;
const isMissed = ({ verdict }: ConsolidatedRow): boolean => verdict.startsWith(bookTexts.missedBeginning);
const keysOf = (rows: Rows): readonly string[] => rows.map(consolidatedKey);

const counted = (cells: TableCells, id: string, rows: Rows): Figure =>
  count(id, rows.length, sourceOf(texts.how, cells, keysOf(rows), 'verdict'));

/** `≥ 80 %`, `= 100 %`, `cao hơn năm trước`. */
function thresholdText(target: Target, year: number): string {
  if (target.comparison === '>previous') return texts.moreThanBefore;
  const threshold = thresholdOf(target, year);
  const sign = target.comparison === '=' ? texts.exact : texts.atLeast;
  const unit = target.unit === '%' ? '%' : ` ${target.unitName}`;
  return threshold === null ? '' : `${sign} ${decimalComma(threshold, 0)}${unit}`;
}

/** Share of the results judged that meet their targets, 0..100; null where none was judged. */
function rateMet(rows: Rows): number | null {
  const [met, missed] = [rows.filter(isMet).length, rows.filter(isMissed).length];
  return met + missed === 0 ? null : roundHalfUp((100 * met) / (met + missed), 2);
}

function summary(cells: TableCells, area: AreaCode, rows: Rows): Line {
  const [met, missed] = [rows.filter(isMet), rows.filter(isMissed)];
  const judged = rows.filter(row => isMet(row) || isMissed(row));
  const rate = rateMet(rows);
  if (rate === null) return [texts.none];
  return [
    texts.judged,
    counted(cells, `targets.${area}.judged`, judged),
    texts.met,
    counted(cells, `targets.${area}.met`, met),
    texts.missed,
    counted(cells, `targets.${area}.missed`, missed),
    texts.rate,
    amount(`targets.${area}.rate`, rate, sourceOf(texts.howRate, cells, keysOf(judged), 'verdict')),
    texts.percent,
  ];
}

function missedPoints(book: Book, cells: TableCells, rows: Rows): readonly Block[] {
  return book.targets.flatMap((target): readonly Block[] => {
    const missed = rows.filter(row => row.rowId === target.code && isMissed(row));
    if (missed.length === 0) return [];
    const line: Line = [
      texts.missedLine(target.name, thresholdText(target, book.year)),
      counted(cells, `targets.${target.code}.missed`, missed),
      texts.agenciesMissed,
    ];
    return [{ kind: 'point', line }];
  });
}

const areaName = (book: Book, area: AreaCode): string =>
  book.plan.areas.find(heading => heading.area === area)?.name ?? area;

/** Areas in which the plan, or the watched part of it, has targets. */
export function targetsPart(book: Book, state: WorkbookState, rows: Rows): readonly Block[] {
  const cells = tableCells(state, 'consolidated', CONSOLIDATED_SCHEMA);
  const areas = AREA_CODES.filter(area => book.targets.some(target => target.area === area));
  const parts = areas.flatMap((area, index): readonly Block[] => {
    const own = rows.filter(row => row.area === area);
    return [
      { kind: 'heading', text: `${index + 1}. ${areaName(book, area)}` },
      { kind: 'paragraph', line: summary(cells, area, own) },
      ...missedPoints(book, cells, own),
    ];
  });
  return [...ratesChart(areas, rows), ...parts];
}

/** No chart where nothing was judged. */
function ratesChart(areas: readonly AreaCode[], rows: Rows): readonly Block[] {
  const values = areas.map(area => rateMet(rows.filter(row => row.area === area)));
  if (values.every(value => value === null)) return [];
  const chart: PaperChart = {
    kind: 'column',
    title: texts.chart,
    categories: areas.map(area => `${bookTexts.captions.scores.area} ${area}`),
    series: [{ name: texts.rateMet, values }],
    unit: '%',
  };
  return [{ kind: 'chart', chart }];
}

/** Percent of a rate, the count of a count; null where the entries give no value. */
function valueOf(row: ConsolidatedRow, target: Target | undefined): number | null {
  const { numerator, denominator } = row.fields;
  if (typeof numerator !== 'number') return null;
  if (target?.unit === 'count') return numerator;
  const rate = typeof denominator === 'number' ? rateOf(numerator, denominator) : null;
  return rate?.kind === 'ok' ? roundHalfUp(rate.value, 2) : null;
}

function annexRow(cells: TableCells, row: ConsolidatedRow, target: Target, index: number): readonly Line[] {
  const value = valueOf(row, target);
  const source = sourceOf(texts.howValue, cells, [consolidatedKey(row)], 'numerator');
  const id = `targets.${row.rowId}.${row.agencyCode}`;
  const figure = target.unit === 'count' ? count : amount;
  return [
    [String(index + 1)],
    [row.agencyName],
    value === null ? [''] : [figure(id, value, source)],
    [row.verdict],
    [String(row.fields['explanation'] ?? '')],
  ];
}

/** The rows of one target below a line that names it. */
function annexGroup(cells: TableCells, rows: Rows, target: Target, year: number): readonly PaperRow[] {
  const missed = rows.filter(row => row.rowId === target.code && isMissed(row));
  if (missed.length === 0) return [];
  const name = texts.group(target.code, target.name, thresholdText(target, year));
  return [{ group: [name] }, ...missed.map((row, index) => annexRow(cells, row, target, index))];
}

export function targetsAnnex(book: Book, state: WorkbookState, rows: Rows): Annex {
  const cells = tableCells(state, 'consolidated', CONSOLIDATED_SCHEMA);
  const groups = book.targets.flatMap(target => annexGroup(cells, rows, target, book.year));
  const { number, agency, value, verdict, explanation } = texts.annexColumns;
  const columns: readonly PaperColumn[] = [
    numberColumn(number),
    { caption: agency, width: 3 },
    { caption: value, width: 1.2, align: 'right' },
    { caption: verdict, width: 3 },
    { caption: explanation, width: 6 },
  ];
  return {
    title: texts.annex,
    landscape: true,
    blocks: [listed(columns, groups, texts.noneMissed)],
  };
}

export const missedTargets = (rows: Rows): Rows => rows.filter(isMissed);
