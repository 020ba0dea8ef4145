// What a person types into a cell where the comma divides decimals, the dot thousands, and the day stands before the
// month, as Excel takes it there. The grid alone reads the American notation: 95,125 would be ninety-five thousand.

export interface TypedEntry {
  readonly value: number | string;
  /** The number format that Excel gives a cell that has none yet; null where it gives none. */
  readonly format: string | null;
}

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?(e[+-]?\d+|%)?$/i;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2})(?: +(\d{1,2}):(\d{2}))?)?$/;
/** Figures with signs between them that are no number here, such as 95.5 or 1,250,000. */
const ONLY_FIGURES = /^[+-]?\d[\d.,]*%?$/;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function typedNumber(text: string): TypedEntry | null {
  const [found, sign = '', whole = '', decimals = '', scale = ''] = NUMBER.exec(text) ?? [];
  if (found === undefined) return null;
  const value = Number(`${sign}${whole.replaceAll('.', '')}.${decimals || '0'}${scale.replace('%', 'e-2')}`);
  const digits = decimals === '' ? '' : '.00';
  if (scale === '%') return { value, format: `0${digits}%` };
  if (scale !== '') return { value, format: '0.00E+00' };
  return { value, format: whole.includes('.') ? `#,##0${digits}` : null };
}

/** Two digits stand for 1930 to 2029, as in Excel. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function typedDate(text: string, thisYear: number): TypedEntry | null {
  const [found, day, month, year, hour, minute] = DATE.exec(text) ?? [];
  if (found === undefined) return null;
  const parts = [Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)] as const;
  const date = new Date(Date.UTC(year === undefined ? thisYear : fullYear(year), ...parts));
  const read = [date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
  if (read.some((part, at) => part !== parts[at])) return { value: text, format: null };
  const format = year === undefined ? 'dd/mm' : hour === undefined ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
  return { value: (date.getTime() - EPOCH) / DAY, format };
}

/** Null for what the American notation reads alike, such as texts and whole numbers. */
export function readTyped(typed: string, thisYear: number): TypedEntry | null {
  const text = typed.trim();
  if (/^[+-]?\d+$/.test(text)) return null;
  const read = typedNumber(text) ?? typedDate(text, thisYear);
  return read ?? (ONLY_FIGURES.test(text) ? { value: text, format: null } : null);
}

/** A number, or a number of percent, as the cell's editor offers it for changing. */
export const toTyped = (offered: number | string): string => String(offered).replace('.', ',');
