// Whether a criteria set adds up and holds together: sums, hierarchy, rules, targets. Each fault is an issue
// with its place. Only a set without errors that is not a draft may be scored with: `isUsable`.

import { newIssue } from '../issues';
import type { Issue, IssueCode, IssueOf, IssueParams, Place, Severity } from '../issues';
import { isSameAmount, sumOf } from '../numbers';
import { ruleFaults } from './check-rule';
import { criteriaTree, type CriteriaTree } from './tree';
import type { CriteriaArea, CriteriaSet, Criterion } from './types';
import { isOutsideMaximum } from './types';

/** What of a row is meant, so that its cell can be named. */
type CriteriaField = 'code' | 'name' | 'maxPoints' | 'rule' | 'step' | 'relatedTarget' | 'levels' | 'source';

/**
 * The place of a row's field. `code` is empty for the set as a whole; `position` tells equal codes apart, and of a
 * `step` it is the step's position in its rule.
 */
export type CriteriaPlaces = (code: string, field: CriteriaField, position: number | null) => Place;

export interface CriteriaCheckOptions {
  /** Codes of the targets that exist; left out, references to targets are not checked. */
  readonly targetCodes?: ReadonlySet<string>;
  readonly placeOf?: CriteriaPlaces;
}

const EXPECTED_TOTAL = 100;

interface Checking {
  readonly set: CriteriaSet;
  readonly tree: CriteriaTree;
  readonly placeOf: CriteriaPlaces;
  readonly targetCodes: ReadonlySet<string> | null;
}

const issue = <Code extends IssueCode>(
  rule: Code,
  place: Place,
  params: IssueParams<Code>,
  severity: Severity = 'error',
): IssueOf<Code> => newIssue(rule, severity, params, place);

/** True where every scored criterion below stands outside the maximum (an area of bonus points alone). */
function holdsOnlyExtras(tree: CriteriaTree, code: string, seen: ReadonlySet<string> = new Set()): boolean {
  const children = tree.childrenOf(code);
  if (seen.has(code) || children.length === 0) return false;
  const further = new Set([...seen, code]);
  return children.every(child => isOutsideMaximum(child) || holdsOnlyExtras(tree, child.code, further));
}

const countsInSum = (tree: CriteriaTree, criterion: Criterion): boolean =>
  !isOutsideMaximum(criterion) && !holdsOnlyExtras(tree, criterion.code);

/** An area of bonus points or deductions alone stands outside the set's 100 points. */
const areaCounts = (tree: CriteriaTree, area: CriteriaArea): boolean => !holdsOnlyExtras(tree, area.code);

function sumFaults({ set, tree, placeOf }: Checking): readonly Issue[] {
  const issues: Issue[] = [];
  const compare = (
    rule: 'criteria.component-points' | 'criteria.area-points',
    node: { code: string; maxPoints: number },
  ) => {
    const children = tree.childrenOf(node.code);
    if (children.length === 0) return;
    const extras = children.every(child => !countsInSum(tree, child));
    const counted = extras ? children : children.filter(child => countsInSum(tree, child));
    const sum = sumOf(counted.map(child => child.maxPoints));
    if (isSameAmount(sum, node.maxPoints)) return;
    const params = { code: node.code, sum, maxPoints: node.maxPoints };
    issues.push(issue(rule, placeOf(node.code, 'maxPoints', null), params));
  };
  for (const criterion of set.criteria) compare('criteria.component-points', criterion);
  for (const area of set.areas) compare('criteria.area-points', area);
  const total = sumOf(set.areas.filter(area => areaCounts(tree, area)).map(area => area.maxPoints));
  if (!isSameAmount(total, EXPECTED_TOTAL))
    issues.push(
      issue('criteria.total-points', placeOf('', 'maxPoints', null), {
        sum: total,
        maxPoints: EXPECTED_TOTAL,
      }),
    );
  return issues;
}

function codeFaults({ set, placeOf }: Checking): readonly Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  const visit = (code: string, position: number) => {
    if (seen.has(code))
      issues.push(issue('criteria.duplicate-code', placeOf(code, 'code', position), { code }));
    seen.add(code);
  };
  set.areas.forEach(area => visit(area.code, -1));
  set.criteria.forEach((criterion, position) => visit(criterion.code, position));
  return issues;
}

