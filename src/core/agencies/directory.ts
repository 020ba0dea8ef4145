// Which agency a text names, in any spelling that the province's offices use: by code, then by name with diacritics,
// then by name without diacritics. A text that fits several agencies is never decided for one of them.

import type { Agency } from './types';
import { BUILT_IN_PROVINCE } from './built-in';
import { LEVELS, levelOf } from './levels';
import { exactKey, foldedKey } from './name-key';
import { likenessIndex, nearestAgencies, type LikenessIndex } from './nearest';
import { spellingsOf, withoutFrame, withoutTypeWord, type Spelling } from './spellings';

type MatchedBy = 'code' | 'exact' | 'folded' | 'alias';

export type AgencyFinding =
  | { readonly kind: 'found'; readonly agency: Agency; readonly matchedBy: MatchedBy }
  | { readonly kind: 'ambiguous'; readonly agencies: readonly Agency[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly Agency[] };

interface Hit {
  readonly agency: Agency;
  readonly by: MatchedBy;
}
type Stage = ReadonlyMap<string, readonly Hit[]>;

/** Built once a list by `agencyDirectory`; remembers its answers. */
export interface AgencyDirectory {
  readonly province: string;
  readonly byCode: ReadonlyMap<string, Agency>;
  /** In the order in which they are asked: strong and loose spellings with diacritics, then without. Made when asked. */
  readonly stages: readonly { readonly folded: boolean; readonly hits: () => Stage }[];
  readonly likeness: () => LikenessIndex;
  readonly answers: Map<string, AgencyFinding>;
}

const MOST_ANSWERS_KEPT = 5000;
/** No name of an agency is longer, with its district and province; a pasted page is none. */
const LONGEST_NAME = 300;

function stageOf(
  agencies: readonly Agency[],
  spellings: ReadonlyMap<string, readonly Spelling[]>,
  rank: Spelling['rank'],
  folded: boolean,
): Stage {
  const stage = new Map<string, Hit[]>();
  for (const agency of agencies) {
    for (const spelling of spellings.get(agency.code) ?? []) {
      if (spelling.rank !== rank) continue;
      const key = folded ? foldedKey(spelling.key) : spelling.key;
      const hits = stage.get(key) ?? [];
      if (hits.some(hit => hit.agency === agency)) continue;
      stage.set(key, [...hits, { agency, by: folded || rank === 'loose' ? 'folded' : spelling.by }]);
    }
  }
  return stage;
}

/** The official name, and without its type word. */
function namesForLikeness({ name }: Agency, province: string): readonly string[] {
  const key = withoutFrame(exactKey(name), province);
  return [key, withoutTypeWord(key)];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function builtDirectory(agencies: readonly Agency[], province: string): AgencyDirectory {
  const spellings = once(() => spellingsOf(agencies, province));
  const stage = (folded: boolean, rank: Spelling['rank']) => ({
    folded,
    hits: once(() => stageOf(agencies, spellings(), rank, folded)),
  });
  return {
    province,
    byCode: new Map(agencies.map(agency => [agency.code.toUpperCase(), agency])),
    stages: [stage(false, 'strong'), stage(false, 'loose'), stage(true, 'strong'), stage(true, 'loose')],
    likeness: once(() => likenessIndex(agencies, agency => namesForLikeness(agency, province))),
    answers: new Map(),
  };
}

/** Lists do not change once they are read, so one directory serves everybody who asks about a list. */
const byList = new WeakMap<readonly Agency[], Map<string, AgencyDirectory>>();

/** A workbook read again gives a new list of the same agencies: as many as are open at once. */
const byContent = new Map<string, AgencyDirectory>();
const MOST_DIRECTORIES = 4;

function directoryOfContent(agencies: readonly Agency[], province: string): AgencyDirectory {
  const content = JSON.stringify([province, agencies]);
  const directory = byContent.get(content) ?? builtDirectory(agencies, province);
  if (byContent.size >= MOST_DIRECTORIES) byContent.clear();
  byContent.set(content, directory);
  return directory;
}

/** The index over a list of agencies; `province` is the name that people add behind ("… tỉnh Gia Lai"). */
export function agencyDirectory(
  agencies: readonly Agency[],
  province: string = BUILT_IN_PROVINCE,
): AgencyDirectory {
  const ofList = byList.get(agencies) ?? new Map<string, AgencyDirectory>();
  byList.set(agencies, ofList);
  const directory = ofList.get(province) ?? directoryOfContent(agencies, province);
  ofList.set(province, directory);
  return directory;
}

const liesUnder = ({ agency }: Hit, district: string): boolean =>
  (levelOf(agency.level)?.under ?? null) === null || agency.parent === district;

const inDistrict = (hits: readonly Hit[], district: string | null): readonly Hit[] =>
  district === null ? hits : hits.filter(hit => liesUnder(hit, district));

/** Levels under which others lie: districts, where a province has them. */
const ABOVE_OTHERS = new Set(LEVELS.map(({ under }) => under));

function answerOf(directory: AgencyDirectory, text: string, district: string | null): AgencyFinding {
  const coded = directory.byCode.get(text.normalize('NFKC').trim().toUpperCase());
  if (coded) return { kind: 'found', agency: coded, matchedBy: 'code' };
  const key = withoutFrame(exactKey(text), directory.province);
  if (key === '') return { kind: 'unknown', nearest: [] };
  for (const { folded, hits } of directory.stages) {
    const found = inDistrict(hits().get(folded ? foldedKey(key) : key) ?? [], district);
    const [first] = found;
    if (!first) continue;
    return found.length === 1
      ? { kind: 'found', agency: first.agency, matchedBy: first.by }
      : { kind: 'ambiguous', agencies: found.map(({ agency }) => agency) };
  }
  return { kind: 'unknown', nearest: nearestAgencies(key, directory.likeness()) };
}

/** The code of a district named by code or in any spelling; null when the text names none. */
function districtOf(directory: AgencyDirectory, text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const finding = findAgency(directory, text);
  return finding.kind === 'found' && ABOVE_OTHERS.has(finding.agency.level) ? finding.agency.code : null;
}

/**
 * The agency that a text names. `district` (code or name) decides between communes of one name; a commune
 * of another district is then never found. A district text that names no district is left aside.
 */
export function findAgency(
  directory: AgencyDirectory,
  text: string,
  { district }: { readonly district?: string } = {},
): AgencyFinding {
  if (text.length > LONGEST_NAME) return { kind: 'unknown', nearest: [] };
  const within = districtOf(directory, district);
  const question = `${within ?? ''}\n${text}`;
  const known = directory.answers.get(question);
  if (known) return known;
  const answer = answerOf(directory, text, within);
  if (directory.answers.size >= MOST_ANSWERS_KEPT) directory.answers.clear();
  directory.answers.set(question, answer);
  return answer;
}
