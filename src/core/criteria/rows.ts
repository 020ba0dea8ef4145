// Criteria sets as rows of tblTieuChi and tblBac, so that the office can edit them in the workbook.
// A set takes one row of kind `set`, one per area and one per criterion; steps and levels take rows of tblBac.
// Kinds and levels are written as ASCII codes; the texts give their Vietnamese captions.

import type { CriteriaSet, Criterion, ScoringLevel, ScoringRule, ScoringStep, StepAward } from './types';
import { SURVEY_ANSWERS } from './types';

export type RowCell = string | number | null;

/** A row of tblTieuChi. Parameters that the rule does not use are null. */
export interface CriteriaRow {
  readonly set: RowCell;
  /** `set`, `area` or `criterion`. */
  readonly kind: RowCell;
  /** Blank for a set. */
  readonly code: RowCell;
  /** Blank for a set and an area. */
  readonly parent: RowCell;
  readonly name: RowCell;
  readonly maxPoints: RowCell;
  /** For a set its status; for a criterion `appraisal` or `survey`. */
  readonly source: RowCell;
  /** Kind of the scoring rule. */
  readonly rule: RowCell;
  readonly floor: RowCell;
  readonly fullAt: RowCell;
  readonly pointsEach: RowCell;
  readonly cap: RowCell;
  /** Worth of the answers A to D in %: `100/60/20/0`. */
  readonly weights: RowCell;
  /** Survey groups, `;` between them; blank for all. */
  readonly groups: RowCell;
  /** Levels, `;` between them; a set has exactly one. */
  readonly levels: RowCell;
  readonly year: RowCell;
  readonly target: RowCell;
  /** Sources of a set, `;` between them. */
  readonly note: RowCell;
}

/**
 * A row of tblBac: one step of a stepped rule, from ≤ value < to; a blank side is open. `> 90` in `from` leaves 90 to the
 * step below, `≤ 90` in `to` keeps it in this one. Of a rule of levels it is one level, with its name and no bounds.
 */
export interface StepRow {
  readonly set: RowCell;
  readonly criterion: RowCell;
  readonly from: RowCell;
  readonly to: RowCell;
  /** `points`, `share` or `proportional`. */
  readonly award: RowCell;
  /** Points, or % of the maximum; for `proportional` the value that gives the maximum, blank for 100. */
  readonly amount: RowCell;
  /** Name of a level; blank for a step. */
  readonly level: RowCell;
}

const LIST_SEPARATOR = '; ';

const BLANK: Omit<CriteriaRow, 'set' | 'kind' | 'name' | 'maxPoints'> = {
  code: null,
  parent: null,
  source: null,
  rule: null,
  floor: null,
  fullAt: null,
  pointsEach: null,
  cap: null,
  weights: null,
  groups: null,
  levels: null,
  year: null,
  target: null,
  note: null,
};

const list = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join(LIST_SEPARATOR);

function parametersOf(rule: ScoringRule): Partial<CriteriaRow> {
  switch (rule.kind) {
    case 'yesNo':
    case 'noYes':
    case 'levels':
    case 'stepped':
    case 'manual':
      return {};
    case 'proportional':
      return { fullAt: rule.fullAt };
    case 'proportionalAboveFloor':
      return { floor: rule.floor, fullAt: rule.fullAt };
    case 'counted':
      return { pointsEach: rule.pointsEach };
    case 'deduction':
    case 'bonus':
      return { pointsEach: rule.pointsEach, cap: rule.cap };
    case 'survey':
      return {
        weights: SURVEY_ANSWERS.map(answer => rule.weights[answer]).join('/'),
        groups: list(rule.groups),
      };
  }
}

const criterionRow = (set: string, criterion: Criterion): CriteriaRow => ({
  ...BLANK,
  set,
  kind: 'criterion',
  code: criterion.code,
  parent: criterion.parent,
  name: criterion.name,
  maxPoints: criterion.maxPoints,
  source: criterion.source,
  rule: criterion.rule?.kind ?? null,
  levels: list(criterion.levels),
  target: criterion.relatedTarget,
  ...(criterion.rule ? parametersOf(criterion.rule) : {}),
});

const printed = (value: number): string => String(value).replace('.', ',');

type BoundsAndAward = Omit<StepRow, 'set' | 'criterion'>;

function awardCells(award: StepAward): Pick<StepRow, 'award' | 'amount'> {
  switch (award.kind) {
    case 'points':
      return { award: award.kind, amount: award.points };
    case 'share':
      return { award: award.kind, amount: award.percent };
    case 'proportional':
      return { award: award.kind, amount: award.fullAt ?? null };
  }
}

const stepCells = ({ from, to, fromExcluded, toIncluded, award }: ScoringStep): BoundsAndAward => ({
  from: fromExcluded && from !== null ? `> ${printed(from)}` : from,
  to: toIncluded && to !== null ? `≤ ${printed(to)}` : to,
  ...awardCells(award),
  level: null,
});

const levelCells = ({ name, award }: ScoringLevel): BoundsAndAward => ({
  from: null,
  to: null,
  ...awardCells(award),
  level: name,
});

function stepRows(set: string, { code, rule }: Criterion): readonly StepRow[] {
  const own: readonly BoundsAndAward[] =
    rule?.kind === 'stepped'
      ? rule.steps.map(stepCells)
      : rule?.kind === 'levels'
        ? rule.levels.map(levelCells)
        : [];
  return own.map(cells => ({ set, criterion: code, ...cells }));
}

/** The rows of one set, parents before their children. `criteriaSetsFromRows` reads them back unchanged. */
export function criteriaSetToRows(set: CriteriaSet): {
  readonly criteria: readonly CriteriaRow[];
  readonly steps: readonly StepRow[];
} {
  const head: CriteriaRow = {
    ...BLANK,
    set: set.id,
    kind: 'set',
    name: set.name,
    maxPoints: 100,
    source: set.status,
    levels: set.level,
    year: set.year,
    note: list(set.sources),
  };
  const areas = set.areas.map(({ code, name, maxPoints }): CriteriaRow => {
    return { ...BLANK, set: set.id, kind: 'area', code, name, maxPoints };
  });
  return {
    criteria: [head, ...areas, ...set.criteria.map(criterion => criterionRow(set.id, criterion))],
    steps: set.criteria.flatMap(criterion => stepRows(set.id, criterion)),
  };
}
