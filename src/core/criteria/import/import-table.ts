// Imports a criteria table that was pasted or opened: finds its columns, rebuilds the hierarchy from the
// numbering, suggests rules from their wording, and says cell by cell what was read and what doesn't add up.
// The result is a draft: it scores nobody until the user has decided and `releaseDraft` has checked it.

import { a1 } from '../../addresses';
import type { Issue, IssueCode, IssueOf, IssueParams, Place, Severity } from '../../issues';
import { failed, ok, type Outcome } from '../../outcome';
import { isSameAmount, sumOf } from '../../numbers';
import {
  checkCriteriaSet,
  type CriteriaCheckOptions,
  type CriteriaPlaces,
  isUsable,
  type UsableCriteriaSet,
} from '../check';
import type { CriteriaLevel, CriteriaSet, Criterion, ScoringRule } from '../types';
import { isOutsideMaximum } from '../types';
import { findColumns, type Grid, type TableColumns } from './columns';
import { type PlacedNode, placeNodes } from './hierarchy';
import {
  type CellRole,
  type GridPlace,
  readCriteriaTable,
  type TableNode,
  type CriteriaTable,
} from './read-table';
import { type RuleContext, suggestRule, type SuggestionConfidence } from './rule-words';
import { cellText, folded, pointsIn } from './words';

export interface CriteriaImportOptions {
  readonly id: string;
  readonly name: string;
  readonly level: CriteriaLevel;
  readonly year: number | null;
  readonly sources: readonly string[];
  /** Where the grid's first cell stands; A1 where left out. Rows and columns count from 1. */
  readonly origin?: { readonly row: number; readonly column: number; readonly sheet?: string };
}

/** A cell as it was read. `code` is the criterion or area that it speaks of. */
interface ReadCell {
  readonly cell: string;
  readonly role: CellRole;
  readonly code: string | null;
  readonly value: string | number;
}

/** A rule for the user to decide on. */
export interface RuleSuggestion {
  readonly code: string;
  readonly cell: string;
  /** The cell with its sheet, where the table came from one. */
  readonly place: Place;
  readonly words: string;
  readonly rule: ScoringRule;
  readonly confidence: SuggestionConfidence;
}

export interface CriteriaImport {
  /** Always of status `draft`. */
  readonly set: CriteriaSet;
  readonly readCells: readonly ReadCell[];
  readonly suggestions: readonly RuleSuggestion[];
  readonly issues: readonly Issue[];
}

/** A node with its place in the hierarchy and its points. */
interface ImportedNode extends TableNode, PlacedNode {
  readonly points: number | null;
}

type PlaceOf = (place: GridPlace) => Place;

const issue = <Code extends IssueCode>(
  rule: Code,
  severity: Severity,
  place: Place,
  params: IssueParams<Code>,
  value = '',
): IssueOf<Code> =>
  value === '' ? { rule, severity, place, params } : { rule, severity, place, params, value };

const placesFrom =
  ({ origin }: CriteriaImportOptions): PlaceOf =>
  ({ row, column }) => ({
    cell: a1((origin?.row ?? 1) + row, (origin?.column ?? 1) + column),
    ...(origin?.sheet === undefined ? {} : { sheet: origin.sheet }),
  });

const isBonusName = (name: string): boolean => /\bdiem thuong\b/.test(folded(name));
const isDeductionName = (name: string): boolean => /\bdiem tru\b/.test(folded(name));

/** Points of a deduction are often printed below zero: their size counts. */
function importedNodes(reading: CriteriaTable): readonly ImportedNode[] {
  const placed = placeNodes(reading.nodes);
  return reading.nodes.flatMap((node, position) => {
    const place = placed[position];
    const points = pointsIn(node.pointsCell);
    return place ? [{ ...node, ...place, points: points === null ? null : Math.abs(points) }] : [];
  });
}

/** The deepest numbering is `1.1.1.1`, five levels with the area; a circle of parents ends there too. */
const DEEPEST = 5;

/** Points as printed, or for a node without any the sum of what stands under it. */
function pointsOf(node: ImportedNode, nodes: readonly ImportedNode[], depth = 0): number {
  if (node.points !== null) return node.points;
  if (depth > DEEPEST) return 0;
  const children = nodes.filter(other => other !== node && other.parent === node.code && !other.isArea);
  return sumOf(children.map(child => pointsOf(child, nodes, depth + 1)));
}

const lineage = (node: ImportedNode, nodes: readonly ImportedNode[]): readonly ImportedNode[] => {
  const path = [node];
  for (let at = node; path.length <= DEEPEST;) {
    const parent = nodes.find(other => other.code === at.parent);
    if (!parent || path.includes(parent)) break;
    path.push(parent);
    at = parent;
  }
  return path;
};

function contextOf(node: ImportedNode, nodes: readonly ImportedNode[]): RuleContext {
  const path = lineage(node, nodes);
  return {
    maxPoints: pointsOf(node, nodes),
    isBonus: path.some(({ name }) => isBonusName(name)),
    isDeduction: path.some(({ name }) => isDeductionName(name)),
  };
}

