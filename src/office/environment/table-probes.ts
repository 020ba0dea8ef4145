// How Excel treats formulas and filtered rows of tables.

import { nothing, onSheet, type Bench, type Probe } from './probe';

const FORMULAS = 'A1:B4';
const FILTERED = 'D1:E5';

/** The formulas must be loaded. */
const isAsWritten = ({ formulas }: Excel.Range): boolean =>
  String(formulas[0]?.[0]).endsWith('+1') && String(formulas[1]?.[0]).endsWith('*10');

/** The values must be loaded. */
const holds = ({ values }: Excel.Range, wanted: readonly (readonly number[])[]): boolean =>
  JSON.stringify(values) === JSON.stringify(wanted);

/** Two formulas in one column; either both stand or one fills both rows. */
export const calculatedColumn: Probe = {
  async find(bench) {
    await onSheet(bench, sheet => {
      sheet.getRange(FORMULAS).values = [
        ['n', 'f'],
        [1, ''],
        [2, ''],
        [3, ''],
      ];
      sheet.tables.add(FORMULAS, true);
      return nothing;
    });
    await onSheet(bench, sheet => {
      sheet.getRange('B2:B4').formulas = [['=A2+1'], ['=A3*10'], ['=A4-5']];
      return nothing;
    });
    return onSheet(bench, sheet => {
      const written = sheet.getRange('B2:B4');
      written.load('formulas');
      return () => (isAsWritten(written) ? 'retains' : 'fills');
    });
  },
};

const WRITTEN = [[10], [20], [30], [40]];

/** Gives the id of the table. */
async function filterAndWrite(bench: Bench): Promise<string> {
  const id = await onSheet(bench, sheet => {
    sheet.getRange(FILTERED).values = [
      ['k', 'v'],
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['b', 4],
    ];
    const table = sheet.tables.add(FILTERED, true);
    table.columns.getItemAt(0).filter.applyValuesFilter(['a']);
    table.load('id');
    return () => table.id;
  });
  await onSheet(bench, sheet => {
    sheet.getRange('E2:E5').values = WRITTEN;
    return nothing;
  });
  return id;
}

export const filteredRows: Probe = {
  async find(bench) {
    const id = await filterAndWrite(bench);
    await onSheet(bench, sheet => {
      sheet.tables.getItem(id).autoFilter.clearCriteria();
      return nothing;
    });
    return onSheet(bench, sheet => {
      const stored = sheet.getRange('E2:E5');
      stored.load('values');
      return () => (holds(stored, WRITTEN) ? 'lands' : 'misses');
    });
  },
};
