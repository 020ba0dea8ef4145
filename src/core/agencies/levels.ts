// The levels of agency (cấp) that the province's data name, in the order of the administration, and what holds for
// each: whether it is scored, which places its names are of, under which other level it lies.

import levelData from '#province/levels.json';
import type { AgencyLevel } from './types';

/** What users read: a name of its own, and a short one for narrow columns. */
interface LevelNames {
  readonly name: string;
  readonly short: string;
}

type NamesByLanguage = Readonly<Record<'vi' | 'en', LevelNames>>;

export interface Level {
  readonly code: AgencyLevel;
  readonly names: NamesByLanguage;
  /** Further ways to name it in a formula. */
  readonly words: readonly string[];
  /** How the plan's columns name all agencies of the level, in lower case; the longer before the shorter. */
  readonly tasking: readonly string[];
  /** Type words before the names of places, such as xã and phường; empty where the names are of offices. */
  readonly placeTypes: readonly string[];
  /** The level whose agencies stand above; two agencies of one name are told apart by it. */
  readonly under: AgencyLevel | null;
  /** Whether the dashboard counts its returns. */
  readonly reports: boolean;
  /** Whether its agencies are scored and ranked. */
  readonly scored: boolean;
  /** Whether the heat map shows its agencies one by one, or their mean only. */
  readonly shownAlone: boolean;
}

export const LEVELS: readonly Level[] = levelData.levels;

const byCode = new Map(LEVELS.map(level => [level.code, level]));

/** Null where the province's data know no such level. */
export const levelOf = (code: AgencyLevel): Level | null => byCode.get(code) ?? null;

/** Of it there are scores and criteria to begin with. */
export const FIRST_SCORED_LEVEL: AgencyLevel = LEVELS.find(({ scored }) => scored)?.code ?? '';

/** The level whose day holds for agencies that the plan gives none of their own. */
export const LEVEL_WITH_A_DAY: AgencyLevel = levelData.withoutOwnDay.level;

/** The province as one unit, which is no level of agency. */
export const WHOLE_PROVINCE = 'province';
export const WHOLE_PROVINCE_NAMES: NamesByLanguage = levelData.whole.names;
