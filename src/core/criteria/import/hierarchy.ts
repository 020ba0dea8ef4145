// What the numbers of a table stand for: three ways of numbering are in use, and the table as a whole shows
// which. "I, 1.1, 1.1.1" numbers through; "I, 1, 1.1" starts anew in each area; "1, 1.1, 1.1.1" numbers areas too.

import { romanNumeral } from './numbering';
import type { TableNode } from './read-table';

export interface PlacedNode {
  readonly isArea: boolean;
  /** `I` for an area, `1.1` for a criterion. */
  readonly code: string;
  /** Empty for an area. */
  readonly parent: string;
  /** Set where a number cell showed 1.1 and its place in the sequence says 1.10. */
  readonly restoredFrom: string | null;
}

type Style = 'through' | 'withinArea' | 'areasToo';

function styleOf(nodes: readonly TableNode[]): Style {
  if (!nodes.some(({ numbering }) => numbering.kind === 'area')) return 'areasToo';
  return nodes.some(({ numbering }) => numbering.kind === 'digits' && numbering.numbers.length === 1)
    ? 'withinArea'
    : 'through';
}

interface Position {
  area: number;
  /** Code of the last criterion that digits marked. */
  criterion: string;
  used: Set<string>;
}

const area = (number: number): PlacedNode => ({
  isArea: true,
  code: romanNumeral(number),
  parent: '',
  restoredFrom: null,
});

function criterion(numbers: readonly number[], restoredFrom: string | null = null): PlacedNode {
  const parent = numbers.length <= 2 ? romanNumeral(numbers[0] ?? 0) : numbers.slice(0, -1).join('.');
  return { isArea: false, code: numbers.join('.'), parent, restoredFrom };
}

/** A number cell drops the last zero: 1.1 after 1.9 was typed as 1.10. */
function restoredTen(numbers: readonly number[], used: ReadonlySet<string>): readonly number[] | null {
  const code = numbers.join('.');
  const ten = [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) * 10];
  const before = [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) * 10 - 1];
  return used.has(code) && used.has(before.join('.')) && !used.has(ten.join('.')) ? ten : null;
}

function placeDigits(node: TableNode, numbers: readonly number[], style: Style, at: Position): PlacedNode {
  if (style === 'areasToo' && numbers.length === 1) {
    at.area = numbers[0] ?? 0;
    return area(at.area);
  }
  const full = style === 'withinArea' ? [at.area, ...numbers] : numbers;
  const ten = node.fromNumber ? restoredTen(full, at.used) : null;
  return criterion(ten ?? full, ten ? full.join('.') : null);
}

/** The place of every node in the hierarchy, in their order. */
export function placeNodes(nodes: readonly TableNode[]): readonly PlacedNode[] {
  const style = styleOf(nodes);
  const at: Position = { area: 0, criterion: '', used: new Set() };
  return nodes.map(node => {
    if (node.numbering.kind === 'area') {
      at.area = node.numbering.number;
      at.criterion = '';
      return area(node.numbering.number);
    }
    if (node.numbering.kind === 'letter') {
      const parent = at.criterion === '' ? romanNumeral(at.area) : at.criterion;
      const prefix = at.criterion === '' ? String(at.area) : at.criterion;
      return { isArea: false, code: `${prefix}.${node.numbering.number}`, parent, restoredFrom: null };
    }
    const placed = placeDigits(node, node.numbering.numbers, style, at);
    at.used.add(placed.code);
    at.criterion = placed.isArea ? '' : placed.code;
    return placed;
  });
}
