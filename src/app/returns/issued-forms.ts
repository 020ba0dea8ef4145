// The forms as the office issued them, rebuilt from the book by their identity: what stands in the locked cells of each
// row. Retired assignments are known, and those whose texts were amended since are marked.

import { assignmentsFor } from '../../core/assignments';
import { CRITERIA_LEVELS } from '../../core/criteria';
import { RULES } from '../../core/rules';
import type { PeriodCode } from '../../core/calendar';
import type { CriteriaLevel } from '../../core/criteria';
import type { SectionKey, WorkbookIdentity } from '../../core/entries';
import type { Assignment } from '../../core/plan';
import type {
  ComputedColumns,
  IssuedCaption,
  IssuedForm,
  IssuedFormOf,
  IssuedRow,
} from '../../core/returned';
import type { Target } from '../../core/targets';
import { criterionConstants, targetConstants } from '../../workbook/issued/constants';
import type { IssuedCriterion } from '../../workbook/issued/model';
import { completeTexts, verdictTexts } from '../../workbook/issued/verdict-texts';
import { forms } from '../../texts/vi/forms';
import { criteriaSetFor } from '../book/model';
import type { Book } from '../book/model';
import { issuedCriteria } from '../issue-workbooks';
import { rowConstants } from './row-constants';

const { captions: CAPTIONS } = forms;

/** The cell names its row. */
const name = (column: string, value: string): IssuedCaption => ({ column, value, isName: true });
/** The cell describes its row; many rows may say the same. */
const fact = (column: string, value: string | number | null): IssuedCaption => ({
  column,
  value,
  isName: false,
});

const ofTask = (assignment: Assignment, role: string | null): readonly IssuedCaption[] => [
  name(CAPTIONS.tasks.content, assignment.content),
  name(CAPTIONS.tasks.deliverable, assignment.deliverable),
  fact(CAPTIONS.tasks.timing, assignment.timing),
  ...(role === null ? [] : [fact(CAPTIONS.tasks.role, role)]),
];

function ofTarget(target: Target, year: number): readonly IssuedCaption[] {
  const { unit, comparison, threshold } = targetConstants(target, year);
  return [
    name(CAPTIONS.targets.name, target.name),
    fact(CAPTIONS.targets.unit, unit),
    fact(CAPTIONS.targets.comparison, comparison),
    fact(CAPTIONS.targets.threshold, threshold),
    name(CAPTIONS.targets.numeratorMeaning, target.numerator),
    name(CAPTIONS.targets.denominatorMeaning, target.denominator ?? ''),
  ];
}

function ofCriterion(criterion: IssuedCriterion): readonly IssuedCaption[] {
  const { maxPoints, scale } = criterionConstants(criterion);
  return [
    name(CAPTIONS.selfScores.name, criterion.name),
    fact(CAPTIONS.selfScores.maxPoints, maxPoints),
    fact(CAPTIONS.selfScores.scale, scale),
  ];
}

const computedIn = (section: SectionKey, rate: string | null): ComputedColumns => ({
  rate,
  check: CAPTIONS[section].check,
  completeTexts: completeTexts(RULES[section]),
  verdictTexts: verdictTexts(RULES[section]),
});

const COMPUTED: IssuedForm['computed'] = {
  tasks: computedIn('tasks', null),
  targets: computedIn('targets', CAPTIONS.targets.rate),
  selfScores: computedIn('selfScores', null),
};

type CaptionsById = ReadonlyMap<string, readonly IssuedCaption[]>;

function taskCaptions({ plan, agencies }: Book, agencyCode: string): CaptionsById {
  const agency = agencies.find(({ code }) => code === agencyCode);
  const roles = new Map(
    (agency ? assignmentsFor(agency, plan, agencies) : []).map(({ assignment, role }) => [
      assignment.id,
      forms.roles[role],
    ]),
  );
  const all = [...plan.assignments, ...plan.retired.map(({ assignment }) => assignment)];
  return new Map(
    all.map(assignment => [assignment.id, ofTask(assignment, roles.get(assignment.id) ?? null)]),
  );
}

const criterionCaptions = (book: Book, level: CriteriaLevel): CaptionsById =>
  new Map(
    issuedCriteria(criteriaSetFor(book, level)).map(criterion => [criterion.code, ofCriterion(criterion)]),
  );

const changedSince = ({ plan }: Book, version: number): ReadonlySet<string> =>
  new Set(plan.amendments.filter(paper => paper.version > version).flatMap(({ changed }) => changed));

/** Each value made once for its key. */
function remembering<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return key => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

export function issuedForms(book: Book, period: PeriodCode): IssuedFormOf {
  const constants = remembering(rowConstants(book, period));
  const levelOf = new Map(book.agencies.map(({ code, level }) => [code, level]));
  const targets: CaptionsById = new Map(
    book.targets.map(target => [target.code, ofTarget(target, book.year)]),
  );
  const criteria = new Map(CRITERIA_LEVELS.map(level => [level as string, criterionCaptions(book, level)]));
  return ({ agency, planVersion }: WorkbookIdentity): IssuedForm => {
    const level = levelOf.get(agency) ?? '';
    const constantsOf = constants(level);
    const captions: Readonly<Record<SectionKey, CaptionsById>> = {
      tasks: taskCaptions(book, agency),
      targets,
      selfScores: criteria.get(level) ?? new Map(),
    };
    const changed = changedSince(book, planVersion);
    const rowOf = (section: SectionKey, rowId: string): IssuedRow | null => {
      const known = captions[section].get(rowId);
      const mayBeEarlier = section === 'tasks' && changed.has(rowId);
      return known ? { captions: known, constants: constantsOf(section, rowId) ?? {}, mayBeEarlier } : null;
    };
    return { rowOf, computed: COMPUTED };
  };
}
