// The file sent back is the agency's own file with its wrong cells marked and a sheet of what to fix, and nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { needsFixing, sendBack, sentBackFile, sentBackName } from '../../src/app/send-back';
import { subjectInWords } from '../../src/app/entry-subject';
import type { SendBackOrder } from '../../src/app/send-back';
import type { Issue } from '../../src/core/issues';
import { readWorkbook } from '../../src/xlsx';
import { utf16 } from '../support/package-by-hand';
import { entriesOf } from '../support/returned-sample';
import { convert } from '../support/libreoffice';
import { BOOK, issuesOf, ON, readingOf, returnOf, rightEntries } from '../support/own-return';
import { describeWith, SHARED, temporaryFolder } from '../support/programs';
import { python, workbookProblems } from '../support/workbook-checks';

const wrongReturn = (): Uint8Array =>
  returnOf('SNV', (section, rowId) =>
    section === 'tasks' && rowId === 'A.I.1'
      ? { status: 'Hoàn thành', completion: 150, evidenceNumber: '=1+1' }
      : rightEntries(section, rowId),
  );

const orderFor = (issues: readonly Issue[], more: Partial<SendBackOrder> = {}): SendBackOrder => ({
  fileName: 'SNV_2018_nam.xlsx',
  office: BOOK.office,
  agencyName: 'Sở Nội vụ',
  checkedOn: ON,
  issues,
  subjectOf: subjectInWords(BOOK, 'SNV'),
  refusal: null,
  ...more,
});

