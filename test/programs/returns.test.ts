// Returns that went through other programs read the same: saved again by LibreOffice, filled in and saved by openpyxl.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TASK_STATUSES } from '../../src/core/entries';
import { readReturn } from '../../src/core/returned';
import type { EntryRow, EntryValue } from '../../src/core/entries';
import { builtInBook } from '../../src/app/book/built-in';
import { expectationsOf } from '../../src/app/returns/expectations';
import { makeSample } from '../../src/app/sample/make-sample';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { issuedFor, PERIOD, YEAR } from '../support/issued-samples';
import { convertAll } from '../support/libreoffice';
import { describeWith, PYTHON, temporaryFolder } from '../support/programs';

const expectations = expectationsOf(builtInBook(YEAR), PERIOD);

function readingOf(bytes: Uint8Array, name: string) {
  const raw = readWorkbook(bytes);
  if (raw.kind === 'failed') throw new Error(`${name}: ${raw.error.code}`);
  const reading = readReturn(raw.value, expectations, name);
  if (reading.kind === 'failed') throw new Error(`${name}: ${reading.error.code}`);
  return reading.value;
}

const valuesOf = (rows: readonly EntryRow[]): Readonly<Record<string, EntryValue>> =>
  Object.fromEntries(
    rows.flatMap(row =>
      Object.entries(row.fields).map(([key, field]) => [`${row.section}|${row.rowId}|${key}`, field.value]),
    ),
  );

describeWith(['libreoffice'], 'a return saved again by LibreOffice', () => {
  const folder = temporaryFolder();

  test('has the same identity, entries and no repair', () => {
    const good = makeSample({ year: YEAR, seed: 5, agencies: 60 });
    const names = good.answers.files
      .filter(answer => answer.what === 'binh-thuong')
      .map(answer => answer.file)
      .slice(0, 6);
    expect(names).toHaveLength(6);
    const files = good.files.filter(file => names.includes(file.name));
    files.forEach(file => writeFileSync(path.join(folder, file.name), file.bytes));
    const out = path.join(folder, 'out');
    convertAll(
      files.map(file => path.join(folder, file.name)),
      'xlsx',
      out,
    );
    expect(readdirSync(out)).toHaveLength(files.length);
    for (const file of files) {
      const before = readingOf(file.bytes, file.name);
      const after = readingOf(new Uint8Array(readFileSync(path.join(out, file.name))), file.name);
      expect(after.identity).toEqual(before.identity);
      expect(valuesOf(after.rows)).toEqual(valuesOf(before.rows));
      expect(after.repairs).toEqual([]);
    }
  }, 120_000);
});

const FILL = `
import sys, datetime, openpyxl
source, target = sys.argv[1:3]
book = openpyxl.load_workbook(source)
sheet = book['Nhiệm vụ']
heads = {c.value: c.column for c in sheet[5]}
for row in range(6, sheet.max_row + 1):
    if not sheet.cell(row, 1).value: continue
    sheet.cell(row, heads['Tình trạng']).value = 'Hoàn thành'
    sheet.cell(row, heads['Mức độ hoàn thành (%)']).value = 100
    sheet.cell(row, heads['Ngày hoàn thành']).value = datetime.date(2018, 9, 14)
    sheet.cell(row, heads['Kết quả đạt được']).value = 'Đã hoàn thành'
    sheet.cell(row, heads['Số, ký hiệu văn bản kiểm chứng']).value = '95/BC-SNV'
book.save(target)
`;

describeWith(['openpyxl'], 'a return filled in with openpyxl', () => {
  const folder = temporaryFolder();

  test('reads as it was filled, dates and numbers included', () => {
    const [issued, returned, script] = ['phat.xlsx', 'nop.xlsx', 'fill.py'].map(name =>
      path.join(folder, name),
    ) as [string, string, string];
    writeFileSync(issued, writeWorkbook(issuedFor('SNV')));
    writeFileSync(script, FILL);
    execFileSync(PYTHON ?? '', [script, issued, returned]);
    const reading = readingOf(new Uint8Array(readFileSync(returned)), 'nop.xlsx');
    const tasks = reading.rows.filter(row => row.section === 'tasks');
    expect(tasks.length).toBeGreaterThan(30);
    for (const row of tasks) {
      const value = (key: string): EntryValue | undefined => row.fields[key]?.value;
      expect([
        value('status'),
        value('completion'),
        value('dateDone'),
        value('evidenceNumber'),
        value('explanation'),
      ]).toEqual([TASK_STATUSES.done, 100, '2018-09-14', '95/BC-SNV', null]);
    }
    expect(reading.repairs).toEqual([]);
  });
});
