// Who is meant by a text of the columns "cơ quan chủ trì" and "cơ quan phối hợp": single agencies, levels,
// and what names nobody in particular ("các cơ quan, đơn vị khác có liên quan"), which is said and not guessed.
// What an agency has to do ("Sở Tư pháp đôn đốc thực hiện…") belongs to the agency before it and names nobody.

import type { Agency, AgencyLevel } from '../agencies';
import { agencyAtStart, levelAtStart, nameWordsOf, type NameFound, type Word } from './tasking-names';

export interface Tasking {
  /** Codes, in the text's order, each once. */
  readonly agencies: readonly string[];
  readonly levels: readonly AgencyLevel[];
  /** Phrases that name no known agency and no level, as written. */
  readonly unresolved: readonly string[];
}

/** First words of what an agency is to do. */
const ACTIVITY =
  /^(?:tham mưu|triển khai|đôn đốc|phối hợp|tổng hợp|báo cáo|chủ trì|thực hiện|hướng dẫn|theo dõi|kiểm tra|giám sát|thẩm định|đánh giá)(?!\p{L})/u;
const LIST_OF_DEPARTMENTS = /^\s*các\s+sở\s*:/iu;
const CLAUSE_BULLET = /^[\s\-–+*•]*(?:\d+[.)])?\s*/u;
const CLAUSE_END = /[\s.]+$/u;

/** What the reading of one clause leaves for the next one on the same line. */
interface Reading {
  /** Inside "Các sở: …", where a department goes without "Sở". */
  readonly inList: boolean;
  /** After an activity, a further activity still belongs to the same agency. */
  readonly inActivity: boolean;
}

interface Found {
  readonly agencies: Set<string>;
  readonly levels: Set<AgencyLevel>;
  readonly unresolved: string[];
}

const taskings = new WeakMap<readonly Agency[], Map<string, Tasking>>();

/** Reads the text against the given agencies. A printed dash names nobody. Never throws. */
export function resolveTasking(text: string, agencies: readonly Agency[]): Tasking {
  const known = taskings.get(agencies) ?? new Map<string, Tasking>();
  taskings.set(agencies, known);
  const tasking = known.get(text) ?? readTasking(text, agencies);
  known.set(text, tasking);
  return tasking;
}

function readTasking(text: string, agencies: readonly Agency[]): Tasking {
  const found: Found = { agencies: new Set(), levels: new Set(), unresolved: [] };
  for (const line of text.normalize('NFC').split('\n')) {
    let reading: Reading = { inList: false, inActivity: false };
    for (const clause of line.split(';')) reading = readClause(clause, reading, agencies, found);
  }
  return {
    agencies: [...found.agencies],
    levels: [...found.levels],
    unresolved: found.unresolved,
  };
}

function readClause(clause: string, before: Reading, agencies: readonly Agency[], found: Found): Reading {
  const inList = before.inList || LIST_OF_DEPARTMENTS.test(clause);
  const text = clause.replace(LIST_OF_DEPARTMENTS, '').replace(CLAUSE_BULLET, '').replace(CLAUSE_END, '');
  if (text === '') return { ...before, inList };
  if (before.inActivity && ACTIVITY.test(text.toLowerCase())) return before;
  return { inList, inActivity: readNames(text, inList, agencies, found) };
}

/** Reads names joined by commas and "và"; true when they end in an activity. */
function readNames(text: string, inList: boolean, agencies: readonly Agency[], found: Found): boolean {
  let words = nameWordsOf(text);
  for (let isFirst = true; words.length > 0; isFirst = false) {
    const rest = afterJoint(words, isFirst);
    const name = rest && nameAtStart(rest, inList, agencies);
    if (!name) return retainRest(text, words, isFirst, found);
    name.agencies.forEach(code => found.agencies.add(code));
    name.levels.forEach(level => found.levels.add(level));
    words = rest.slice(name.length);
  }
  return false;
}

/** Between two names stands a comma or "và"; without one, what follows is no further name. */
function afterJoint(words: readonly Word[], isFirst: boolean): readonly Word[] | null {
  if (isFirst) return words;
  const joints = words.findIndex(({ key }) => key !== ',' && key !== 'và');
  return joints > 0 ? words.slice(joints) : null;
}

function nameAtStart(words: readonly Word[], inList: boolean, agencies: readonly Agency[]): NameFound | null {
  const asDepartment: NameFound | null = inList
    ? agencyAtStart([{ key: 'sở', start: 0 }, ...words], agencies)
    : null;
  const agency = asDepartment
    ? { ...asDepartment, length: asDepartment.length - 1 }
    : agencyAtStart(words, agencies);
  const level = levelAtStart(words);
  const longest = (level?.length ?? 0) > (agency?.length ?? 0) ? level : agency;
  return longest && longest.agencies.length <= 1 ? longest : null;
}

/** What follows the names: an activity is left aside, anything else is kept as unresolved. */
function retainRest(text: string, words: readonly Word[], isFirst: boolean, found: Found): boolean {
  const joints = words.findIndex(({ key }) => key !== ',' && key !== 'và');
  const start = words[joints]?.start;
  if (start === undefined) return false;
  const rest = text.slice(start);
  const isActivity = !isFirst && ACTIVITY.test(rest.toLowerCase());
  if (!isActivity) found.unresolved.push(rest);
  return isActivity;
}
