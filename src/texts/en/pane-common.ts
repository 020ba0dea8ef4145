// Words that several screens of the pane share: levels, periods, statuses, severities, what every screen may say.
import { counted, nouns } from './nouns';
import { FORMATS } from '../format';
import type { paneCommon as vietnamese } from '../vi/pane-common';
import { levelNames, periodNames } from '../province-names';
import { rowFault } from './row-faults';

export const paneCommon: typeof vietnamese = {
  levels: levelNames('en', 'name'),
  periods: periodNames('en'),
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  agencyStatuses: { returned: 'Returned', late: 'Late', missing: 'Missing', refused: 'Refused' },
  fileStatuses: {
    accepted: 'Accepted',
    superseded: 'Superseded',
    duplicate: 'Duplicate',
    refused: 'Refused',
  },
  reading: 'Reading the workbook…',
  readAgain: 'Read the workbook again',
  planFirst: 'This workbook does not hold the plan yet. Put the plan into the workbook first.',
  toPlan: 'Put the plan into the workbook',
  showMore: left => `Show more (${left} left)`,
  narrow: label => `Narrow the list: ${label}`,
  narrowHint: 'Name, district or code, with or without marks',
  noAgencyFound: 'No agency fits; type fewer letters.',
  year: 'Year',
  period: 'Reporting period',
  level: 'Level',
  allLevels: 'All levels',
  number: value => FORMATS.en.number(value),
  decimal: value => FORMATS.en.decimal(value),
  megabytes: bytes => FORMATS.en.megabytes(bytes),
  date: iso => FORMATS.en.day(iso),
  faults: {
    title: count =>
      `${counted(count, nouns.row)} in the workbook's tables cannot be read. Fix what is named below and try again; nothing was written.`,
    line: rowFault,
    more: count => `… and ${count} more rows.`,
  },
  columns: {
    title: count =>
      `Tables of the workbook lack ${counted(count, { one: 'column', other: 'columns' })}, so their rows cannot be read; nothing has been written.`,
    line: ({ sheet, table, caption, standsAs }, canRestore) =>
      standsAs !== null
        ? `Sheet “${sheet}” (${table}): the column “${caption}” bears the name “${standsAs}” now. Restoring gives it its name back and leaves its data.`
        : canRestore
          ? `Sheet “${sheet}” (${table}): the column “${caption}” was deleted. Restoring makes it again from the plan.`
          : `Sheet “${sheet}” (${table}): the column “${caption}” was deleted and cannot be made again. Press Ctrl+Z on that sheet; if that does not help, delete the sheet and put the plan in again, or consolidate all returns again.`,
    restore: 'Restore the columns',
    restored: count =>
      `${counted(count, { one: 'column', other: 'columns' })} restored; the rows of the tables are as they were.`,
  },
  missing: {
    title: 'Tables are gone from their sheets. If that was a slip, press Ctrl+Z on the sheet; otherwise:',
    line: (table, sheet, comesWith) =>
      comesWith === 'plan'
        ? `${table} (sheet “${sheet}”): “Update the plan in the workbook” on the Plan screen makes it again.`
        : `${table} (sheet “${sheet}”): consolidating all returned files again makes it anew.`,
  },
  sheets: {
    title: 'What will be written',
    sheet: 'Sheet',
    action: 'Action',
    rows: 'Rows',
    create: 'Create',
    update: 'Update',
    same: 'No change',
    hidden: names =>
      `Filtered or with hidden rows: ${names}. Writing clears the filter and shows the rows; undo brings them back.`,
    retained: 'Your other sheets are not touched. What you typed into the yellow columns is kept.',
    wayBack:
      'To go back to before the write, press “Undo” at the foot of this pane; Excel’s own Ctrl+Z does not take a whole write back.',
  },
};