/** What a maximum in the survey's column says of the rule. */
const SURVEY_HINT = 'điều tra xã hội học';

const wordsOf = (node: ImportedNode): string => node.ruleLines.join('\n');

const isLeaf = (node: ImportedNode, nodes: readonly ImportedNode[]): boolean =>
  !node.isArea && !nodes.some(other => other.parent === node.code);

function suggestionFor(node: ImportedNode, nodes: readonly ImportedNode[], placeOf: PlaceOf): RuleSuggestion {
  const words = [wordsOf(node), node.sourceText].filter(text => text !== '').join('\n');
  const hints = node.isSurvey ? `${words}\n${SURVEY_HINT}` : words;
  const suggested = suggestRule(hints === '' ? node.name : hints, contextOf(node, nodes));
  const place = placeOf(node.rulePlace ?? node.namePlace);
  return { code: node.code, cell: place.cell ?? '', place, words, ...suggested };
}

function criterionOf(
  node: ImportedNode,
  nodes: readonly ImportedNode[],
  rule: ScoringRule | null,
): Criterion {
  return {
    code: node.code,
    parent: node.parent,
    name: node.name,
    maxPoints: pointsOf(node, nodes),
    source: rule?.kind === 'survey' ? 'survey' : 'appraisal',
    rule,
    levels: [],
    relatedTarget: null,
  };
}

/** Points that are missing or cannot be read, names left out, codes that a number cell had shortened. */
function readingIssues(nodes: readonly ImportedNode[], placeOf: PlaceOf): readonly Issue[] {
  return nodes.flatMap(node => {
    const { code } = node;
    const points = placeOf(node.pointsPlace);
    const printed = cellText(node.pointsCell);
    const found: Issue[] = [];
    if (printed !== '' && node.points === null)
      found.push(issue('import.points-unreadable', 'error', points, { code }, printed));
    if (printed === '' && isLeaf(node, nodes))
      found.push(issue('import.points-missing', 'error', points, { code }));
    if (printed === '' && !isLeaf(node, nodes))
      found.push(issue('import.points-summed', 'info', points, { code, points: pointsOf(node, nodes) }));
    if (node.name === '')
      found.push(issue('import.name-missing', 'error', placeOf(node.namePlace), { code }));
    if (node.restoredFrom !== null)
      found.push(
        issue('import.code-restored', 'warning', placeOf(node.codePlace), {
          code,
          before: node.restoredFrom,
        }),
      );
    return found;
  });
}

/** Rows that were passed over or taken as words of a rule, although they may be criteria. */
function rowIssues(
  reading: CriteriaTable,
  nodes: readonly ImportedNode[],
  suggestions: readonly RuleSuggestion[],
  placeOf: PlaceOf,
): readonly Issue[] {
  const notUnderstood = new Set(
    suggestions.filter(({ confidence }) => confidence !== 'clear').map(({ code }) => code),
  );
  return [
    ...reading.unreadCodes.map(({ place, cell, name }) =>
      issue('import.code-unreadable', 'error', placeOf(place), { name }, cellText(cell)),
    ),
    ...nodes
      .filter(({ code }) => notUnderstood.has(code))
      .flatMap(({ code, unnumbered }) =>
        // "100%" and "dưới 80%" are steps whatever else was not understood.
        unnumbered
          .filter(({ text }) => !text.includes('%'))
          .map(({ place, text }) =>
            issue('import.row-without-number', 'warning', placeOf(place), { code }, text),
          ),
      ),
    ...nodes
      .filter(node => node.isSplit && isLeaf(node, nodes))
      .map(({ code, pointsPlace }) => issue('import.two-sources', 'error', placeOf(pointsPlace), { code })),
  ];
}

/** The printed total against the areas; without a total row there is nothing to compare. */
function totalIssue(reading: CriteriaTable, set: CriteriaSet, placeOf: PlaceOf): readonly Issue[] {
  if (!reading.total) return [];
  const printed = pointsIn(reading.total.cell);
  const place = placeOf(reading.total.place);
  if (printed === null)
    return cellText(reading.total.cell) === ''
      ? []
      : [issue('import.points-unreadable', 'error', place, { code: '' }, cellText(reading.total.cell))];
  const extras = (code: string) => set.criteria.filter(one => one.parent === code).every(isOutsideMaximum);
  const sum = sumOf(set.areas.filter(area => !extras(area.code)).map(area => area.maxPoints));
  const all = sumOf(set.areas.map(area => area.maxPoints));
  return isSameAmount(printed, sum) || isSameAmount(printed, all)
    ? []
    : [issue('import.total-differs', 'error', place, { printed, sum })];
}

