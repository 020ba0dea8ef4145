// Numbers, dates and plurals of a language, by the platform's own Intl: one place for the pane, the functions and the
// papers, so that a figure looks the same wherever it stands.

import type { Language } from './language';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
/** Vietnamese papers write days in figures, English sentences the month in words. */
const DAY_PARTS: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  vi: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'long', year: 'numeric' },
};
const MEGABYTE = 1_048_576;

/** Words of a noun by the categories of the language's plural; `other` serves those that are left out. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Formats {
  /** `12.345,678`: at most three decimals. */
  number(value: number): string;
  /** With so many decimals: two where nothing is said. */
  decimal(value: number, places?: number): string;
  megabytes(bytes: number): string;
  /** An ISO date as people write it; other text comes back as it is. */
  day(iso: string): string;
  /** The form of a noun for a count, without the count. */
  plural(count: number, forms: PluralForms): string;
  /** `1 file`, `2 files`. */
  counted(count: number, forms: PluralForms): string;
}

function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const plain = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const days = new Intl.DateTimeFormat(locale, { ...DAY_PARTS[language], timeZone: 'UTC' });
  const byPlaces = new Map<number, Intl.NumberFormat>();
  const withPlaces = (places: number): Intl.NumberFormat => {
    const known = byPlaces.get(places);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    });
    byPlaces.set(places, made);
    return made;
  };
  const plural = (count: number, forms: PluralForms): string => forms[rules.select(count)] ?? forms.other;
  return {
    number: value => plain.format(value),
    decimal: (value, places = 2) => withPlaces(places).format(value),
    megabytes: bytes => `${withPlaces(1).format(bytes / MEGABYTE)} MB`,
    day: iso => {
      const moment = new Date(`${iso}T00:00:00Z`);
      return Number.isNaN(moment.getTime()) ? iso : days.format(moment);
    },
    plural,
    counted: (count, forms) => `${plain.format(count)} ${plural(count, forms)}`,
  };
}

export const FORMATS: Readonly<Record<Language, Formats>> = { vi: formatsOf('vi'), en: formatsOf('en') };
