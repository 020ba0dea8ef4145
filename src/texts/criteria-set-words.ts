// What a criteria set is called where its id would stand: `minh-hoa-department-2018` is "Minh họa Sở, ban, ngành 2018". An
// id that the office made itself stands as it is.

import { book } from './vi/book';
import { scoring } from './vi/scoring';

const BEGINNINGS: Readonly<Record<string, string>> = book.setBeginnings;
const LEVELS: Readonly<Record<string, string>> = scoring.levels.byCode;

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** `minh-hoa-department-2018` in its parts; null for an id that is made otherwise. */
function partsOf(id: string): readonly [kind: string, level: string, year: string] | null {
  const [, kind = '', level = '', year = ''] = /^([a-z-]+)-([A-Za-z]+)-(\d{4}|chung)$/.exec(id) ?? [];
  return kind in BEGINNINGS && level in LEVELS ? [kind, level, year] : null;
}

export function criteriaSetInWords(id: string): string {
  const parts = partsOf(id);
  if (parts === null) return id;
  const [kind, level, year] = parts;
  return `${BEGINNINGS[kind] ?? kind} ${LEVELS[level] ?? level} ${year}`;
}

/** The id of the words; what is not made by `criteriaSetInWords` is an id itself. */
export function criteriaSetIdOf(words: string): string {
  const year = /(\d{4}|chung)$/.exec(words.trim())?.[0] ?? '';
  const ids = Object.keys(BEGINNINGS).flatMap(kind =>
    Object.keys(LEVELS).map(level => `${kind}-${level}-${year}`),
  );
  return ids.find(id => folded(criteriaSetInWords(id)) === folded(words)) ?? words;
}