/** The codes of the circle that `code` lies on, or null. */
function circleThrough(tree: CriteriaTree, code: string): readonly string[] | null {
  const path: string[] = [];
  for (let at = code; ;) {
    const criterion = tree.byCode.get(at);
    if (!criterion || path.includes(at)) return null;
    path.push(at);
    if (criterion.parent === code) return path;
    at = criterion.parent;
  }
}

function hierarchyFaults({ set, tree, placeOf }: Checking): readonly Issue[] {
  const areaCodes = new Set(set.areas.map(area => area.code));
  const reported = new Set<string>();
  return set.criteria.flatMap(({ code, parent }, position): readonly Issue[] => {
    if (!areaCodes.has(parent) && !tree.byCode.has(parent))
      return [issue('criteria.missing-parent', placeOf(code, 'code', position), { code, parent })];
    const circle = reported.has(code) ? null : circleThrough(tree, code);
    if (!circle) return [];
    circle.forEach(member => reported.add(member));
    return [issue('criteria.cycle', placeOf(code, 'code', position), { code, codes: circle.join(' → ') })];
  });
}

function criterionFaults(checking: Checking, criterion: Criterion, position: number): readonly Issue[] {
  const { set, tree, placeOf, targetCodes } = checking;
  const { code, rule, relatedTarget } = criterion;
  const at = (field: CriteriaField) => placeOf(code, field, position);
  const isLeaf = tree.childrenOf(code).length === 0;
  const issues: Issue[] = ruleFaults(criterion).map(fault => {
    const step = fault.stepIndex === null ? {} : { step: fault.stepIndex + 1 };
    const place = fault.stepIndex === null ? at('rule') : placeOf(code, 'step', fault.stepIndex);
    // Each fault has the parameters of its own code, which the compiler cannot follow through the union.
    return issue(fault.rule, place, { code, ...step, ...fault.params }) as Issue;
  });
  if (isLeaf && rule === null) issues.push(issue('criteria.no-rule', at('rule'), { code }));
  if (!isLeaf && rule !== null)
    issues.push(issue('criteria.rule-on-parent', at('rule'), { code }, 'warning'));
  if (!(criterion.maxPoints > 0))
    issues.push(issue('criteria.max-points', at('maxPoints'), { code, maxPoints: criterion.maxPoints }));
  if (rule?.kind === 'survey' && criterion.source !== 'survey')
    issues.push(issue('criteria.survey-source', at('source'), { code }));
  if (criterion.levels.length > 0 && !criterion.levels.includes(set.level))
    issues.push(issue('criteria.wrong-level', at('levels'), { code, level: set.level }));
  if (relatedTarget !== null && targetCodes && !targetCodes.has(relatedTarget))
    issues.push(issue('criteria.unknown-target', at('relatedTarget'), { code, target: relatedTarget }));
  return issues;
}

/** Every fault of the set. Sums are compared exactly; bonus and deduction stand outside the 100 points. */
export function checkCriteriaSet(set: CriteriaSet, options: CriteriaCheckOptions = {}): readonly Issue[] {
  const checking: Checking = {
    set,
    tree: criteriaTree(set),
    placeOf: options.placeOf ?? (() => ({})),
    targetCodes: options.targetCodes ?? null,
  };
  const empty = set.areas
    .filter(area => checking.tree.childrenOf(area.code).length === 0)
    .map(area =>
      issue('criteria.empty-area', checking.placeOf(area.code, 'name', null), { code: area.code }),
    );
  return [
    ...codeFaults(checking),
    ...hierarchyFaults(checking),
    ...empty,
    ...sumFaults(checking),
    ...set.criteria.flatMap((criterion, position) => criterionFaults(checking, criterion, position)),
  ];
}

declare const usable: unique symbol;

/** A set that was checked: the only kind that scores. */
export type UsableCriteriaSet = CriteriaSet & { readonly [usable]: true };

/** Whether the set may be scored with: not a draft, and without errors. */
export const isUsable = (set: CriteriaSet, options: CriteriaCheckOptions = {}): set is UsableCriteriaSet =>
  set.status !== 'draft' && checkCriteriaSet(set, options).every(({ severity }) => severity !== 'error');
