// `Excel.AutoFilter` of a sheet or a table, and the filter of one column of a table.

import { columnCount, type Area } from '../../model/a1';
import { gap, HostError, invalidArgument } from '../../model/errors';
import {
  applyCriteria,
  clearCriteria,
  filterOfSheet,
  filterOfTable,
  type Filtering,
} from '../../model/filters';
import type { Plain, TablePart } from '../../model/parts';
import type { HostSheet } from '../../model/sheet';
import type { Args } from '../args';
import { bind, NULL_OBJECT, type HostObject, type ObjectType } from '../object-type';
import type { Session } from '../session';
import { rangeArgument } from './addresses';

interface FilterOwner {
  readonly sheet: HostSheet;
  readonly table: TablePart | null;
}

const filteringOf = ({ sheet, table }: FilterOwner): Filtering | null =>
  table ? filterOfTable(table) : filterOfSheet(sheet);

const CRITERIA = [
  'filterOn',
  'values',
  'criterion1',
  'criterion2',
  'operator',
  'color',
  'dynamicCriteria',
  'icon',
];

function criteriaIn(args: Args, index: number): Plain {
  const given = args.options(index, [...CRITERIA, 'subField'], 'filter criteria');
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Plain;
}

function filterRange(owner: FilterOwner, session: Session): HostObject {
  const filtering = filteringOf(owner);
  return filtering ? session.wrap.range(session.workbook.track(owner.sheet, filtering.whole)) : NULL_OBJECT;
}

/** A table's filter stays on its table; the sheet's goes where it is told. */
function standOn({ sheet, table }: FilterOwner, area: Area): void {
  sheet.assertAllowed('allowAutoFilter');
  if (table) return;
  sheet.filter = { area, criteria: sheet.filter?.criteria ?? new Map() };
  sheet.touch('filter');
}

const AutoFilter: ObjectType<FilterOwner> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: owner => filteringOf(owner) !== null },
    IsDataFiltered: { get: owner => (filteringOf(owner)?.criteria.size ?? 0) > 0 },
    Criteria: {
      get: owner => {
        const filtering = filteringOf(owner);
        if (!filtering) return [];
        return Array.from(
          { length: columnCount(filtering.whole) },
          (_, column) => filtering.criteria.get(column) ?? null,
        );
      },
    },
  },
  methods: {
    Apply: (owner, args, session) => {
      standOn(owner, rangeArgument(session.workbook, args, 0, owner.sheet).area);
      const filtering = filteringOf(owner);
      if (!args.isGiven(1) || !filtering) return undefined;
      const column = args.integer(1);
      if (column < 0 || column >= columnCount(filtering.whole))
        throw invalidArgument(`the filter has no column ${column}`);
      if (args.isGiven(2)) applyCriteria(session.workbook, filtering, column, criteriaIn(args, 2));
      else clearCriteria(session.workbook, filtering, column);
      return undefined;
    },
    Remove: ({ sheet }, _args, session) => {
      sheet.assertAllowed(null);
      const filtering = filterOfSheet(sheet);
      if (filtering) clearCriteria(session.workbook, filtering);
      sheet.filter = null;
      sheet.touch('filter');
      return undefined;
    },
    ClearCriteria: (owner, _args, session) => {
      const filtering = filteringOf(owner);
      if (filtering) clearCriteria(session.workbook, filtering);
      return undefined;
    },
    GetRangeOrNullObject: (owner, _args, session) => filterRange(owner, session),
    GetRange: (owner, _args, session) => {
      if (!filteringOf(owner)) throw new HostError('ItemNotFound', 'The sheet has no filter.');
      return filterRange(owner, session);
    },
  },
};

export const autoFilter = (sheet: HostSheet): HostObject => bind(AutoFilter, { sheet, table: null });
export const tableFilter = (table: TablePart): HostObject => bind(AutoFilter, { sheet: table.sheet, table });

interface ColumnFilter {
  readonly table: TablePart;
  readonly column: number;
}

const Filter: ObjectType<ColumnFilter> = {
  name: 'Filter',
  scalars: { Criteria: { get: ({ table, column }) => table.criteria.get(column) ?? null } },
  methods: {
    Apply: ({ table, column }, args, session) => {
      applyCriteria(session.workbook, filterOfTable(table), column, criteriaIn(args, 0));
      return undefined;
    },
    ApplyValuesFilter: ({ table, column }, args, session) => {
      const values = args.raw(0);
      if (!Array.isArray(values)) throw invalidArgument('a filter by values takes an array');
      const criteria = { filterOn: 'Values', values: values.map(String) };
      applyCriteria(session.workbook, filterOfTable(table), column, criteria);
      return undefined;
    },
    ApplyCustomFilter: ({ table, column }, args, session) => {
      if (args.isGiven(1)) throw gap('Filter.applyCustomFilter() with two criteria');
      const criteria = { filterOn: 'Custom', criterion1: args.text(0) };
      applyCriteria(session.workbook, filterOfTable(table), column, criteria);
      return undefined;
    },
    Clear: ({ table, column }, _args, session) => {
      clearCriteria(session.workbook, filterOfTable(table), column);
      return undefined;
    },
  },
};

export const columnFilter = (table: TablePart, column: number): HostObject => bind(Filter, { table, column });
