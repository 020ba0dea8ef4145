// How Excel treats what is asked of a sheet: tags, pages, locks, charts, alerts, selection.

import { nothing, onSheet, refusal, type Bench, type Probe } from './probe';
import { SCRATCH_PROPERTY } from './scratch-sheet';

const TAG = '_PAR_THU_DAU';
const TEXT = 'dấu';

/** Name and property must be loaded. */
const tagAnswer = ({ isNullObject, visible, value }: Excel.NamedItem): string =>
  !isNullObject && !visible && String(value).replace(/^="|"$/g, '') === TEXT ? 'retained' : 'lost';
const propertyAnswer = ({ isNullObject, value }: Excel.CustomProperty): string =>
  !isNullObject && value === TEXT ? 'retained' : 'lost';

export const tags: Probe = {
  async find(bench) {
    await onSheet(bench, sheet => {
      sheet.names.add(TAG, `="${TEXT}"`).visible = false;
      return nothing;
    });
    return onSheet(bench, sheet => {
      const tag = sheet.names.getItemOrNullObject(TAG);
      tag.load('value,visible');
      return () => tagAnswer(tag);
    });
  },
};

/** The second tag of a sheet stands there. */
export const documentProperties: Probe = {
  async find(bench) {
    await onSheet(bench, (_, context) => {
      context.workbook.properties.custom.add(SCRATCH_PROPERTY, TEXT);
      return nothing;
    });
    return onSheet(bench, (_, context) => {
      const property = context.workbook.properties.custom.getItemOrNullObject(SCRATCH_PROPERTY);
      property.load('value');
      return () => propertyAnswer(property);
    });
  },
};

/** As the add-in sets its own sheets up. */
export const pageSetUp: Probe = {
  async find(bench) {
    await onSheet(bench, sheet => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.paperSize = 'A4';
      return nothing;
    });
    return onSheet(bench, sheet => {
      const { pageLayout } = sheet;
      pageLayout.load('zoom');
      return () => (pageLayout.zoom.verticalFitToPages === 1 ? 'onePage' : 'free');
    });
  },
};

/** The sheet stands unlocked. */
export const unlocking: Probe = {
  find: bench =>
    refusal(
      onSheet(bench, sheet => {
        sheet.protection.unprotect();
        return nothing;
      }),
    ),
};

export const lastSeries: Probe = {
  async find(bench) {
    await onSheet(bench, sheet => {
      sheet.getRange('G1:G3').values = [['n'], [1], [2]];
      sheet.charts.add('ColumnClustered', sheet.getRange('G1:G3'), 'Columns');
      return nothing;
    });
    return refusal(
      onSheet(bench, sheet => {
        sheet.charts.getItemAt(0).series.getItemAt(0).delete();
        return nothing;
      }),
    );
  },
};

export const wordlessAlert: Probe = {
  find: bench =>
    refusal(
      onSheet(bench, sheet => {
        const { dataValidation } = sheet.getRange('I1');
        dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } };
        dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
        return nothing;
      }),
    ),
};

const CELL = 'D12';

/** The cell and its sheet must be loaded. */
const isWanted = ({ address, worksheet }: Excel.Range, { sheetId }: Bench): boolean =>
  worksheet.id === sheetId && address.endsWith(`!${CELL}`);

async function reached(bench: Bench): Promise<boolean> {
  return onSheet(bench, (_, context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,worksheet/id');
    return () => isWanted(cell, bench);
  });
}

export const selection: Probe = {
  async find(bench) {
    await onSheet(bench, sheet => {
      sheet.activate();
      return nothing;
    });
    await onSheet(bench, sheet => {
      sheet.getRange(CELL).select();
      return nothing;
    });
    return (await reached(bench)) ? 'reached' : 'elsewhere';
  },
};
