// The port over Office.js keeps the contract of every workbook port, in the embedded host.
import { headlessEngine } from '../../src/host/engine/headless';
import { startNodeHost, type NodeHost } from '../../src/host/node/start-node-host';
import { OfficePort } from '../../src/office';
import { contentOf } from '../../src/office/literals';
import { describeWorkbookPort, type WorkbookUnderTest } from '../contract/workbook-port';

let host: NodeHost | null = null;
afterEach(async () => {
  host?.close();
  // The engine sets a timer that ends after its disposal.
  await new Promise(resolve => setTimeout(resolve, 50));
});

/** What a person does in Excel, through calls of its own that share nothing with the port. */
const byHand = <T>(act: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(act);

const sheetOf = (context: Excel.RequestContext, name: string) => context.workbook.worksheets.getItem(name);

async function everythingOf(name: string): Promise<unknown> {
  return byHand(async context => {
    const sheet = sheetOf(context, name);
    sheet.load('visibility,tabColor');
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address,formulas,values,numberFormat');
    sheet.tables.load('items/name,items/style');
    await context.sync();
    return {
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      tables: sheet.tables.items.map(table => [table.name, table.style]),
      cells: used.isNullObject ? null : [used.address, used.formulas, used.values, used.numberFormat],
    };
  });
}

async function excelUnderTest(): Promise<WorkbookUnderTest> {
  host?.close();
  host = startNodeHost({ install: true, engine: headlessEngine });
  await byHand(async context => {
    const sheet = sheetOf(context, 'Sheet1');
    sheet.name = 'Sổ tay';
    sheet.getRange('A1').values = [['của phòng']];
    await context.sync();
  });
  return {
    port: new OfficePort(),
    addSheet: (name, cells) =>
      byHand(async context => {
        const sheet = context.workbook.worksheets.add(name);
        for (const [cell, content] of Object.entries(cells)) sheet.getRange(cell).values = [[content]];
        await context.sync();
      }),
    rename: (from, to) =>
      byHand(async context => {
        sheetOf(context, from).name = to;
        await context.sync();
      }),
    type: (sheet, cell, content) =>
      byHand(async context => {
        const literal = typeof content === 'string' ? `'${content}` : content;
        sheetOf(context, sheet).getRange(cell).values = [[literal]];
        await context.sync();
      }),
    contentAt: (sheet, cell) =>
      byHand(async context => {
        const range = sheetOf(context, sheet).getRange(cell);
        range.load('formulas,values');
        await context.sync();
        return contentOf(range.formulas[0]?.[0], range.values[0]?.[0]);
      }),
    copySheet: (name, copy) =>
      byHand(async context => {
        // What Excel makes of a copied sheet: its names come along, its tables get a number.
        const from = sheetOf(context, name);
        const used = from.getUsedRange();
        used.load('address');
        from.tables.load('items/name');
        const mark = from.names.getItem('_PAR_SHEET');
        mark.load('formula');
        await context.sync();
        const places = from.tables.items.map(table => {
          const range = table.getRange();
          range.load('address');
          return { name: table.name, range };
        });
        await context.sync();
        const to = context.workbook.worksheets.add(copy);
        to.getRange(used.address.split('!')[1]).copyFrom(used);
        for (const { name: table, range } of places)
          to.tables.add(range.address.split('!')[1] ?? '', true).name = `${table}2`;
        to.names.add('_PAR_SHEET', mark.formula);
        await context.sync();
      }),
    deleteTable: (_sheet, table) =>
      byHand(async context => {
        context.workbook.tables.getItem(table).delete();
        await context.sync();
      }),
    lockStructure: () =>
      byHand(async context => {
        context.workbook.protection.protect();
        await context.sync();
      }),
    everythingOf,
  };
}

describeWorkbookPort('the port over Office.js', excelUnderTest);
