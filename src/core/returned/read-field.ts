// Reads one entry cell by its field's kind. Every mending is a repair; a doubtful value is an issue and, where no
// single reading is safe, no value: nothing is changed silently.

import { a1 } from '../addresses';
import type { RawCell, RawFormat, RawWorkbook } from '../grid';
import type { CellOrigin, EnteredField, EntryField, EntryValue, Repair } from '../entries';
import type { Issue, IssueCode, IssueOf, IssueParams, Severity } from '../issues';
import {
  asDecimal,
  cleanText,
  fromLegacyPieces,
  looksLegacy,
  matchChoice,
  parseDate,
  parseDocumentNumber,
  parseNumber,
  parsePercent,
} from '../text';
import type { Doubtful, ReadingReason } from '../text';
import { DEFAULT_AMOUNT_LIMITS } from './amount-limits';
import type { AmountLimits } from './amount-limits';
import { formulaFinding } from './formula-finding';
import { couldBeTurned, momentShown, monthFirst } from './shown-dates';

export interface FieldReading {
  readonly field: EnteredField;
  readonly repairs: readonly Repair[];
  readonly issues: readonly Issue[];
}

interface Reader {
  readonly raw: RawWorkbook;
  readonly sheetName: string;
  readonly rowId: string;
  readonly caption: string;
  readonly cell: RawCell;
  readonly amounts: AmountLimits;
  readonly repairs: Repair[];
  readonly issues: Issue[];
}

const SHOWN = 120;
const shown = (value: unknown): string => String(value).slice(0, SHOWN);
/** A number with the comma that people see in its cell. */
const asWritten = (value: unknown): string =>
  shown(typeof value === 'number' ? String(value).replace('.', ',') : value);
const originOf = (reader: Reader): CellOrigin => ({
  sheet: reader.sheetName,
  cell: a1(reader.cell.row, reader.cell.column),
});

function repaired(reader: Reader, codes: readonly Repair['code'][], before: unknown, after: unknown): void {
  for (const code of codes)
    reader.repairs.push({ code, ...originOf(reader), before: shown(before), after: shown(after) });
}

/** An issue of this cell. */
const found = <Code extends IssueCode>(
  reader: Reader,
  rule: Code,
  severity: Severity,
  params: IssueParams<Code>,
  value: unknown = reader.cell.value,
): IssueOf<Code> => ({
  rule,
  severity,
  place: { ...originOf(reader), column: reader.caption },
  value: asWritten(value),
  params: { row: reader.rowId, ...params },
});

const QUERY_IN_WORD = /\p{L}\?\p{L}/u;
const OF_AN_ADDRESS = /[/:=&]/;

/** What programs put for a letter that they could not keep: `Ho?n th?nh`. Addresses hold such signs by themselves. */
const hasLostLetters = (text: string): boolean =>
  text.includes('\uFFFD') ||
  (text.includes('?') &&
    text.split(/\s+/u).some(word => QUERY_IN_WORD.test(word) && !OF_AN_ADDRESS.test(word)));

const formatOf = (reader: Reader): RawFormat =>
  reader.raw.formats[reader.cell.format] ?? { fontName: '', isDate: false, isPercent: false };

/** Text in Unicode, composed, without odd blanks. The font decides whether it is in a legacy code set. */
function textOf(reader: Reader): string {
  const { value } = reader.cell;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number') return String(value);
  const pieces = reader.cell.runs ?? [{ text: value, fontName: null }];
  const { text: unicode, repairs, unread } = fromLegacyPieces(pieces, formatOf(reader).fontName);
  if (repairs.length === 0 && looksLegacy(value))
    reader.issues.push(found(reader, 'reading.legacy-suspected', 'warning', {}));
  repaired(reader, repairs, value, unicode);
  // A letter that the table does not know stays as it came; the text then needs a person's eye.
  if (unread.length > 0) reader.issues.push(found(reader, 'reading.legacy-letter', 'warning', {}));
  if (hasLostLetters(unicode)) reader.issues.push(found(reader, 'reading.lost-letter', 'warning', {}));
  const cleaned = cleanText(unicode);
  repaired(reader, cleaned.repairs, unicode, cleaned.text);
  return cleaned.text;
}

/** The number, or the text to read one from. */
const numeric = (reader: Reader): string | number => {
  const { value } = reader.cell;
  return typeof value === 'number' ? value : textOf(reader);
};

