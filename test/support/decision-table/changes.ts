// Every small wrong change of a rule's condition: another comparison, another bound, a part left out, all for any. What a
// slip of a hand does to a rule; the decision table has to notice each.
import type { Condition, Quantity } from '../../../src/core/rules';

export interface Change {
  readonly what: string;
  readonly to: Condition;
}

type Comparison = Extract<Condition, { readonly op: 'compare' }>;

const COMPARATORS: readonly Comparison['by'][] = ['<', '<=', '>', '>=', '=', '<>'];

/** `completion > 100`, short enough to be read in a list. */
function quantityText(quantity: Quantity): string {
  switch (quantity.op) {
    case 'number':
      return String(quantity.value);
    case 'field':
      return quantity.field;
    case 'today':
      return 'today';
    case 'round':
      return `round(${quantityText(quantity.of)})`;
    default:
      return `(${quantityText(quantity.left)} ${quantity.op} ${quantityText(quantity.right)})`;
  }
}

const comparisonText = ({ left, by, right }: Comparison): string =>
  `${quantityText(left)} ${by} ${quantityText(right)}`;

/** A bound moved by its least step either way, made ten times as large and twice as large. */
function otherBounds(quantity: Quantity): readonly Quantity[] {
  if (quantity.op === 'number') {
    const { value } = quantity;
    return [value - 1, value + 1, value * 10, value * 2]
      .filter(other => other !== value)
      .map(other => ({ op: 'number', value: other }));
  }
  if (quantity.op === 'today')
    return [-1, 1].map(days => ({ op: '+', left: quantity, right: { op: 'number', value: days } }));
  return [0.5, 2].map(factor => ({ op: '*', left: quantity, right: { op: 'number', value: factor } }));
}

function comparisonChanges(comparison: Comparison): readonly Change[] {
  const others = [
    ...COMPARATORS.filter(by => by !== comparison.by).map((by): Comparison => ({ ...comparison, by })),
    ...otherBounds(comparison.right).map((right): Comparison => ({ ...comparison, right })),
  ];
  return others.map(to => ({ what: `${comparisonText(comparison)} → ${comparisonText(to)}`, to }));
}

const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, index) => index !== at);

function partText(condition: Condition): string {
  switch (condition.op) {
    case 'compare':
      return comparisonText(condition);
    case 'and':
    case 'or':
      return `(${condition.of.map(partText).join(` ${condition.op} `)})`;
    case 'not':
      return `not ${partText(condition.of)}`;
    case 'always':
      return 'always';
    case 'isText':
    case 'contains':
      return `${condition.field} ${condition.op} ${condition.text}`;
    default:
      return `${condition.field} ${condition.op}`;
  }
}

function groupChanges(group: Extract<Condition, { readonly op: 'and' | 'or' }>): readonly Change[] {
  const turned = group.op === 'and' ? 'or' : 'and';
  return [
    { what: `${group.op} → ${turned}: ${partText(group)}`, to: { ...group, op: turned } },
    ...group.of.map((part, at) => ({
      what: `left out: ${partText(part)}`,
      to: { ...group, of: without(group.of, at) },
    })),
    ...group.of.flatMap((part, at) =>
      changesOf(part).map(({ what, to }) => ({
        what,
        to: { ...group, of: group.of.map((other, index) => (index === at ? to : other)) },
      })),
    ),
  ];
}

const turned = (condition: Condition): Change => ({
  what: `not: ${partText(condition)}`,
  to: { op: 'not', of: condition },
});

/** Every change of a condition, each with the whole condition as it then is. */
export function changesOf(condition: Condition): readonly Change[] {
  switch (condition.op) {
    case 'compare':
      return comparisonChanges(condition);
    case 'and':
    case 'or':
      return groupChanges(condition);
    case 'not':
      return [
        { what: `without not: ${partText(condition)}`, to: condition.of },
        ...changesOf(condition.of).map(({ what, to }) => ({ what, to: { ...condition, of: to } })),
      ];
    case 'always':
      return [];
    default:
      return [turned(condition)];
  }
}
