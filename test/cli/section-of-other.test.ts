// Sheets of another agency's form in a return: told by check, left out by consolidate until --confirm says they count.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { issueRowsIn } from '../../src/app/book/read-results';
import type { IssueRow } from '../../src/workbook/records/issue-record';
import { openXlsx } from '../../src/xlsx';
import { day } from '../support/issued-samples';
import type { FillRow } from '../support/issued-samples';
import { returnOf, rightEntries } from '../support/own-return';
import { json, par } from '../support/par';
import { temporaryFolder } from '../support/programs';
import { withSheetsOf } from '../support/section-of-other';

interface Ledger {
  readonly files: readonly {
    readonly status: string;
    readonly reasonCode: string | null;
    readonly confirmed: boolean;
    readonly repairs: readonly { readonly code: string }[];
    readonly issues: { readonly error: number };
  }[];
}

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const ALL = ['tasks', 'targets', 'selfScores'];
const ONE = 'SNV_2018_nam.xlsx';

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  writeFileSync(at(ONE), withSheetsOf('SNV', 'STC', ['selfScores']));
  writeFileSync(at('SNV_all.xlsx'), withSheetsOf('SNV', 'STC', ALL));
});

function consolidate(file: string, ...more: readonly string[]): Ledger['files'][number] | undefined {
  const out = ['--out', at('kq.xlsx'), '--ledger', at('so-nop.json'), '--on', '2018-12-01'];
  par('consolidate', at('so.xlsx'), at(file), ...out, ...more);
  return (JSON.parse(readFileSync(at('so-nop.json'), 'utf8')) as Ledger).files[0];
}

test('check names both agencies', () => {
  const run = par('check', at(ONE), '--json');
  expect(run.code).toBe(1);
  const found = (json(run) as readonly { rule: string; cell: string; message: string }[]).find(
    ({ rule }) => rule === 'identity.section-other',
  );
  expect(found?.cell).toBe('A2');
  expect(found?.message).toMatch(/Sở Tài chính.*Sở Nội vụ/);
});

test('consolidate takes the own sheets, the other one once it is confirmed', () => {
  expect(consolidate(ONE)).toMatchObject({ status: 'accepted', confirmed: false });
  const confirmed = consolidate(ONE, '--confirm', `${ONE}=SNV`);
  expect(confirmed).toMatchObject({ status: 'accepted', confirmed: true });
  expect(confirmed?.repairs.map(({ code }) => code)).toContain('identity.section-confirmed');
});

test('a file whose sheets are all of another agency is refused until it is confirmed', () => {
  const refused = consolidate('SNV_all.xlsx');
  expect(refused).toMatchObject({ status: 'refused', reasonCode: 'identity.other-sections' });
  const confirmed = consolidate('SNV_all.xlsx', '--confirm', 'SNV_all.xlsx=SNV');
  expect(confirmed).toMatchObject({ status: 'accepted', confirmed: true });
});

test('check --json of a file whose sheets are all of another agency gives a list that names both', () => {
  const run = par('check', at('SNV_all.xlsx'), '--json');
  expect(run.code).toBe(1);
  expect(json(run)).toMatchObject([
    {
      rule: 'identity.other-sections',
      severity: 'error',
      message: expect.stringMatching(/Sở Tài chính.*Sở Nội vụ/) as unknown,
    },
  ]);
  const plain = par('check', at('SNV_all.xlsx'));
  expect([plain.code, plain.out]).toEqual([2, '']);
  expect(plain.err).toMatch(/Sở Tài chính.*Sở Nội vụ/);
});

describe('rows of another agency under the own title', () => {
  const days = (row: string): number => [...row].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  /** What one agency alone would enter. */
  const entered: FillRow = (section, row) =>
    section === 'tasks'
      ? {
          status: 'Hoàn thành',
          completion: 100,
          dateDone: day('2018-02-01') + (days(row) % 200),
          result: `Đã ban hành kế hoạch số ${days(row)}`,
          evidenceNumber: `${days(row)}/KH-STC`,
          evidenceDate: day('2018-02-01') + (days(row) % 200),
        }
      : rightEntries(section, row);

  beforeAll(() => {
    writeFileSync(at('STC_2018_nam.xlsx'), returnOf('STC', entered));
    writeFileSync(at('chep.xlsx'), returnOf('SNV', entered));
  });

  async function issuesIn(book: string): Promise<readonly IssueRow[]> {
    const opened = openXlsx(new Uint8Array(readFileSync(at(book))));
    if (opened.kind === 'failed') throw new Error(opened.error);
    const issues = issueRowsIn(await opened.value.read());
    return issues.filter(({ rule }) => rule === 'identity.entries-of-other');
  }
  const run = (book: string, result: string, ...files: readonly string[]): void => {
    const out = ['--out', at(result), '--ledger', at('so-nop.json'), '--on', '2018-12-01'];
    par('consolidate', at(book), ...files.map(at), ...out);
  };

  test('both returns of a run are told, each naming the other agency and its file', async () => {
    run('so.xlsx', 'ca-hai.xlsx', 'STC_2018_nam.xlsx', 'chep.xlsx');
    const reported = await issuesIn('ca-hai.xlsx');
    expect(reported.map(({ file }) => file).sort()).toEqual(['STC_2018_nam.xlsx', 'chep.xlsx']);
    expect(reported.find(({ file }) => file === 'chep.xlsx')?.message).toMatch(
      /Sở Tài chính \(STC\).*STC_2018_nam\.xlsx.*Sở Nội vụ \(SNV\)/,
    );
  });

  test('a return that comes later is held against what the workbook holds', async () => {
    run('so.xlsx', 'truoc.xlsx', 'STC_2018_nam.xlsx');
    expect(await issuesIn('truoc.xlsx')).toEqual([]);
    run('truoc.xlsx', 'sau.xlsx', 'chep.xlsx');
    expect((await issuesIn('sau.xlsx')).map(({ file }) => file)).toEqual(['chep.xlsx']);
  });
});
