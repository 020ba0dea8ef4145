// The port over Office.js keeps the contract of every workbook port, in the embedded host.
import { headlessEngine } from 'emulated-excel/engine';
import { startNodeHost, type NodeHost, addressOf, AMERICAN } from 'emulated-excel';
import { OfficePort } from '../../src/office';
import { contentOf } from '../../src/office/literals';
import { readXlsx, writeXlsx } from 'emulated-excel/files';
import { describeWorkbookPort, type WorkbookUnderTest } from '../contract/workbook-port';

let host: NodeHost | null = null;
afterEach(async () => {
  host?.close();
  // The engine sets a timer that ends after its disposal.
  await new Promise(resolve => setTimeout(resolve, 50));
});

const changing = (points: readonly number[]) => ({
  put: [
    {
      key: 'work',
      caption: 'Công việc',
      visibility: 'visible' as const,
      cells: [],
      tables: [
        {
          name: 'tblViec',
          at: 'A3',
          tableStyle: 'TableStyleLight9' as const,
          rowKey: 'code',
          columns: [
            { key: 'code', caption: 'Mã', width: 10, style: 'code' as const },
            { key: 'note', caption: 'Ghi chú', width: 10, style: 'entryText' as const, userEntry: true },
            { key: 'points', caption: 'Điểm', width: 10, style: 'points' as const },
          ],
          rows: points.map((value, index) => [['A', 'B', 'C'][index] ?? '', null, value]),
        },
      ],
      validations: [],
      conditionalFormats: [],
    },
  ],
  remove: [],
});

/** What a person does in Excel, through calls of its own that share nothing with the port. */
const byHand = <T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(action);

/** A person undoes AutoCorrect where it fills a column: different formulas are typed on purpose. */
async function byPerson<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (host) host.workbook.behaviour.fillsTableColumns = false;
  const done = await byHand(action);
  if (host) host.workbook.behaviour.fillsTableColumns = true;
  return done;
}

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
    addColumn: (sheet, table, cells) =>
      byPerson(async context => {
        const range = context.workbook.tables.getItem(table).getRange();
        const whole = range.getResizedRange(0, 1);
        const added = whole.getLastColumn();
        whole.load('address');
        added.load('address');
        await context.sync();
        const local = (address: string) => address.split('!')[1] ?? '';
        sheetOf(context, sheet).getRange(local(added.address)).formulas = cells.map(cell => [cell ?? '']);
        context.workbook.tables.getItem(table).resize(local(whole.address));
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
        const tag = from.names.getItem('_PAR_SHEET');
        tag.load('formula');
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
        to.names.add('_PAR_SHEET', tag.formula);
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
    setTag: (sheet, refersTo) =>
      byHand(async context => {
        const tag = sheetOf(context, sheet).names.getItem('_PAR_SHEET');
        if (refersTo === null) tag.delete();
        else tag.formula = `=${refersTo}`;
        await context.sync();
      }),
    saveAndOpen: async () => {
      if (!host) return;
      const { workbook } = host;
      const opened = await readXlsx(await writeXlsx(workbook), 'x.xlsx', AMERICAN);
      host.close();
      host = startNodeHost({ install: true, engine: headlessEngine, workbook: opened });
    },
    documentProperties: () =>
      byHand(async context => {
        const { custom } = context.workbook.properties;
        custom.load('items/key,items/value');
        await context.sync();
        return Object.fromEntries(custom.items.map(({ key, value }) => [key, String(value)]));
      }),
    setDocumentProperty: (name, value) =>
      byHand(async context => {
        const { custom } = context.workbook.properties;
        if (value === null) custom.getItem(name).delete();
        else custom.add(name, value);
        await context.sync();
      }),
    everythingOf,
  };
}

describeWorkbookPort('the port over Office.js', excelUnderTest);

test('undo leaves what users typed since into cells that the write did not touch', async () => {
  const { port, type, contentAt } = await excelUnderTest();
  await port.write(changing([1, 2, 3]));
  const receipt = await port.write(changing([7, 2, 3]));
  await type('Công việc', 'B5', 'gõ sau');
  await receipt.undo();
  expect([await contentAt('Công việc', 'A4'), await contentAt('Công việc', 'B5')]).toEqual(['A', 'gõ sau']);
  expect(await contentAt('Công việc', 'C4')).toBe(1);
});

test('a write reaches no cell that it does not change', async () => {
  const { port } = await excelUnderTest();
  await port.write(changing([1, 2, 3]));
  const changed: string[] = [];
  host?.workbook.listen(event => {
    if (event.kind === 'cellsChanged') changed.push(addressOf(event.area));
  });
  await port.write(changing([1, 2, 30]));
  expect(changed).toEqual(['A6:C6']);
});
