// `Excel.Workbook`, where every path begins, with the application and the document's properties.

import { HostError } from '../../model/errors';
import type { Plain } from '../../model/parts';

import type { HostWorkbook } from '../../model/workbook';
import { asFlag, asPlain, asText, oneOf } from '../args';
import { bind, NULL_OBJECT, type HostObject, type ObjectType, type Scalar } from '../object-type';
import { insertWorksheets } from './insert-worksheets';
import { keyedValues } from './keyed-values';
import { NamedItemCollection } from './names';
import { createAndOpenWorkbook, createWorkbook } from './new-workbook';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheet';

const NumberFormatInfo: ObjectType<HostWorkbook> = {
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { get: workbook => workbook.culture.decimalSeparator },
    NumberGroupSeparator: { get: workbook => workbook.culture.groupSeparator },
  },
};

const CultureInfo: ObjectType<HostWorkbook> = {
  name: 'CultureInfo',
  scalars: { Name: { get: workbook => workbook.culture.name } },
  objects: { NumberFormat: workbook => bind(NumberFormatInfo, workbook) },
};

const Application: ObjectType<HostWorkbook> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: workbook => workbook.calculationMode,
      set: (workbook, value) => {
        const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
        workbook.calculationMode = oneOf(value, modes, 'calculationMode');
      },
    },
    CalculationState: { get: workbook => (workbook.needsCalculation ? 'Pending' : 'Done') },
    DecimalSeparator: { get: workbook => workbook.culture.decimalSeparator },
    ThousandsSeparator: { get: workbook => workbook.culture.groupSeparator },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: workbook => bind(CultureInfo, workbook) },
  methods: {
    Calculate: async (workbook, args, session) => {
      const kind = args.choice(0, ['Recalculate', 'Full', 'FullRebuild'] as const);
      if (kind !== 'Recalculate') invalidateFormulas(workbook);
      workbook.needsCalculation = true;
      await session.settle();
      return undefined;
    },
    /** The host always calculates and redraws at the end of a batch, so there is nothing to hold back. */
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: createWorkbook,
  },
};

/** Every formula is to be computed anew, also where nothing that it reads has changed. */
function invalidateFormulas(workbook: HostWorkbook): void {
  for (const sheet of workbook.sheets)
    for (const [key, cell] of sheet.cells) if (cell.formula !== undefined) sheet.changedCells.add(key);
}

const WorkbookProtection: ObjectType<HostWorkbook> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { get: workbook => workbook.protection !== null } },
  methods: {
    Protect: (workbook, args) => {
      if (workbook.protection) throw new HostError('InvalidOperation', 'The workbook is protected already.');
      workbook.protection = { password: args.optionalText(0) };
      return undefined;
    },
    Unprotect: (workbook, args) => {
      const password = args.optionalText(0);
      if (workbook.protection?.password && workbook.protection.password !== password)
        throw new HostError('InvalidArgument', 'The password is not correct.');
      workbook.protection = null;
      return undefined;
    },
  },
};

const CustomPropertyCollection = keyedValues<Plain>({
  collectionName: 'CustomPropertyCollection',
  itemName: 'CustomProperty',
  read: asPlain,
  foldCase: true,
  withType: true,
});

const SettingCollection = keyedValues<Plain>({
  collectionName: 'SettingCollection',
  itemName: 'Setting',
  read: asPlain,
  foldCase: false,
  withType: false,
});

const documentText = (name: string): Scalar<HostWorkbook> => ({
  get: workbook => workbook.documentProperties.get(name) ?? '',
  set: (workbook, value) => {
    workbook.documentProperties.set(name, asText(value, name));
  },
});

const DocumentProperties: ObjectType<HostWorkbook> = {
  name: 'DocumentProperties',
  scalars: Object.fromEntries(
    ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'].map(name => [
      name,
      documentText(name),
    ]),
  ),
  objects: { Custom: workbook => bind(CustomPropertyCollection, workbook.customProperties) },
};

const Runtime: ObjectType<HostWorkbook> = {
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (_workbook, session) => session.eventsEnabled,
      set: (_workbook, value, session) => {
        session.eventsEnabled = asFlag(value, 'enableEvents');
      },
    },
  },
};

export const Workbook: ObjectType<HostWorkbook> = {
  name: 'Workbook',
  scalars: {
    Name: { get: workbook => workbook.name },
    ReadOnly: { get: workbook => workbook.isReadOnly },
    IsDirty: {
      get: () => true,
      set: (_workbook, value) => {
        asFlag(value, 'isDirty');
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
  },
  objects: {
    Worksheets: workbook => bind(WorksheetCollection, workbook),
    Tables: () => bind(TableCollection, { sheet: null }),
    Names: workbook => {
      workbook.assertInFront();
      return bind(NamedItemCollection, { sheet: null });
    },
    Application: workbook => bind(Application, workbook),
    Properties: workbook => bind(DocumentProperties, workbook),
    Protection: workbook => bind(WorkbookProtection, workbook),
    Settings: workbook => bind(SettingCollection, workbook.settings),
    _Runtime: workbook => bind(Runtime, workbook),
  },
  methods: {
    GetSelectedRange: (workbook, _args, session) => {
      workbook.assertInFront();
      return session.wrap.range(workbook.track(workbook.activeSheet, workbook.selection));
    },
    GetActiveCell: (workbook, _args, session) => {
      workbook.assertInFront();
      const { top, left } = workbook.selection;
      return session.wrap.range(
        workbook.track(workbook.activeSheet, { top, left, bottom: top, right: left }),
      );
    },
    CreateAndOpenWorkbook: createAndOpenWorkbook,
    InsertWorksheetsFromBase64: (workbook, args) => insertWorksheets(workbook, args),
    _RemoveReference: (_workbook, args, session) => {
      session.release(args.text(0));
      return undefined;
    },
    _RemoveAllReferences: (_workbook, _args, session) => {
      session.references.clear();
      return undefined;
    },
    _GetReferenceCount: (_workbook, _args, session) => session.references.size,
    _GetRangeForEventByReferenceId: (_workbook, args, session) => retained(session.references, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, session) =>
      session.references.get(args.text(0)) ?? NULL_OBJECT,
  },
};

function retained(references: ReadonlyMap<string, HostObject>, id: string): HostObject {
  const object = references.get(id);
  if (!object) throw new HostError('InvalidReference', `The reference ${id} is not valid any more.`);
  return object;
}
