// The main workbook as the command line writes it, opened in the host and saved from there.
import { writeFileSync } from 'node:fs';
import { injectPlan } from '../../src/app/inject-plan';
import { readXlsx, writeXlsx } from 'emulated-excel/files';
import { VIETNAMESE } from 'emulated-excel';
import { newXlsx } from '../../src/xlsx';
import { describeWith, temporaryFolder } from '../support/programs';
import { workbookProblems } from '../support/workbook-checks';

async function reopened() {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const workbook = await readXlsx(port.bytes(), 'so.xlsx', VIETNAMESE);
  return { port, workbook };
}

test('the host opens it with all its tables, marks and conditional formats', async () => {
  const { port, workbook } = await reopened();
  const tables = (await port.read()).sheets.flatMap(sheet => sheet.tables);
  expect(workbook.tables.map(table => table.name).sort()).toEqual(tables.map(table => table.name).sort());
  expect(workbook.names.filter(item => item.name.startsWith('_PAR_')).length).toBeGreaterThan(10);
  expect(workbook.sheets.flatMap(sheet => sheet.conditionalFormats).length).toBeGreaterThan(5);
});

describeWith(['checker'], 'saved from the host', () => {
  const folder = temporaryFolder();
  test('it is a workbook that Excel opens without repair', async () => {
    const { workbook } = await reopened();
    const file = `${folder}/so.xlsx`;
    writeFileSync(file, await writeXlsx(workbook));
    // Excel itself writes xml:space on texts with blanks at an end; the published schema has it not.
    const problems = workbookProblems([file]).filter(line => !/Element 't', attribute 'space'/.test(line));
    expect(problems).toEqual([]);
  }, 60_000);
});
