// `Excel.Worksheet` and the collection of sheets.

import { area } from '../../model/a1';
import { readColor } from '../../model/colors';
import { HostError } from '../../model/errors';
import type { HostSheet } from '../../model/sheet';
import {
  activateSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../../model/sheets';
import type { HostWorkbook } from '../../model/workbook';
import { asFlag, asNumber, asText, oneOf } from '../args';
import { bind, collection, NULL_OBJECT, type HostObject, type ObjectType, type Scalar } from '../object-type';
import { rangeIn } from './addresses';
import { ChartCollection } from './charts';
import { EVENT, eventMethods, WORKBOOK_TARGET } from './event-methods';
import { autoFilter } from './filters';
import { keyedValues } from './keyed-values';
import { NamedItemCollection } from './names';
import { PageBreaks, PageLayout } from './page-layout';
import { freezePanes, protection } from './sheet-parts';
import { TableCollection } from './tables';

const WorksheetCustomPropertyCollection = keyedValues<string>({
  collectionName: 'WorksheetCustomPropertyCollection',
  itemName: 'WorksheetCustomProperty',
  read: value => asText(value, 'customProperty.value'),
  foldCase: true,
  withType: false,
});

const SHEET_EVENTS = {
  DataChangedEvent: EVENT.sheetChanged,
  ActivatedEvent: EVENT.sheetActivated,
  DeactivatedEvent: EVENT.sheetDeactivated,
  CalculatedEvent: EVENT.sheetCalculated,
  SelectionChangedEvent: EVENT.sheetSelectionChanged,
  ProtectionChangedEvent: EVENT.sheetProtectionChanged,
};

const neighbour = (workbook: HostWorkbook, sheet: HostSheet, step: 1 | -1, visibleOnly: boolean) => {
  const list = workbook.sheets;
  for (let index = list.indexOf(sheet) + step; ; index += step) {
    const candidate = list[index];
    if (!candidate) return null;
    if (!visibleOnly || candidate.visibility === 'Visible') return candidate;
  }
};

const found = (sheet: HostSheet | null): HostObject => {
  if (!sheet) throw new HostError('ItemNotFound', "The requested resource doesn't exist. (worksheet)");
  return bind(Worksheet, sheet);
};

const orNull = (sheet: HostSheet | null): HostObject => (sheet ? bind(Worksheet, sheet) : NULL_OBJECT);

const gridlines: Scalar<HostSheet> = {
  get: sheet => sheet.showGridlines,
  set: (sheet, value) => {
    sheet.showGridlines = asFlag(value, 'showGridlines');
    sheet.touch('properties');
  },
};

const headings: Scalar<HostSheet> = {
  get: sheet => sheet.showHeadings,
  set: (sheet, value) => {
    sheet.showHeadings = asFlag(value, 'showHeadings');
    sheet.touch('properties');
  },
};

export const Worksheet: ObjectType<HostSheet> = {
  name: 'Worksheet',
  identity: sheet => ({ Id: sheet.id }),
  scalars: {
    Id: { get: sheet => sheet.id },
    Name: {
      get: sheet => sheet.name,
      set: (sheet, value, session) => {
        renameSheet(session.workbook, sheet, asText(value, 'worksheet.name'));
      },
    },
    Position: {
      get: (sheet, session) => session.workbook.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        moveSheet(session.workbook, sheet, asNumber(value, 'worksheet.position'));
      },
    },
    Visibility: {
      get: sheet => sheet.visibility,
      set: (sheet, value, session) => {
        const wanted = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const, 'visibility');
        setVisibility(session.workbook, sheet, wanted);
      },
    },
    TabColor: {
      get: sheet => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : readColor(value);
        sheet.touch('properties');
      },
    },
    // Office.js reads these by one name and sets them by another.
    ShowGridlines: gridlines,
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
    StandardWidth: {
      get: sheet => sheet.standardWidth / 5.65,
      set: (sheet, value) => {
        sheet.standardWidth = asNumber(value, 'standardWidth') * 5.65;
        sheet.touch('lines');
      },
    },
    StandardHeight: { get: sheet => sheet.standardHeight },
    EnableCalculation: { get: () => true },
  },
  objects: {
    Tables: sheet => bind(TableCollection, { sheet }),
    Names: (sheet, session) => {
      session.workbook.assertInFront();
      return bind(NamedItemCollection, { sheet });
    },
    Charts: sheet => bind(ChartCollection, sheet),
    Protection: protection,
    FreezePanes: freezePanes,
    AutoFilter: autoFilter,
    PageLayout: sheet => bind(PageLayout, sheet),
    HorizontalPageBreaks: sheet => bind(PageBreaks, sheet),
    CustomProperties: sheet => bind(WorksheetCustomPropertyCollection, sheet.customProperties),
  },
  methods: {
    Activate: (sheet, _args, session) => {
      activateSheet(session.workbook, sheet);
      return undefined;
    },
    Delete: (sheet, _args, session) => {
      deleteSheet(session.workbook, sheet);
      return undefined;
    },
    Calculate: (_sheet, args, session) => {
      args.flag(0, false);
      session.workbook.needsCalculation = true;
      return undefined;
    },
    GetRange: (sheet, args, session) =>
      session.wrap.range(rangeIn(session.workbook, sheet, args.optionalText(0))),
    GetCell: (sheet, args, session) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return session.wrap.range(session.workbook.track(sheet, area(row, column, row, column)));
    },
    GetRangeByIndexes: (sheet, args, session) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      const place = area(row, column, row + args.integer(2) - 1, column + args.integer(3) - 1);
      return session.wrap.range(session.workbook.track(sheet, place));
    },
    GetUsedRange: (sheet, args, session) => {
      const used = sheet.usedArea(args.flag(0, false)) ?? area(0, 0, 0, 0);
      return session.wrap.range(session.workbook.track(sheet, used));
    },
    GetUsedRangeOrNullObject: (sheet, args, session) => {
      const used = sheet.usedArea(args.flag(0, false));
      return used ? session.wrap.range(session.workbook.track(sheet, used)) : NULL_OBJECT;
    },
    GetNext: (sheet, args, session) => found(neighbour(session.workbook, sheet, 1, args.flag(0, false))),
    GetPrevious: (sheet, args, session) => found(neighbour(session.workbook, sheet, -1, args.flag(0, false))),
    GetNextOrNullObject: (sheet, args, session) =>
      orNull(neighbour(session.workbook, sheet, 1, args.flag(0, false))),
    GetPreviousOrNullObject: (sheet, args, session) =>
      orNull(neighbour(session.workbook, sheet, -1, args.flag(0, false))),
    _GetSheetById: (_sheet, args, session) => found(session.workbook.findSheet(args.text(0))),
    _GetAnotherWorksheetById: (_sheet, args, session) => found(session.workbook.findSheet(args.text(0))),
    ...eventMethods<HostSheet>(
      {
        ...SHEET_EVENTS,
        EventNameChanged: EVENT.sheetRenamed,
        EventVisibilityChanged: EVENT.sheetVisibilityChanged,
      },
      sheet => sheet.id,
    ),
  },
};