async function sentBack(bytes: Uint8Array, order = orderFor(issuesOf(bytes))): Promise<Uint8Array> {
  const outcome = await sendBack(bytes, order);
  if (outcome.kind === 'failed') throw new Error(outcome.error);
  return outcome.value;
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const wrongCells = (issues: readonly Issue[]): readonly string[] =>
  [
    ...new Set(
      issues
        .filter(issue => issue.severity !== 'info')
        .map(({ place }) => `${place.sheet ?? ''}!${place.cell ?? ''}`),
    ),
  ].sort();

test.each(['SNV_2018_nam.xls', 'SNV_2018_nam.ods'])(
  'of %s, which cannot be written on, the list goes alone with its steps and no links',
  async fileName => {
    const issues = issuesOf(wrongReturn());
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const sent = await sentBackFile(bytes, orderFor(issues, { fileName }));
    expect(sent.name).toBe('SNV_2018_nam_can-sua.xlsx');
    expect(sent.fault).not.toBeNull();
    const opened = readWorkbook(sent.bytes);
    if (opened.kind === 'failed') throw new Error(opened.error.code);
    expect(opened.value.sheets.map(({ name }) => name)).toEqual(['Cần sửa']);
    const texts = [...(opened.value.sheets[0]?.rows.values() ?? [])].flat();
    expect(texts.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const said = texts.map(({ value }) => String(value)).join('\n');
    expect(said).toContain('sửa trong tệp biểu mẫu tại các ô nêu dưới đây');
    for (const cell of wrongCells(issues)) expect(said).toContain(cell.split('!')[1]);
  },
);

test('a file that was read is never called damaged, whatever form it is written in', async () => {
  const bytes = wrongReturn();
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet2.xml';
  const text = strFromU8(parts[name] ?? new Uint8Array()).replace('encoding="UTF-8"', 'encoding="UTF-16"');
  const wide = zipSync({ ...parts, [name]: utf16(text, 'le') });
  const sent = await sentBackFile(wide, orderFor(issuesOf(wide)));
  expect([sent.name, sent.fault]).toEqual(['SNV_2018_nam_can-sua.xlsx', 'unsupported-form']);
});

test('a file that can be written on is marked itself', async () => {
  const bytes = wrongReturn();
  const sent = await sentBackFile(bytes, orderFor(issuesOf(bytes)));
  expect([sent.name, sent.fault]).toEqual(['SNV_2018_nam_can-sua.xlsx', null]);
  expect([...partsOf(sent.bytes).keys()]).toEqual(expect.arrayContaining([...partsOf(bytes).keys()]));
});

describe('what goes back', () => {
  test('is the very same file where nothing is wrong', async () => {
    const bytes = returnOf('SNV');
    const wrong = issuesOf(bytes).filter(({ severity }) => severity !== 'info');
    const order = orderFor(issuesOf(bytes).filter(({ severity }) => severity === 'info'));
    expect(needsFixing(order)).toBe(false);
    expect(await sentBack(bytes, order)).toBe(bytes);
    expect(needsFixing(orderFor(wrong))).toBe(wrong.length > 0);
  });

  test('keeps every part that bears no mark byte for byte, and reads as it did', async () => {
    const bytes = wrongReturn();
    const [before, after] = [partsOf(bytes), partsOf(await sentBack(bytes))];
    const highlighted = new Set(issuesOf(bytes).flatMap(({ place }) => place.sheet ?? []));
    expect(highlighted).toContain('Nhiệm vụ');
    const changed = [...before.keys()].filter(name => before.get(name) !== after.get(name));
    for (const name of changed)
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(_rels\/)?sheet[1-4]\.xml(\.rels)?)$/,
      );
    const back = readingOf(await sentBack(bytes));
    expect(entriesOf(back.rows)).toEqual(entriesOf(readingOf(bytes).rows));
    expect(back.identity).toEqual(readingOf(bytes).identity);
  });

  test('opens on what to fix, which names the task, the field, the value and what to do', async () => {
    const bytes = await sentBack(wrongReturn());
    const parts = partsOf(bytes);
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    const [, active = ''] = / activeTab="(\d+)"/.exec(parts.get('xl/workbook.xml') ?? '') ?? [];
    expect(names[Number(active)]).toBe('Cần sửa');
    const selected = [...parts].filter(([, xml]) => xml.includes(' tabSelected="1"'));
    expect(selected).toHaveLength(1);
    const opened = readWorkbook(bytes);
    if (opened.kind === 'failed') throw new Error(opened.error.code);
    const list = opened.value.sheets.find(({ name }) => name === 'Cần sửa');
    const rows = [...(list?.rows.values() ?? [])].map(row => row.map(({ value }) => String(value ?? '')));
    const [wrong = []] = rows.filter(row => row.includes('150'));
    expect(wrong).toEqual(
      expect.arrayContaining([expect.stringMatching(/^A\.I\.1 Ban hành/), 'Mức độ hoàn thành (%)', '150']),
    );
  });

  test('has the same issues when it is checked again, and takes its list again', async () => {
    const once = await sentBack(wrongReturn());
    expect(issuesOf(once)).toEqual(issuesOf(wrongReturn()));
    expect((await sendBack(once, orderFor(issuesOf(once)))).kind).toBe('ok');
  });

  test('is told apart by its name', () => {
    expect(['a.xlsx', 'b.c.XLSM', 'khong-duoi'].map(sentBackName)).toEqual([
      'a_can-sua.xlsx',
      'b.c_can-sua.XLSM',
      'khong-duoi_can-sua.xlsx',
    ]);
  });

  test.each([
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls', 'encrypted-or-old'],
    ['an .ods', new Uint8Array([0x50, 0x4b, 3, 4]), 'a.ods', 'not-xlsx'],
    ['no workbook', new Uint8Array([1, 2, 3]), 'a.xlsx', 'not-a-workbook'],
  ])('%s is not marked, and says why', async (_, bytes, fileName, error) => {
    const issues = issuesOf(wrongReturn());
    expect(await sendBack(bytes, orderFor(issues, { fileName }))).toEqual({ kind: 'failed', error });
  });
});

const READ_BACK = `
import sys, json, openpyxl, warnings
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1]); mend = book['Cần sửa']
cells = [(s.title, c) for s in book.worksheets for row in s.iter_rows() for c in row if s.title != 'Cần sửa']
print(json.dumps({
  'filled': sorted(s + '!' + c.coordinate for s, c in cells if c.fill.fgColor.rgb in ('FFFFC7CE', 'FFFFEB9C')),
  'commented': sorted(s + '!' + c.coordinate for s, c in cells if c.comment),
  'comments': [c.comment.text for s, c in cells if c.comment],
  'title': mend['A2'].value, 'to': mend['A3'].value, 'last': book.sheetnames[-1],
  'values': [r[6] for r in mend.iter_rows(min_row=9, values_only=True)],
  'rows': len([r for r in mend.iter_rows(min_row=9, values_only=True) if r[7]])}))`;