/** A doubtful value counts as not given: it is shown with its likeliest reading, and a person settles it. */
function doubt(reader: Reader, reason: ReadingReason, reading: string | number | null, value?: string): null {
  reader.issues.push(found(reader, `reading.${reason}`, 'error', reading === null ? {} : { reading }, value));
  return null;
}

type NumberReading = ReturnType<typeof parseNumber>;

function takeNumber(reader: Reader, given: string | number, reading: NumberReading): EntryValue {
  switch (reading.kind) {
    case 'blank':
      return null;
    case 'number':
      repaired(reader, reading.repairs, reader.cell.value, reading.value);
      return reading.value;
    case 'doubtful':
      return doubt(reader, reading.reason, reading.reading);
    case 'invalid':
      // The rules say what is wrong with it, at its own cell.
      return String(given);
  }
}

/** A number whose cell shows something else than the number: what the agency saw is not what stands there. */
function takeCount(reader: Reader): EntryValue {
  const given = numeric(reader);
  const { isDate, isPercent, thousandsHidden = 0 } = formatOf(reader);
  if (typeof given !== 'number') return takeNumber(reader, given, parseNumber(given));
  if (isDate) return doubt(reader, 'number.shown-as-date', given);
  if (isPercent) return doubt(reader, 'number.shown-as-percent', asDecimal(given * 100));
  if (thousandsHidden > 0 && given !== 0)
    return doubt(reader, 'number.shown-in-thousands', asDecimal(given / 1000 ** thousandsHidden));
  return takeNumber(reader, given, parseNumber(given));
}

const MILLION = 1_000_000;
const THOUSAND = 1000;

/** Funds are asked in millions of đồng: what can only be đồng is not counted, what may be thousands of millions is reported. */
function takeMoney(reader: Reader): EntryValue {
  const value = takeCount(reader);
  if (typeof value !== 'number') return value;
  const { fundsFloor, fundsCeiling } = reader.amounts;
  if (value >= fundsCeiling) {
    // What would be next to nothing in đồng was rather typed in thousands.
    const isDong = value / MILLION >= fundsFloor;
    const reading = asDecimal(value / (isDong ? MILLION : THOUSAND));
    const rule = isDong ? 'reading.money.in-dong' : 'reading.money.in-thousands';
    reader.issues.push(found(reader, rule, 'error', { reading, other: fundsCeiling }));
    return null;
  }
  if (value > 0 && value < fundsFloor) {
    const params = { limit: fundsFloor, thousandfold: asDecimal(value * THOUSAND) };
    reader.issues.push(found(reader, 'reading.money-maybe-billions', 'warning', params, asDecimal(value)));
  }
  return value;
}

function takePercent(reader: Reader): EntryValue {
  const given = numeric(reader);
  const { isDate, isPercent } = formatOf(reader);
  if (typeof given === 'number' && isDate) return doubt(reader, 'number.shown-as-date', given);
  // "100%" typed into a cell of plain numbers is kept as 1.
  if (typeof given === 'number' && asDecimal(given) === 1 && !isPercent)
    return doubt(reader, 'percent.fraction-or-percent', given);
  return takeNumber(reader, given, parsePercent(given, { isPercentFormat: isPercent }));
}

const readDate = (reader: Reader, given: string | number): ReturnType<typeof parseDate> =>
  parseDate(given, { dateSystem: reader.raw.dateSystem, isDateFormat: formatOf(reader).isDate });

/** "6/2018" becomes the first of June under a format that shows month and year: that day is the program's. */
function withoutDay(reader: Reader, date: string): null {
  const [year = '', month = '', day] = date.split('-');
  const reading = day === '01' ? null : date;
  return doubt(reader, 'date.shown-without-day', reading, `${Number(month)}/${year}`);
}

function doubtDay(reader: Reader, { reason, reading, other }: Doubtful<string>): null {
  if (reading === null || other === undefined) return doubt(reader, reason, reading);
  const value = momentShown(reader.cell.value, other);
  reader.issues.push(found(reader, `reading.${reason}`, 'error', { reading, other }, value));
  return null;
}

function takeDate(reader: Reader): EntryValue {
  const given = numeric(reader);
  const reading = readDate(reader, given);
  switch (reading.kind) {
    case 'blank':
      return null;
    case 'date':
      if (typeof given === 'number' && formatOf(reader).isWithoutDay)
        return withoutDay(reader, reading.value);
      if (typeof given === 'number' && formatOf(reader).isMonthFirst && couldBeTurned(reading.value))
        return doubt(reader, 'date.month-first-format', reading.value, monthFirst(reading.value));
      repaired(reader, reading.repairs, reader.cell.value, reading.value);
      return reading.value;
    case 'doubtful':
      return doubtDay(reader, reading);
    case 'invalid':
      return String(given);
  }
}

