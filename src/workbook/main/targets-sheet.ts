// Sheet "Chỉ tiêu": one row a quantitative commitment of the plan. The office edits thresholds here; functions,
// issued workbooks and checks use what stands here.

import { YEARLY_PERIOD } from '../../core/calendar';
import type { Plan } from '../../core/plan';
import type { Target } from '../../core/targets';
import { book } from '../../texts/vi/book';
import { forms } from '../../texts/vi/forms';
import { vietnameseDate } from '../../texts/numbers';
import { columnsBody, placeOf } from '../addresses';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { targetRowOf, targetSchema, yearsOf } from '../records/target-record';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet, printedBlock } from './frame';
import { functionColumn } from './function-column';

const captions = book.captions.targets;

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
  const table = tableOf(targetSchema(plan), targets.map(targetRowOf), firstCell, before);
  const { decision } = plan;
  const sheet = framedSheet(
    {
      key: 'targets',
      title: book.titles.targets,
      basis: book.basis(decision.number, vietnameseDate(decision.date), decision.issuer, plan.version),
      tabColor: '1F4E79',
      frozenColumns: 1,
      paper: 'A3',
    },
    table,
  );
  const [first, last] = [yearsOf(plan)[0], yearsOf(plan).at(-1)];
  const thresholds = columnsBody(placeOf(table), String(first), String(last));
  return {
    ...sheet,
    ...functionColumn(table, book.functionChecks.targets, provinceFormula(year)),
    ...(sheet.print ? { print: { ...sheet.print, areas: [printedBlock(table, 1)] } } : {}),
    validations: [{ range: thresholds, rule: { kind: 'decimal', min: 0, max: 1e9 }, severity: 'stop' }],
  };
}
