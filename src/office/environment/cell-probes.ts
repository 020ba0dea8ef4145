// How Excel treats text that looks like a formula, functions of the add-in, and a request for one entry of undo.

import { firstValue, nothing, onSheet, refusal, type Bench, type Probe } from './probe';

export const apostrophe: Probe = {
  async find(bench) {
    await onSheet(bench, sheet => {
      const cell = sheet.getRange('K1');
      cell.numberFormat = [['@']];
      cell.formulas = [["'=1+1"]];
      return nothing;
    });
    return onSheet(bench, sheet => {
      const cell = sheet.getRange('K1');
      cell.load('values');
      return () => (String(firstValue(cell)).startsWith("'") ? 'retained' : 'consumed');
    });
  },
};

/** Functions answer after the request that entered them. */
const WAITS: readonly number[] = [100, 400, 1500, 3000];

const shown = (bench: Bench): Promise<unknown> =>
  onSheet(bench, sheet => {
    const cell = sheet.getRange('M2');
    cell.load('values');
    return () => firstValue(cell);
  });

/** What the cell shows once it shows `wanted`, or at the end of all waiting. */
async function awaited(bench: Bench, wanted: number): Promise<unknown> {
  let value = await shown(bench);
  for (const wait of WAITS) {
    if (value === wanted) break;
    await bench.sleep(wait);
    value = await shown(bench);
  }
  return value;
}

/** The text is read by PAR.SO, once as entered and once after it changed. */
export const functions: Probe = {
  needs: { set: 'CustomFunctionsRuntime', version: '1.3' },
  async find(bench) {
    await onSheet(bench, sheet => {
      sheet.getRange('M1').numberFormat = [['@']];
      sheet.getRange('M1').values = [['1,5']];
      sheet.getRange('M2').formulas = [['=PAR.SO(M1)']];
      return nothing;
    });
    const first = await awaited(bench, 1.5);
    if (first !== 1.5) return first === '#NAME?' ? 'unknown' : 'waiting';
    await onSheet(bench, (sheet, context) => {
      sheet.getRange('M1').values = [['2,5']];
      context.application.calculate('Full');
      return nothing;
    });
    return (await awaited(bench, 2.5)) === 2.5 ? 'computed' : 'stale';
  },
};

/** What Excel's own undo then shows only a person can see. */
export const undoGroup: Probe = {
  needs: { set: 'ExcelApi', version: '1.20' },
  find: bench =>
    refusal(
      bench.trips.together({ mergeUndoGroup: true }, async trips => {
        for (const cell of ['O1', 'O2'])
          await onSheet({ ...bench, trips }, sheet => {
            sheet.getRange(cell).values = [[1]];
            return nothing;
          });
      }),
    ),
};
