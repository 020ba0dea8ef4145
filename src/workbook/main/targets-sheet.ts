// Sheet "Chỉ tiêu": one row a quantitative commitment of the plan. The office edits thresholds here; functions,
// issued workbooks and checks use what stands here.

import { failed, ok } from '../../core/outcome';
import { AREA_CODES } from '../../core/plan';
import { LEVELS, WHOLE_PROVINCE, type AgencyLevel } from '../../core/agencies';
import { YEARLY_PERIOD } from '../../core/calendar';
import type { Outcome } from '../../core/outcome';
import type { Plan } from '../../core/plan';
import type { Comparison, Target } from '../../core/targets';
import { book } from '../../texts/vi/book';
import { forms } from '../../texts/vi/forms';
import { vietnameseDate } from '../../texts/numbers';
import { columnsBody, placeOf } from '../addresses';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import type { ColumnSchema, TableRow, TableSchema } from '../table-schema';
import { tableOf, textIn } from '../table-schema';
import { firstCell, framedSheet } from './frame';
import { functionColumn } from './function-column';
import type { BadRow } from '../record-table';

const captions = book.captions.targets;

const yearsOf = (plan: Plan): readonly number[] =>
  Array.from(
    { length: plan.decision.lastYear - plan.decision.firstYear + 1 },
    (_, index) => plan.decision.firstYear + index,
  );

const thresholdColumn = (year: number): ColumnSchema<Target> => ({
  key: `year${year}`,
  caption: captions.year(year),
  width: 9,
  style: 'entryPercent',
  headerStyle: 'entryHeader',
  write: target => target.thresholds[String(year)] ?? null,
});

/** The thresholds' columns follow the plan's years. */
export function targetSchema(plan: Plan): TableSchema<Target> {
  return {
    name: 'tblChiTieu',
    rowKey: 'code',
    tableStyle: 'TableStyleLight9',
    columns: [
      { key: 'code', caption: captions.code, width: 9, style: 'code', write: target => target.code },
      {
        key: 'assignment',
        caption: captions.assignment,
        width: 9,
        style: 'code',
        write: target => target.assignment,
      },
      { key: 'area', caption: captions.area, width: 8, style: 'textCenter', write: target => target.area },
      { key: 'name', caption: captions.name, width: 44, style: 'text', write: target => target.name },
      {
        key: 'unit',
        caption: captions.unit,
        width: 8,
        style: 'textCenter',
        write: target => (target.unit === '%' ? '%' : target.unitName),
      },
      {
        key: 'comparison',
        caption: captions.comparison,
        width: 12,
        style: 'textCenter',
        write: target => book.comparisons[target.comparison],
      },
      ...yearsOf(plan).map(thresholdColumn),
      {
        key: 'levels',
        caption: captions.levels,
        width: 18,
        style: 'text',
        write: target =>
          target.levels.map(level => book.levels.of(level)).join('; ') || book.levels.of(WHOLE_PROVINCE),
      },
      {
        key: 'numerator',
        caption: captions.numerator,
        width: 28,
        style: 'text',
        write: target => target.numerator,
      },
      {
        key: 'denominator',
        caption: captions.denominator,
        width: 28,
        style: 'text',
        write: target => target.denominator || null,
      },
      { key: 'clause', caption: captions.clause, width: 14, style: 'text', write: target => target.clause },
      { key: 'quote', caption: captions.quote, width: 52, style: 'text', write: target => target.quote },
      {
        key: 'note',
        caption: captions.note,
        width: 20,
        style: 'entryText',
        headerStyle: 'entryHeader',
        userEntry: true,
        write: () => null,
      },
    ],
  };
}

