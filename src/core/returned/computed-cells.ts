// Figures and verdicts typed over the formulas of a form. They are never read; but whoever typed one saw it in place of
// what the entries give, so that it is told, and is an error where it contradicts them.

import { a1 } from '../addresses';
import type { EntryRow } from '../entries';
import type { RawCell, RawWorkbook } from '../grid';
import type { Issue } from '../issues';
import { checkRows, PERCENT_SIGN } from '../rules';
import type { RuleRow } from '../rules';
import { parsePercent } from '../text';
import { columnUnder, isBlank } from './caption-columns';
import type { FoundSection } from './find-section';
import { foldCaption, headerText } from './header-index';
import type { IssuedForm } from './issued-form';
import type { FoundRow } from './match-rows';
import { issueAt } from './match-rows';

interface Typed {
  readonly row: FoundRow;
  readonly cell: RawCell;
  readonly entry: EntryRow | undefined;
  readonly constants: RuleRow;
}

interface ColumnOfTyped {
  readonly caption: string;
  readonly typed: readonly Typed[];
  /** Formulas are left in the column: the others were typed over. Where none is, the sheet was pasted as values. */
  readonly hasFormulas: boolean;
}

interface ReadSection {
  readonly raw: RawWorkbook;
  readonly section: FoundSection;
  readonly rows: readonly FoundRow[];
  readonly entries: readonly EntryRow[];
  readonly form: IssuedForm;
}

function typedUnder(caption: string, { raw, section, rows, entries, form }: ReadSection): ColumnOfTyped {
  const column = columnUnder(raw, section, caption) ?? 0;
  const entryOf = new Map(entries.map(entry => [entry.rowId, entry]));
  const typed = rows.flatMap((row): readonly Typed[] => {
    const cell = row.cells.get(column);
    if (!cell || cell.formula !== undefined || isBlank(cell)) return [];
    const constants = form.rowOf(section.layout.section, row.id)?.constants ?? {};
    return [{ row, cell, entry: entryOf.get(row.id), constants }];
  });
  return { caption, typed, hasFormulas: rows.some(({ cells }) => cells.get(column)?.formula !== undefined) };
}

/** What the entries give; null where they give nothing. */
function rateOf({ entry, constants }: Typed): number | null {
  const numerator = entry?.fields['numerator']?.value;
  const denominator = entry?.fields['denominator']?.value;
  if (typeof numerator !== 'number') return null;
  if (constants['unit'] !== PERCENT_SIGN) return numerator;
  return typeof denominator === 'number' && denominator !== 0 ? (100 * numerator) / denominator : null;
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Rounded to as many decimals as were typed, they are the same. */
const agree = (typed: number, computed: number): boolean =>
  Math.abs(typed - computed) <= 0.5 * 10 ** -Math.min(decimalsOf(typed), 2) + 1e-9;

function typedNumber(raw: RawWorkbook, cell: RawCell): number | null {
  const isPercentFormat = raw.formats[cell.format]?.isPercent === true;
  const given = typeof cell.value === 'number' ? cell.value : headerText(raw, cell);
  const reading = parsePercent(given, { isPercentFormat });
  if (reading.kind === 'number') return reading.value;
  return typeof given === 'number' ? given : null;
}

function contradictsRate(raw: RawWorkbook, typed: Typed): boolean {
  const computed = rateOf(typed);
  const number = typedNumber(raw, typed.cell);
  return computed !== null && (number === null || !agree(number, computed));
}

/** Far enough that nothing lies after it. */
const LAST_DAY = '9999-12-31';

function contradictsVerdict(raw: RawWorkbook, complete: ReadonlySet<string>, typed: Typed): boolean {
  if (!complete.has(foldCaption(headerText(raw, typed.cell))) || !typed.entry) return false;
  const context = { today: LAST_DAY, constantsOf: () => typed.constants, switchedOff: [] };
  return checkRows([typed.entry], context).some(({ severity }) => severity === 'error');
}

const AMOUNT = '{amount}';

/**
 * Texts of a check column without formulas that the form cannot have shown. Where most are unknown, an older form said
 * it in other words.
 */
function foreignVerdicts(
  raw: RawWorkbook,
  { typed }: ColumnOfTyped,
  known: readonly string[],
): ReadonlySet<Typed> {
  const beginnings = known.map(text => foldCaption(text.split(AMOUNT)[0] ?? text));
  const foreign = typed.filter(({ cell }) => {
    const text = foldCaption(headerText(raw, cell));
    return !beginnings.some(beginning => text.startsWith(beginning));
  });
  return new Set(foreign.length * 2 > typed.length ? [] : foreign);
}

const SHOWN = 120;

function issuesOfColumn(
  section: FoundSection,
  { caption, typed, hasFormulas }: ColumnOfTyped,
  contradicts: (typed: Typed) => boolean,
  foreign: ReadonlySet<Typed> = new Set(),
): readonly Issue[] {
  const reported = typed.flatMap((one): readonly Issue[] => {
    const isWrong = contradicts(one);
    if (!isWrong && !hasFormulas && !foreign.has(one)) return [];
    const rule = isWrong ? 'structure.computed-contradicts' : 'structure.computed-typed';
    const place = a1(one.row.row, one.cell.column);
    const issue = issueAt(section, rule, isWrong ? 'error' : 'warning', place, {
      row: one.row.id,
      column: caption,
    });
    return [{ ...issue, value: String(one.cell.value).slice(0, SHOWN) }];
  });
  const [first] = typed;
  if (hasFormulas || !first) return reported;
  const place = a1(section.headerRow, first.cell.column);
  return [...reported, issueAt(section, 'structure.computed-as-values', 'info', place, { column: caption })];
}

/** `rows` and `entries` are those that count. */
export function computedCells(
  raw: RawWorkbook,
  section: FoundSection,
  rows: readonly FoundRow[],
  entries: readonly EntryRow[],
  form: IssuedForm | null,
): readonly Issue[] {
  if (!form) return [];
  const { rate, check, completeTexts, verdictTexts } = form.computed[section.layout.section];
  const under = (caption: string): ColumnOfTyped =>
    typedUnder(caption, { raw, section, rows, entries, form });
  const complete = new Set(completeTexts.map(foldCaption));
  const verdicts = under(check);
  return [
    ...(rate === null ? [] : issuesOfColumn(section, under(rate), one => contradictsRate(raw, one))),
    ...issuesOfColumn(
      section,
      verdicts,
      one => contradictsVerdict(raw, complete, one),
      foreignVerdicts(raw, verdicts, verdictTexts),
    ),
  ];
}
