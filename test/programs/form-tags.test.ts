// A sheet carries the mark of the form that it was issued in. Communes of one name have one title, so that only the mark
// tells their sheets apart, also after other programs have saved the file.
import { paramsOf } from '../support/issue-params';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { builtInBook } from '../../src/app/book/built-in';
import { issueOne } from '../../src/app/issue-workbooks';
import { expectationsOf } from '../../src/app/returns/expectations';
import { readReturn } from '../../src/core/returned';
import { readAnyWorkbook } from '../../src/xlsx';
import { convert } from '../support/libreoffice';
import { describeWith, PYTHON, temporaryFolder } from '../support/programs';

const book = builtInBook(2018);
const expected = expectationsOf(book, 'nam');
const folder = temporaryFolder();
const TASKS = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';

const twins = book.agencies.filter(
  ({ name, level }, _, all) =>
    level === 'commune' && all.filter(other => other.name === name && other.level === level).length === 2,
);
const [own] = twins;
const twin = twins.find(({ name, code }) => name === own?.name && code !== own.code);
if (!own || !twin) throw new Error('no two communes have one name');

/** The tasks of the twin's form in our form, as moving the sheet brings them: with the sheet's own name. */
function withTasksOf(other: typeof own, ours: typeof own): Uint8Array {
  const [mine, theirs] = [ours, other].map(agency => {
    if (!agency) throw new Error('no agency');
    return unzipSync(issueOne(book, agency, 'nam', '2018-10-01').bytes);
  });
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  const moved = text(mine?.[WORKBOOK]).replace(
    `localSheetId="1" hidden="1">"${ours?.code}-2018-nam"`,
    `localSheetId="1" hidden="1">"${other?.code}-2018-nam"`,
  );
  expect(moved).toContain(`"${other?.code}-2018-nam"`);
  return zipSync({
    ...mine,
    [WORKBOOK]: new TextEncoder().encode(moved),
    [TASKS]: theirs?.[TASKS] ?? new Uint8Array(),
  });
}

async function issuesIn(bytes: Uint8Array) {
  const raw = await readAnyWorkbook(bytes);
  if (raw.kind === 'failed') throw new Error(raw.error.code);
  const reading = readReturn(raw.value, expected, 'x.xlsx');
  if (reading.kind === 'failed') throw new Error(reading.error.code);
  return {
    sections: new Set(reading.value.rows.map(({ section }) => section)),
    origins: reading.value.issues.filter(({ rule }) => rule === 'identity.section-other'),
  };
}

async function expectOtherTasks(bytes: Uint8Array): Promise<void> {
  const { sections, origins } = await issuesIn(bytes);
  expect(sections.has('tasks')).toBe(false);
  expect(sections.has('selfScores')).toBe(true);
  expect(origins).toHaveLength(1);
  expect(origins.map(origin => paramsOf(origin)['found'])[0]).toContain(twin?.code);
  expect(origins.map(origin => paramsOf(origin)['expected'])[0]).toContain(own?.code);
}

const file = path.join(folder, 'sinh-doi.xlsx');
const clean = path.join(folder, 'nguyen.xlsx');
beforeAll(() => {
  writeFileSync(file, withTasksOf(twin, own));
  writeFileSync(clean, issueOne(book, own, 'nam', '2018-10-01').bytes);
});

test('a sheet of the commune of the same name does not count', async () => {
  await expectOtherTasks(new Uint8Array(readFileSync(file)));
});

test('a form as issued is no alarm', async () => {
  expect((await issuesIn(new Uint8Array(readFileSync(clean)))).origins).toEqual([]);
});

describeWith(['libreoffice'], 'saved again by LibreOffice', () => {
  test.each(['xlsx', 'ods', 'xls'] as const)(
    'as .%s the mark is still there',
    async kind => {
      const out = path.join(folder, kind);
      await expectOtherTasks(new Uint8Array(readFileSync(convert(file, kind, out))));
      expect((await issuesIn(new Uint8Array(readFileSync(convert(clean, kind, out))))).origins).toEqual([]);
    },
    120_000,
  );
});

describeWith(['openpyxl'], 'saved again by openpyxl', () => {
  test('the mark is still there', async () => {
    const saved = path.join(folder, 'openpyxl.xlsx');
    const script = 'import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';
    execFileSync(PYTHON ?? '', ['-c', script, file, saved]);
    await expectOtherTasks(new Uint8Array(readFileSync(saved)));
  }, 60_000);
});