const sheetsOf = (workbook: HostWorkbook): readonly HostSheet[] => workbook.sheets;
const visible = (workbook: HostWorkbook, only: boolean): HostSheet[] =>
  workbook.sheets.filter(sheet => !only || sheet.visibility === 'Visible');

export const WorksheetCollection: ObjectType<HostWorkbook> = collection<HostWorkbook, HostSheet>(
  'WorksheetCollection',
  sheetsOf,
  sheet => bind(Worksheet, sheet),
  (workbook, key) => workbook.findSheet(String(key)),
  {
    methods: {
      Add: (workbook, args) => bind(Worksheet, addSheet(workbook, args.optionalText(0))),
      GetActiveWorksheet: workbook => bind(Worksheet, workbook.activeSheet),
      GetCount: (workbook, args) => visible(workbook, args.flag(0, false)).length,
      GetFirst: (workbook, args) => found(visible(workbook, args.flag(0, false)).at(0) ?? null),
      GetLast: (workbook, args) => found(visible(workbook, args.flag(0, false)).at(-1) ?? null),
      ...eventMethods<HostWorkbook>(
        {
          ...SHEET_EVENTS,
          AddedEvent: EVENT.sheetAdded,
          DeletedEvent: EVENT.sheetDeleted,
          EventMoved: EVENT.sheetMoved,
          EventNameChanged: EVENT.sheetRenamed,
          EventVisibilityChanged: EVENT.sheetVisibilityChanged,
        },
        () => WORKBOOK_TARGET,
      ),
    },
  },
);
