// The same acts through Office.js and on a file end in the same workbook.
import { headlessEngine } from 'emulated-excel/engine';
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { OfficePort } from '../../src/office';
import type { CellContent } from '../../src/workbook/declaration';
import type { WorkbookChange, WorkbookPort, WorkbookState } from '../../src/workbook/port';
import { openXlsx } from '../../src/xlsx';
import { PLAN_SIZES, largeSheet } from '../support/large-declarations';
import { identitySheet, listsSheet, tasksSheet } from '../support/sample-declaration';
import { officeWorkbook } from '../support/xlsx-by-hand';

let host: NodeHost;
beforeEach(() => {
  host = startNodeHost({ install: true, engine: headlessEngine });
});
afterEach(async () => {
  host.close();
  // The engine sets a timer that ends after its disposal.
  await new Promise(resolve => setTimeout(resolve, 50));
});

async function excelPort(): Promise<WorkbookPort> {
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = 'Sổ tay';
    sheet.getRange('A1').values = [['của phòng']];
    await context.sync();
  });
  return new OfficePort();
}

function filePort(): WorkbookPort {
  const outcome = openXlsx(officeWorkbook());
  if (outcome.kind === 'failed') throw new Error(outcome.error);
  return outcome.value;
}

/** Formulas by their text: results are the program's. Line breaks as Excel has them. */
const plain = (content: CellContent): unknown => {
  if (typeof content === 'object' && content !== null) return `=${content.formula}`;
  return typeof content === 'string' ? content.replaceAll('\\r\\n', '\\n') : content;
};

const comparable = ({ sheets }: WorkbookState): unknown =>
  sheets.map(({ key, name, visibility, tables }) => ({
    key,
    name,
    visibility,
    tables: tables.map(table => ({
      ...table,
      hidesRows: table.hidesRows === true,
      rows: table.rows.map(row => row.map(plain)),
    })),
  }));

const tasks = (rows: number) => ({
  ...tasksSheet(rows),
  validations: tasksSheet(rows).validations.filter(({ range }) => range !== 'C5:C7'),
});

const ACTS: readonly (readonly [string, WorkbookChange])[] = [
  ['injecting', { put: [tasks(3), listsSheet, identitySheet], remove: [] }],
  ['injecting again', { put: [tasks(3), listsSheet, identitySheet], remove: [] }],
  ['more rows', { put: [tasks(9)], remove: [] }],
  [
    'fewer rows and another sheet',
    { put: [tasks(2), ...PLAN_SIZES.slice(0, 2).map(largeSheet)], remove: [] },
  ],
  ['removing', { put: [], remove: ['lists', 'plan'] }],
];

test('each act leaves the same sheets, tables and contents in Excel and in a file', async () => {
  const ports = [await excelPort(), filePort()];
  for (const [what, change] of ACTS) {
    const states = [];
    for (const port of ports) {
      await port.write(change);
      states.push(comparable(await port.read()));
    }
    expect([what, states[0]]).toEqual([what, states[1]]);
  }
});
