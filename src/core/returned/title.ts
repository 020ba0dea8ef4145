// What the title of an entry sheet says of its form: `UBND huyện KBang – Quý III năm 2018`, as issued or typed again.

import type { PeriodCode } from '../calendar';
import { REPORTING_PERIODS } from '../calendar';
import type { RawWorkbook } from '../grid';
import { cleanText, foldDiacritics } from '../text';
import type { FoundSection } from './find-section';
import { headerText } from './header-index';

export interface SheetTitle {
  readonly text: string;
  /** A1 row and column of its cell. */
  readonly row: number;
  readonly column: number;
  /** The agency as it is written. */
  readonly name: string;
  readonly year: number;
  /** Null where the title does not say it in a known way. */
  readonly period: PeriodCode | null;
}

/** Titles above the headers, where a copied sheet still names its agency. */
export const TITLE_ROWS = 8;
const LONGEST_TITLE = 400;

const WORDS: readonly (readonly [string, PeriodCode])[] = REPORTING_PERIODS.flatMap(({ code, title }) =>
  title.map(words => [foldDiacritics(words).toLowerCase(), code] as const),
).sort(([left], [right]) => right.length - left.length);

const YEAR_AT_END = /^(.*?)\s*\bnam\s*(\d{4})\W*$/u;
const LINKS_AT_END = /[\s,.;:–—-]+$/u;

interface Tail {
  readonly length: number;
  readonly period: PeriodCode | null;
}

/** How much of a folded title comes before the period's words. */
function beforePeriod(folded: string): Tail {
  const found = WORDS.find(([words]) => folded.endsWith(` ${words}`));
  return found
    ? { length: folded.length - found[0].length, period: found[1] }
    : { length: folded.length, period: null };
}

/** Null where the text names no year at its end, as other lines above the table do not. */
export function titleIn(text: string): Pick<SheetTitle, 'name' | 'year' | 'period'> | null {
  const clean = cleanText(text).text.normalize('NFC');
  const folded = foldDiacritics(clean).toLowerCase();
  const parts = YEAR_AT_END.exec(folded);
  if (!parts || folded.length !== clean.length) return null;
  const { length, period } = beforePeriod(parts[1] ?? '');
  return { name: clean.slice(0, length).replace(LINKS_AT_END, ''), year: Number(parts[2]), period };
}

/** The titles of a section, from above. */
export function titlesOf(raw: RawWorkbook, { sheet, headerRow }: FoundSection): readonly SheetTitle[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    row > TITLE_ROWS || row >= headerRow
      ? []
      : cells.flatMap((cell): readonly SheetTitle[] => {
          if (cell.kind !== 'text' || String(cell.value).length > LONGEST_TITLE) return [];
          const text = headerText(raw, cell);
          const title = titleIn(text);
          return title ? [{ text: cleanText(text).text, row, column: cell.column, ...title }] : [];
        }),
  );
}
