// Defined names of the workbook and of sheets.

import { invalidArgument } from '../../model/errors';
import { addName, deleteName, rangeOfName, valueOfName } from '../../model/names';
import type { NamePart } from '../../model/parts';
import type { HostSheet } from '../../model/sheet';
import { RangeRef } from '../../model/workbook';
import { asFlag, asText } from '../args';
import type { Session } from '../session';
import { bind, collection, NULL_OBJECT, type ObjectType } from '../object-type';

/** Null is the collection of the whole workbook. */
export interface NameScope {
  readonly sheet: HostSheet | null;
}

/** Null while another workbook is in front: OfficeDev/office-js #5504. */
const ofName = ({ workbook }: Session, item: NamePart) =>
  workbook.otherWorkbookInFront === 'gives nulls' ? null : valueOfName(workbook, item);

export const NamedItem: ObjectType<NamePart> = {
  name: 'NamedItem',
  identity: item => ({ _Id: item.name }),
  scalars: {
    _Id: { get: item => item.name },
    Name: { get: item => item.name },
    Scope: { get: item => (item.scope ? 'Worksheet' : 'Workbook') },
    Type: { get: (item, session) => ofName(session, item)?.type ?? null },
    Value: { get: (item, session) => ofName(session, item)?.value ?? null },
    Formula: {
      get: item => item.formula,
      set: (item, value, session) => {
        const formula = asText(value, 'name.formula');
        if (!formula.startsWith('=')) throw invalidArgument('the formula of a name begins with =');
        item.formula = formula;
        session.workbook.changedParts.add('names');
        session.workbook.needsCalculation = true;
      },
    },
    Visible: {
      get: item => item.visible,
      set: (item, value, session) => {
        item.visible = asFlag(value, 'name.visible');
        session.workbook.changedParts.add('names');
      },
    },
    Comment: {
      get: item => item.comment,
      set: (item, value) => {
        item.comment = asText(value, 'name.comment');
      },
    },
  },
  objects: {
    Worksheet: (item, session) => {
      if (!item.scope) throw invalidArgument(`the name ${item.name} belongs to the workbook`);
      return session.wrap.worksheet(item.scope);
    },
    WorksheetOrNullObject: (item, session) => (item.scope ? session.wrap.worksheet(item.scope) : NULL_OBJECT),
  },
  methods: {
    Delete: (item, _args, session) => {
      deleteName(session.workbook, item);
      return undefined;
    },
    GetRange: (item, _args, session) => {
      const found = rangeOfName(session.workbook, item);
      if (!found) throw invalidArgument(`the name ${item.name} is no range`);
      return session.wrap.range(session.workbook.track(found.sheet, found.area));
    },
    GetRangeOrNullObject: (item, _args, session) => {
      const found = rangeOfName(session.workbook, item);
      return found ? session.wrap.range(session.workbook.track(found.sheet, found.area)) : NULL_OBJECT;
    },
  },
};

export const NamedItemCollection: ObjectType<NameScope> = collection<NameScope, NamePart>(
  'NamedItemCollection',
  (scope, session) => session.workbook.names.filter(item => item.scope === scope.sheet),
  item => bind(NamedItem, item),
  (scope, key, session) => session.workbook.findName(String(key), scope.sheet),
  {
    methods: {
      Add: (scope, args, session) => {
        const object = args.object(1);
        const target = object?.target;
        const reference = target instanceof RangeRef ? target : args.text(1);
        args.raw(1);
        const comment = args.optionalText(2) ?? '';
        return bind(NamedItem, addName(session.workbook, scope.sheet, args.text(0), reference, comment));
      },
    },
  },
);