/** Where the checks of the set find their cells. A repeated code is told apart by its position. */
function placesOfSet(
  nodes: readonly ImportedNode[],
  reading: CriteriaTable,
  columns: TableColumns,
  placeOf: PlaceOf,
): CriteriaPlaces {
  const criteria = nodes.filter(node => !node.isArea);
  const header = { row: Math.max(columns.headerRow, 0), column: columns.points };
  return (code, field, position) => {
    if (code === '') return placeOf(reading.total?.place ?? header);
    const repeated = nodes.filter(node => node.isArea && node.code === code).at(-1);
    const node =
      (position === null || field === 'step'
        ? nodes.find(one => one.code === code)
        : position < 0
          ? repeated
          : criteria[position]) ?? repeated;
    if (!node) return {};
    if (field === 'maxPoints') return placeOf(node.pointsPlace);
    if (field === 'code') return placeOf(node.codePlace);
    return placeOf(
      field === 'rule' || field === 'step' ? (node.rulePlace ?? node.namePlace) : node.namePlace,
    );
  };
}

const decisionIssues = (suggestions: readonly RuleSuggestion[], sheet: Place): readonly Issue[] =>
  suggestions
    .filter(({ confidence }) => confidence !== 'clear')
    .map(({ code, cell, rule, confidence, words }) =>
      issue(
        confidence === 'none' ? 'import.rule-undecided' : 'import.rule-to-confirm',
        'warning',
        { ...sheet, cell },
        { code, kind: rule.kind },
        words,
      ),
    );

const emptySet = ({ id, name, level, year, sources }: CriteriaImportOptions): CriteriaSet => ({
  id,
  name,
  year,
  level,
  status: 'draft',
  sources,
  areas: [],
  criteria: [],
});

/**
 * Reads a pasted range or a sheet's cells. Issues name their cell in A1, counted from `options.origin`.
 * A grid in which no names with points can be seen gives an empty draft and `import.no-table`.
 */
export function importCriteriaTable(grid: Grid, options: CriteriaImportOptions): CriteriaImport {
  const placeOf = placesFrom(options);
  const columns = findColumns(grid);
  const reading = columns && readCriteriaTable(grid, columns);
  const nodes = reading ? importedNodes(reading) : [];
  if (!columns || !reading || nodes.length === 0) {
    const issues = [issue('import.no-table', 'error', placeOf({ row: 0, column: 0 }), {})];
    return { set: emptySet(options), readCells: [], suggestions: [], issues };
  }
  const suggestions = nodes
    .filter(node => isLeaf(node, nodes))
    .map(node => suggestionFor(node, nodes, placeOf));
  const ruleByCode = new Map(suggestions.map(({ code, rule }) => [code, rule]));
  const set: CriteriaSet = {
    ...emptySet(options),
    areas: nodes
      .filter(node => node.isArea)
      .map(node => ({ code: node.code, name: node.name, maxPoints: pointsOf(node, nodes) })),
    criteria: nodes
      .filter(node => !node.isArea)
      .map(node => criterionOf(node, nodes, ruleByCode.get(node.code) ?? null)),
  };
  const own = readingIssues(nodes, placeOf);
  const named = new Set(own.filter(({ severity }) => severity === 'error').map(({ place }) => place.cell));
  const checks = checkCriteriaSet(set, { placeOf: placesOfSet(nodes, reading, columns, placeOf) }).filter(
    // The cell is named already: points that could not be read are not 0 points.
    found => found.rule !== 'criteria.max-points' || !named.has(found.place.cell),
  );
  const { sheet } = placeOf({ row: 0, column: 0 });
  const guessed =
    columns.headerRow < 0 ? [issue('import.no-header', 'warning', placeOf({ row: 0, column: 0 }), {})] : [];
  return {
    set,
    suggestions,
    readCells: reading.cells.map(({ place, role, node, value }) => ({
      cell: placeOf(place).cell ?? '',
      role,
      code: node === null ? null : (nodes[node]?.code ?? null),
      value,
    })),
    issues: [
      ...guessed,
      ...own,
      ...rowIssues(reading, nodes, suggestions, placeOf),
      ...checks,
      ...totalIssue(reading, set, placeOf),
      ...decisionIssues(suggestions, sheet === undefined ? {} : { sheet }),
    ],
  };
}

/** The draft with the user's decisions on rules put in; a survey rule makes the survey its source, any other the appraisal. */
export const decideRules = (set: CriteriaSet, decisions: ReadonlyMap<string, ScoringRule>): CriteriaSet => ({
  ...set,
  criteria: set.criteria.map(criterion => {
    const rule = decisions.get(criterion.code);
    if (rule === undefined) return criterion;
    return { ...criterion, rule, source: rule.kind === 'survey' ? 'survey' : 'appraisal' };
  }),
});

/** Makes a draft one that scores, where it adds up; otherwise everything that is wrong with it. */
export function releaseDraft(
  draft: CriteriaSet,
  status: 'official' | 'illustrative',
  options: CriteriaCheckOptions = {},
): Outcome<UsableCriteriaSet, readonly Issue[]> {
  const set: CriteriaSet = { ...draft, status };
  return isUsable(set, options)
    ? ok(set)
    : failed(checkCriteriaSet(set, options).filter(({ severity }) => severity === 'error'));
}