/** Both counts of all agencies' yearly reports, added up by target. */
function sumOf(caption: string): string {
  const [codes, sections, periods] = [
    book.captions.consolidated.rowId,
    book.captions.consolidated.section,
    book.captions.consolidated.period,
  ];
  const where = `tblTongHop[${sections}],"${forms.sheets.targets}",tblTongHop[${periods}],"${book.periods.of(YEARLY_PERIOD)}"`;
  return `SUMIFS(tblTongHop[${caption}],tblTongHop[${codes}],tblChiTieu[${captions.code}],${where})`;
}

/** The verdict on the province's rate in the book's year; blank where nothing was reported, and for counts. */
function provinceFormula(year: number): string {
  const [part, whole] = [sumOf(forms.captions.targets.numerator), sumOf(forms.captions.targets.denominator)];
  const value = `IF(tblChiTieu[${captions.unit}]="%",IF(${whole}>0,100*${part}/${whole},""),"")`;
  return `PAR.KIEMTRA(tblChiTieu[${captions.code}],${value},${year})`;
}

/** `year` is the year that the book speaks of. */
export function planTargetsSheet(
  plan: Plan,
  targets: readonly Target[],
  before: TableState | null,
  year: number,
): SheetDeclaration {
  const table = tableOf(targetSchema(plan), targets, firstCell, before);
  const { decision } = plan;
  const sheet = framedSheet(
    {
      key: 'targets',
      title: book.titles.targets,
      basis: book.basis(decision.number, vietnameseDate(decision.date), decision.issuer, plan.version),
      tabColor: '1F4E79',
      frozenColumns: 1,
    },
    table,
  );
  const [first, last] = [yearsOf(plan)[0], yearsOf(plan).at(-1)];
  const thresholds = columnsBody(placeOf(table), `year${first}`, `year${last}`);
  return {
    ...sheet,
    ...functionColumn(table, book.functionChecks.targets, provinceFormula(year)),
    validations: [{ range: thresholds, rule: { kind: 'decimal', min: 0, max: 1e9 }, severity: 'stop' }],
  };
}

const COMPARISONS = Object.keys(book.comparisons) as Comparison[];

const levelsIn = (text: string): readonly AgencyLevel[] => {
  const named = text.split(';').map(name => name.trim());
  return LEVELS.map(({ code }) => code).filter(level => named.includes(book.levels.of(level)));
};

function thresholdsIn(row: TableRow): Readonly<Record<string, number | null>> | null {
  const cells = Object.entries(row).filter(([key]) => key.startsWith('year'));
  if (cells.some(([, value]) => value !== null && value !== '' && typeof value !== 'number')) return null;
  return Object.fromEntries(
    cells.map(([key, value]) => [key.slice(4), typeof value === 'number' ? value : null]),
  );
}

export function targetFrom(row: TableRow): Outcome<Target, BadRow> {
  const rowKey = textIn(row, 'code');
  const bad = (column: string, key: string): Outcome<never, BadRow> =>
    failed({ rowKey, column, value: textIn(row, key) });
  const area = AREA_CODES.find(code => code === textIn(row, 'area'));
  const comparison = COMPARISONS.find(sign => book.comparisons[sign] === textIn(row, 'comparison'));
  const thresholds = thresholdsIn(row);
  const unitName = textIn(row, 'unit');
  if (!area) return bad(captions.area, 'area');
  if (!comparison) return bad(captions.comparison, 'comparison');
  if (unitName === '') return bad(captions.unit, 'unit');
  if (!thresholds) return failed({ rowKey, column: captions.year(0).replace(' 0', ''), value: '' });
  return ok({
    code: rowKey,
    assignment: textIn(row, 'assignment') || null,
    area,
    name: textIn(row, 'name'),
    unit: unitName === '%' ? '%' : 'count',
    unitName: unitName === '%' ? '' : unitName,
    comparison,
    thresholds,
    levels: levelsIn(textIn(row, 'levels')),
    numerator: textIn(row, 'numerator'),
    denominator: textIn(row, 'denominator'),
    clause: textIn(row, 'clause'),
    quote: textIn(row, 'quote'),
  });
}
