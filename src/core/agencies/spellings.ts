// Every way in which an agency's name may be looked up, made from its official name, its aliases and its
// district. Two ranks: "strong" spellings say nothing wrong; "loose" ones carry another type word than the
// official one ("xã Tây Sơn" for the phường) and are asked only afterwards.

import { foldDiacritics } from '../text';
import { exactKey } from './name-key';
import { LEVELS, type Level } from './levels';
import type { Agency } from './types';

export interface Spelling {
  readonly key: string;
  readonly by: 'exact' | 'alias';
  readonly rank: 'strong' | 'loose';
}

const PLACE_TYPES: readonly string[] = [...new Set(LEVELS.flatMap(({ placeTypes }) => placeTypes))];
const FOLDED_PLACE_TYPES = PLACE_TYPES.map(foldDiacritics);
/** After these "Gia Lai" says only where; "Báo Gia Lai" needs it. */
const OFFICES = ['so', 'van phong', 'dai', 'thanh tra', 'ban'];
const HAS_PROVINCE_BEHIND = new RegExp(`^(?:${[...OFFICES, ...FOLDED_PLACE_TYPES].join('|')}) `, 'u');
const PART_ENDS = /\s+và\s+|[-–,]/iu;
const TYPED = new RegExp(`^(${PLACE_TYPES.join('|')}) (.+)$`, 'u');

/** A name without the type word before it, of an office or of a place. */
export const withoutTypeWord = (key: string): string =>
  ['sở', ...PLACE_TYPES].reduce(
    (bare, type) => (bare === key && key.startsWith(`${type} `) ? key.slice(type.length + 1) : bare),
    key,
  );

/** Without "ubnd" in front and "tỉnh …" or "thành phố …" behind, which people add and leave out, with diacritics or without. */
export function withoutFrame(key: string, province: string): string {
  const bare = key.replace(/^ubnd (?=.)/u, '');
  const place = exactKey(province);
  const plain = foldDiacritics(place);
  const ofCity = [` thành phố ${place}`, ` thanh pho ${plain}`];
  for (const tail of [` tỉnh ${place}`, ` tinh ${plain}`, ...ofCity, ' tỉnh', ' tinh']) {
    if (bare.endsWith(tail)) return bare.slice(0, -tail.length);
  }
  const provincial = HAS_PROVINCE_BEHIND.test(foldDiacritics(bare));
  if (!provincial || ![place, plain].some(name => bare.endsWith(` ${name}`))) return bare;
  const rest = bare.slice(0, -place.length - 1);
  // A place may bear the province's own name: of "phường Cà Mau" in Cà Mau nothing is left out.
  return FOLDED_PLACE_TYPES.includes(foldDiacritics(rest)) ? bare : rest;
}

interface Named {
  readonly type: string | null;
  readonly bare: string;
}

const namedOf = (key: string): Named => {
  const parts = TYPED.exec(key);
  return parts ? { type: parts[1] ?? null, bare: parts[2] ?? key } : { type: null, bare: key };
};

const keysOf = (agency: Agency, province: string): readonly (readonly [string, 'exact' | 'alias'])[] => [
  [withoutFrame(exactKey(agency.name), province), 'exact'],
  ...agency.aliases.map(alias => [withoutFrame(exactKey(alias), province), 'alias'] as const),
];

const initialsOf = (words: string): string =>
  words
    .split(' ')
    .map(word => word.charAt(0))
    .join('');

/** Each part in full or by its initials, in every mixture: "tttt", "tt truyền thông", "thông tin tt". */
const mixturesOf = (parts: readonly string[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (heads, part) => heads.flatMap(head => [part, initialsOf(part)].map(tail => `${head} ${tail}`.trim())),
    [''],
  );

/** "lao động", "thương binh", "xã hội" of "Sở Lao động - Thương binh và Xã hội". */
const partsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .split(PART_ENDS)
    .map(part => exactKey(part).replace(/^sở /u, ''))
    .filter(part => part !== '');

/** Short names of fewer letters ("TP", "TC") mean too much to stand without "sở". */
const FEWEST_LETTERS = 3;

/** A department: "sở" may be left out, and its parts shortened as in TT&TT, LĐ-TB và XH, Nông nghiệp và PTNT. */
function departmentSpellings(agency: Agency, province: string): readonly Spelling[] {
  const named = keysOf(agency, province).map(([key, by]) => ({ key, by, rank: 'strong' }) as const);
  if (!exactKey(agency.name).startsWith('sở ')) return named;
  const short = [agency.name, ...agency.aliases]
    .flatMap(name => mixturesOf(partsOf(name)))
    .filter(each => each.replace(/ /gu, '').length > 1);
  const shortened = [...new Set(short)].flatMap(each => [
    { key: `sở ${each}`, by: 'alias', rank: 'strong' } as const,
    ...(each.replace(/ /gu, '').length < FEWEST_LETTERS
      ? []
      : [{ key: each, by: 'alias', rank: 'strong' } as const]),
  ]);
  return [...named, ...shortened];
}

/** Keys of the agency that a name lies under, and bare names that belong to places of a level above. */
interface Above {
  readonly keys: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** A place: with each type word of its level, and without one where the bare name is not that of a place above. */
function placeSpellings(
  agency: Agency,
  { placeTypes }: Level,
  province: string,
  above: Above,
): readonly Spelling[] {
  const own = namedOf(withoutFrame(exactKey(agency.name), province)).type;
  const behind = ['', ...above.keys.map(key => ` ${key}`)];
  return keysOf(agency, province).flatMap(([key, by]) => {
    const { bare } = namedOf(key);
    const typed = placeTypes.flatMap(type =>
      behind.map(
        tail => ({ key: `${type} ${bare}${tail}`, by, rank: type === own ? 'strong' : 'loose' }) as const,
      ),
    );
    const untyped = behind
      .filter(tail => tail !== '' || !above.names.has(bare))
      .map(tail => ({ key: `${bare}${tail}`, by, rank: 'strong' }) as const);
    return [...untyped, ...typed];
  });
}

const distinctKeys = (spellings: readonly Spelling[]): readonly string[] => [
  ...new Set(spellings.map(({ key }) => key)),
];

/** The spellings of each agency, by code. A bare name that is also that of a place above belongs to the latter. */
export function spellingsOf(
  agencies: readonly Agency[],
  province: string,
): ReadonlyMap<string, readonly Spelling[]> {
  const found = new Map<string, readonly Spelling[]>();
  const keysOfLevel = new Map<string | null, ReadonlySet<string>>();
  for (const level of LEVELS) {
    const own = agencies.filter(agency => agency.level === level.code);
    for (const agency of own) {
      const above = {
        keys: distinctKeys(found.get(agency.parent ?? '') ?? []),
        names: keysOfLevel.get(level.under) ?? new Set<string>(),
      };
      found.set(
        agency.code,
        level.placeTypes.length > 0
          ? placeSpellings(agency, level, province, above)
          : departmentSpellings(agency, province),
      );
    }
    keysOfLevel.set(level.code, new Set(own.flatMap(({ code }) => distinctKeys(found.get(code) ?? []))));
  }
  return found;
}
