// The check of the environment: what each probe asks of Excel, what was found, and the report that a person can copy.
import type { environment as vietnamese } from '../vi/environment';

const REFUSING = { refuses: 'Excel refuses (allowed for)', allows: 'Excel allows it' };
const KEPT = { retained: 'kept', lost: 'lost' };

export const environment: typeof vietnamese = {
  section: 'Check the environment',
  hint: 'Tries how this Excel behaves where versions differ. It works on a temporary sheet that is deleted at the end; sheets of the office are not touched. The list of Ctrl+Z in Excel will be empty afterwards.',
  start: 'Check the environment',
  again: 'Check again',
  outsideExcel: 'This can be checked only where the pane is open in Excel.',
  report: 'Result (nothing personal, no figures of the workbook)',
  copy: 'Copy the result',
  copied: 'Copied. Paste it into a letter to your support.',
  copyByHand: 'Excel does not let the pane copy. The result is selected: press Ctrl+C.',
  done: (adverse: number) =>
    adverse === 0
      ? 'Checked: nothing to pass on. The temporary sheet is deleted.'
      : `Checked: ${adverse} to pass on; please send the result to your support. The temporary sheet is deleted.`,
  left: (sheet: string) =>
    `Checked, but not all could be put back. Please delete the sheet “${sheet}” if it is still there; other sheets were not touched.`,
  trialSheet: 'Open the trial sheet for real Excel',
  trialSheetHint: 'Steps for a person with Excel: what to do and what must be seen, in each kind of Excel.',
  scratchSheet: 'Environment check (temporary)',
  title: 'CHECK OF THE ENVIRONMENT',
  facts: {
    version: 'Version of the add-in',
    day: 'Day',
    excel: 'Excel',
    language: 'Display language',
    sets: 'API sets',
    decimal: 'Decimal separator',
    browser: 'Web view',
    handOver: 'Ways to hand over a file',
  },
  none: 'none',
  ways: {
    newWorkbook: 'open as a new workbook',
    savePicker: 'choose a place',
    link: 'download from the pane',
    browserWindow: 'open the browser',
  },
  probes: {
    'calculated-column': {
      name: 'Different formulas in one column of a table',
      answers: {
        fills: 'Excel fills one formula over the column',
        retains: 'Excel keeps the formula of each row',
      },
    },
    'filtered-rows': {
      name: 'Writing to a filtered table',
      answers: {
        misses: 'values land in wrong rows (allowed for)',
        lands: 'values land in their rows',
      },
    },
    tags: { name: 'Hidden name that marks a sheet', answers: KEPT },
    'document-properties': { name: 'Properties of the workbook, the second mark of a sheet', answers: KEPT },
    'undo-group': {
      name: 'One command as one Ctrl+Z',
      answers: {
        allows: 'Excel does not refuse; whether it groups shows by Ctrl+Z after a write',
        refuses: 'Excel refuses (expected); the add-in writes without grouping',
      },
    },
    'page-set-up': {
      name: 'Page set-up',
      answers: { free: 'one page wide, height free', onePage: 'Excel presses the height into one page' },
    },
    apostrophe: {
      name: 'Apostrophe before text in cells of text format',
      answers: {
        consumed: 'Excel takes it away and keeps the text',
        retained: 'Excel keeps the apostrophe (expected)',
      },
    },
    unlocking: { name: 'Unlocking a sheet that is not locked', answers: REFUSING },
    'last-series': { name: "Deleting a chart's last series", answers: REFUSING },
    'wordless-alert': { name: 'Alert of a validation without words', answers: REFUSING },
    selection: {
      name: 'Going to a sheet and a cell',
      answers: { reached: 'the cell is reached', elsewhere: 'the cell is not reached' },
    },
    functions: {
      name: 'PAR functions in cells',
      answers: {
        computed: 'computed, and again when figures change',
        stale: 'computed, but not again when figures change',
        waiting: 'not computed within the waiting time',
        unknown: 'Excel does not know the function yet (#NAME?)',
      },
    },
  },
  signs: { fine: '[ok]', adverse: '[note]' },
  refused: (code: string, message: string) => `Excel refuses: ${code}. ${message}`,
  unsupported: (needs: string) => `not in this Excel (needs ${needs}); the add-in does it another way`,
  total: (all: number, adverse: number) => `${all} tried, ${adverse} to pass on.`,
  restored: 'The temporary sheet is deleted; the selection is back.',
  notRestored: 'NOT all is put back: delete the temporary sheet by hand if it is still there.',
};
