// All operations of a change in the order in which Excel can take them: sheets, then tables, then contents, which
// may name tables of any sheet, then looks and rules, and what locks or deletes last.

import { positionOf } from '../../core/addresses';
import { resolveSheetKeys, type SheetKey } from '../../workbook/declaration';
import { chartOperations, type TextOf } from './chart-operations';
import { contentOperations, tableOperations, type Resolve } from './content-operations';
import {
  addSheet,
  closeSheet,
  deleteSheet,
  dropSecondTags,
  nameAgain,
  putSecondTags,
  unlockSheet,
} from './frame-operations';
import { layoutOperations } from './layout-operations';
import type { Operation } from './operation';
import type { PreparedChange } from './prepare';
import { ruleOperations } from './rule-operations';
import { styleOperations } from './style-operations';

/** The name that the sheet with this key has or will have. Throws when nobody has it: a mistake in a declaration. */
function sheetNames({ before, plans }: PreparedChange): (key: SheetKey) => string {
  const names = new Map<SheetKey | null, string>(before.sheets.map(({ key, name }) => [key, name]));
  for (const { declaration, name } of plans) names.set(declaration.key, name);
  return key => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`no sheet has the key ${key}`);
    return name;
  };
}

const resolver =
  (nameOf: (key: SheetKey) => string): Resolve =>
  formula =>
    resolveSheetKeys(formula, nameOf);

/** Text of a declared cell or header, for the name of a chart's series. */
const textFinder =
  ({ plans }: PreparedChange): TextOf =>
  reference => {
    const [, key, address = ''] = /^\{(\w+)\}!(.+)$/.exec(reference) ?? [];
    const sheet = plans.find(({ declaration }) => declaration.key === key)?.declaration;
    const at = positionOf(address);
    const cell = sheet?.cells.find(candidate => {
      const place = positionOf(candidate.at);
      return place.row === at.row && place.column === at.column;
    });
    const table = sheet?.tables.find(candidate => positionOf(candidate.at).row === at.row);
    const caption = table?.columns[at.column - positionOf(table.at).column]?.caption;
    return typeof cell?.content === 'string' ? cell.content : (caption ?? '');
  };

/** Puts sheet names in the place of sheet keys. */
export const resolveOf = (change: PreparedChange): Resolve => resolver(sheetNames(change));

/** All but what closes the change. */
export function writingOperations(change: PreparedChange): readonly Operation[] {
  const { plans } = change;
  const nameOf = sheetNames(change);
  const resolve = resolver(nameOf);
  const textOf = textFinder(change);
  return [
    ...plans.flatMap(unlockSheet),
    ...plans.flatMap(addSheet),
    ...plans.flatMap(nameAgain),
    ...putSecondTags(change),
    ...plans.flatMap(tableOperations),
    ...plans.flatMap(plan => contentOperations(plan, resolve)),
    ...plans.flatMap(styleOperations),
    ...plans.flatMap(layoutOperations),
    ...plans.flatMap(plan => ruleOperations(plan, resolve)),
    ...plans.flatMap(plan => chartOperations(plan, nameOf, textOf)),
  ];
}

/** Protecting, hiding, deleting: nothing can be written after it. */
export const closingOperations = ({ before, plans, removed }: PreparedChange): readonly Operation[] => [
  ...plans.map(closeSheet),
  ...removed.map(({ view }) => deleteSheet(view)),
  ...dropSecondTags(
    removed.flatMap(({ view }) => view.key ?? []),
    before.properties,
  ),
];