interface Back {
  readonly filled: readonly string[];
  readonly commented: readonly string[];
  readonly comments: readonly string[];
  readonly title: string;
  readonly to: string;
  readonly last: string;
  readonly values: readonly unknown[];
  readonly rows: number;
}

const SAVE_AGAIN = `
import sys, openpyxl, warnings
warnings.simplefilter('ignore')
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2]); print('null')`;

describeWith(['openpyxl', 'libreoffice'], 'files that agencies saved', () => {
  const folder = temporaryFolder();
  const source = path.join(folder, 'nop.xlsx');

  const producers: readonly (readonly [string, () => Uint8Array])[] = [
    ['our writer', () => wrongReturn()],
    [
      'LibreOffice',
      () => {
        writeFileSync(source, wrongReturn());
        return new Uint8Array(readFileSync(convert(source, 'xlsx', path.join(folder, 'lo'))));
      },
    ],
    [
      'openpyxl',
      () => {
        writeFileSync(source, wrongReturn());
        const saved = path.join(folder, 'openpyxl.xlsx');
        python(SAVE_AGAIN, [source, saved]);
        return new Uint8Array(readFileSync(saved));
      },
    ],
  ];

  test.each(producers)(
    'of %s: exactly the wrong cells are filled and commented, all are listed',
    async (producer, make) => {
      const bytes = make();
      const issues = issuesOf(bytes);
      const back = path.join(folder, 'back.xlsx');
      writeFileSync(back, await sentBack(bytes, orderFor(issues)));
      const found = python(READ_BACK, [back]) as Back;
      expect(wrongCells(issues).length).toBeGreaterThan(1);
      expect(found.filled).toEqual(wrongCells(issues));
      expect(found.commented).toEqual(wrongCells(issues));
      for (const comment of found.comments) expect(comment).toMatch(/^(Lỗi|Cảnh báo): .+\./s);
      expect(found).toMatchObject({
        title: 'NHỮNG CHỖ CẦN SỬA TRONG BIỂU BÁO CÁO',
        to: 'Kính gửi: Sở Nội vụ',
        last: 'Cần sửa',
        rows: issues.filter(({ severity }) => severity !== 'info').length,
      });
      if (SHARED !== null) {
        // LibreOffice's own parts do not keep to the schema in every attribute: what counts is that we add nothing.
        writeFileSync(source, bytes);
        const before = workbookProblems([source]);
        expect(workbookProblems([back]).filter(problem => !before.includes(problem))).toEqual([]);
      }
      const again = convert(back, 'xlsx', path.join(folder, `again ${producer}`));
      expect((python(READ_BACK, [again]) as Back).commented).toEqual(wrongCells(issues));
    },
  );

  test('a refused file goes back with its reason alone', async () => {
    const back = path.join(folder, 'refused.xlsx');
    const refusal = { code: 'year.wrong', params: { found: 2018, expected: 2019 } } as const;
    writeFileSync(back, await sentBack(wrongReturn(), orderFor([], { refusal })));
    expect(python(READ_BACK, [back])).toMatchObject({ filled: [], commented: [], rows: 1 });
  });

  test('a book that counts days from 1904 is marked too', async () => {
    const saved = path.join(folder, '1904.xlsx');
    writeFileSync(source, wrongReturn());
    python(
      `import sys, openpyxl, openpyxl.utils.datetime as d\nb = openpyxl.load_workbook(sys.argv[1]); b.epoch = d.CALENDAR_MAC_1904\nb.save(sys.argv[2]); print('null')`,
      [source, saved],
    );
    const bytes = new Uint8Array(readFileSync(saved));
    writeFileSync(saved, await sentBack(bytes));
    expect((python(READ_BACK, [saved]) as Back).commented).toEqual(wrongCells(issuesOf(bytes)));
  });
});