/** A number in a text column as the agency saw it: Excel keeps "5/6/2018" as a serial and "85%" as 0.85. */
function numberAsText(reader: Reader, value: number): string | null {
  const { isDate, isPercent, isWithoutDay } = formatOf(reader);
  const date = isDate ? readDate(reader, value) : null;
  if (date?.kind === 'doubtful') return doubtDay(reader, date);
  if (date?.kind === 'date') {
    const [year, month, day] = date.value.split('-');
    const text = isWithoutDay ? `${month}/${year}` : `${day}/${month}/${year}`;
    repaired(reader, ['text.from-date'], value, text);
    return text;
  }
  if (!isPercent && Number.isSafeInteger(value)) return String(value);
  const shownNumber = asDecimal(isPercent ? value * 100 : value);
  const text = `${String(shownNumber).replace('.', ',')}${isPercent ? '%' : ''}`;
  repaired(reader, ['text.from-number'], value, text);
  return text;
}

function takeText(reader: Reader): EntryValue {
  const { value } = reader.cell;
  if (typeof value === 'number') return numberAsText(reader, value);
  return textOf(reader) || null;
}

function takeChoice(reader: Reader, field: EntryField): EntryValue {
  const text = textOf(reader);
  const match = matchChoice(text, field.choices ?? []);
  if (match.kind === 'unknown') return text === '' ? null : text;
  repaired(reader, match.repairs, text, match.choice);
  return match.choice;
}

function takeDocumentNumber(reader: Reader): EntryValue {
  // "12/5" typed as a paper's number becomes 12 May of this year: the number is lost.
  if (typeof reader.cell.value === 'number' && formatOf(reader).isDate)
    return doubt(reader, 'document.became-date', null);
  const text = textOf(reader);
  const reading = parseDocumentNumber(text);
  switch (reading.kind) {
    case 'blank':
      return null;
    case 'document': {
      const shownNumber = reading.date === null ? reading.number : text;
      repaired(reader, reading.date === null ? reading.repairs : [], text, shownNumber);
      return shownNumber;
    }
    case 'doubtful':
      // Kept as typed: the rule about document numbers asks for it, and its text is evidence all the same.
      return reading.text;
  }
}

function valueOf(reader: Reader, field: EntryField): EntryValue {
  switch (field.kind) {
    case 'choice':
      return takeChoice(reader, field);
    case 'percent':
      return takePercent(reader);
    case 'number':
    case 'points':
      return takeCount(reader);
    case 'money':
      return takeMoney(reader);
    case 'date':
      return takeDate(reader);
    case 'documentNumber':
      return takeDocumentNumber(reader);
    case 'text':
      return takeText(reader);
  }
}

/** A blank cell reads as null, with the cell where the value is missing. */
export const blankField = (sheet: string, row: number, column: number): EnteredField => ({
  value: null,
  origin: { sheet, cell: a1(row, column) },
});

/** Pasted as text, an error is no value either. */
const ERROR_TEXT = /^\s*#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)\s*$/;

/** Where a field stands: the row's id is blank where the row is not known. */
interface FieldPlace {
  readonly raw: RawWorkbook;
  readonly sheetName: string;
  readonly rowId: string;
}

export function readField(
  { raw, sheetName, rowId }: FieldPlace,
  field: EntryField & { readonly caption: string },
  cell: RawCell,
  amounts: AmountLimits = DEFAULT_AMOUNT_LIMITS,
): FieldReading {
  const reader: Reader = {
    raw,
    sheetName,
    rowId,
    caption: field.caption,
    cell,
    amounts,
    repairs: [],
    issues: [],
  };
  const finding = formulaFinding(cell, raw.asksToCompute ?? false);
  if (finding) reader.issues.push(found(reader, finding.rule, finding.severity, {}));
  const isError = cell.kind === 'error' || ERROR_TEXT.test(String(cell.value));
  if (isError) reader.issues.push(found(reader, 'structure.cell-error', 'error', {}));
  const value = isError ? null : valueOf(reader, field);
  return { field: { value, origin: originOf(reader) }, repairs: reader.repairs, issues: reader.issues };
}
