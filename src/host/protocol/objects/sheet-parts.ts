// Parts of a worksheet that are small: protection, frozen panes, the sheet's own filter.

import { HostError, invalidArgument } from '../../model/errors';
import type { Area } from '../../model/a1';
import type { HostSheet } from '../../model/sheet';
import { bind, NULL_OBJECT, type HostObject, type ObjectType } from '../object-type';
import { rangeArgument } from './addresses';

const PERMISSIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];

const WorksheetProtection: ObjectType<HostSheet> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: sheet => sheet.protection !== null },
    Options: {
      get: sheet =>
        sheet.protection
          ? {
              ...Object.fromEntries(PERMISSIONS.map(name => [name, false])),
              selectionMode: 'Normal',
              ...sheet.protection.options,
            }
          : null,
    },
  },
  methods: {
    Protect: (sheet, args, session) => {
      if (sheet.protection)
        throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected already.`);
      const given = args.options(0, [...PERMISSIONS, 'selectionMode'], 'protection.protect');
      const options: Record<string, boolean | string> = {};
      for (const [name, value] of Object.entries(given))
        if (typeof value === 'boolean' || typeof value === 'string') options[name] = value;
      sheet.protection = { options, password: args.optionalText(1) };
      sheet.touch('protection');
      session.workbook.emit({ kind: 'protectionChanged', sheet });
      return undefined;
    },
    Unprotect: (sheet, args, session) => {
      const password = args.optionalText(0);
      if (!sheet.protection && session.workbook.behaviour.deniesUnlockingTwice)
        throw new HostError('AccessDenied', `The sheet "${sheet.name}" is not protected.`);
      if (sheet.protection?.password && sheet.protection.password !== password)
        throw new HostError('InvalidArgument', 'The password is not correct.');
      sheet.protection = null;
      sheet.touch('protection');
      session.workbook.emit({ kind: 'protectionChanged', sheet });
      return undefined;
    },
  },
};

export const protection = (sheet: HostSheet): HostObject => bind(WorksheetProtection, sheet);

const frozen = (sheet: HostSheet): Area | null => {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? 1_048_575 : rows - 1,
    right: columns === 0 ? 16_383 : columns - 1,
  };
};

const freeze = (sheet: HostSheet, rows: number, columns: number): undefined => {
  if (rows < 0 || columns < 0) throw invalidArgument('panes freeze at zero or more rows and columns');
  sheet.freeze = { rows, columns };
  sheet.touch('freeze');
  return undefined;
};

const WorksheetFreezePanes: ObjectType<HostSheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, args) => freeze(sheet, args.integer(0, 1), 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args.integer(0, 1)),
    FreezeAt: (sheet, args, session) => {
      const { area } = rangeArgument(session.workbook, args, 0, sheet);
      const rows = area.bottom === 1_048_575 ? 0 : area.bottom + 1;
      const columns = area.right === 16_383 ? 0 : area.right + 1;
      return freeze(sheet, rows, columns);
    },
    Unfreeze: sheet => freeze(sheet, 0, 0),
    GetLocationOrNullObject: (sheet, _args, session) => {
      const area = frozen(sheet);
      return area ? session.wrap.range(session.workbook.track(sheet, area)) : NULL_OBJECT;
    },
    GetLocation: (sheet, _args, session) => {
      const area = frozen(sheet);
      if (!area) throw new HostError('ItemNotFound', 'No panes are frozen.');
      return session.wrap.range(session.workbook.track(sheet, area));
    },
  },
};

export const freezePanes = (sheet: HostSheet): HostObject => bind(WorksheetFreezePanes, sheet);
