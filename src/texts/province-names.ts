// Names of levels of agency and of reporting periods in a language given: the province's data hold them.

import { LEVELS, WHOLE_PROVINCE, WHOLE_PROVINCE_NAMES } from '../core/agencies';
import { REPORTING_PERIODS } from '../core/calendar';
import type { Language } from './language';

export interface Names {
  readonly byCode: Readonly<Record<string, string>>;
  /** The code itself where the data know no such. */
  readonly of: (code: string) => string;
}

function namesFrom(pairs: readonly (readonly [string, string])[]): Names {
  const names = new Map(pairs);
  return { byCode: Object.fromEntries(pairs), of: code => names.get(code) ?? code };
}

/** `short` for columns and narrow places. The province as a whole stands last. */
export const levelNames = (language: Language, length: 'name' | 'short'): Names =>
  namesFrom([
    ...LEVELS.map(({ code, names }) => [code, names[language][length]] as const),
    [WHOLE_PROVINCE, WHOLE_PROVINCE_NAMES[language][length]],
  ]);

export const periodNames = (language: Language): Names =>
  namesFrom(REPORTING_PERIODS.map(({ code, names }) => [code, names[language]]));

/** How the title of a form names a period before "năm 2018". */
export const periodTitles: Names = namesFrom(
  REPORTING_PERIODS.map(({ code, title }) => [code, title[0] ?? code]),
);
