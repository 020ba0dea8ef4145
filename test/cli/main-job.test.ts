// The main job on files, as the office does it: plan in, workbooks out, returns consolidated, scores.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SampleAnswers } from '../../src/app/sample/make-sample';
import { json, par } from '../support/par';
import { describeWith, temporaryFolder } from '../support/programs';
import { workbookProblems } from '../support/workbook-checks';

interface Ledger {
  readonly expected: number;
  readonly files: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly status: string;
    readonly agency: string | null;
    readonly reasonCode: string | null;
    readonly reason: string | null;
    readonly repairs: readonly { readonly code: string }[];
    readonly issues: { readonly error: number; readonly warning: number; readonly info: number };
  }[];
  readonly agencies: readonly { readonly code: string; readonly status: string }[];
  readonly totals: Readonly<Record<'files' | 'accepted' | 'superseded' | 'duplicate' | 'refused', number>>;
}

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const readJson = <T>(name: string): T => JSON.parse(readFileSync(at(name), 'utf8')) as T;

let answers: SampleAnswers;
let ledger: Ledger;
let returns: readonly string[];

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--seed', '7').code).toBe(0);
  answers = readJson<SampleAnswers>('nop/answers.json');
  returns = readdirSync(at('nop'))
    .filter(name => name.endsWith('.xlsx'))
    .map(name => at(`nop/${name}`));
  const run = par(
    'consolidate',
    at('so.xlsx'),
    ...returns,
    '--out',
    at('th.xlsx'),
    '--ledger',
    at('so-nop.json'),
    '--on',
    answers.on,
  );
  expect(run.err).toContain('Đã tổng hợp');
  expect(run.code).toBe(1);
  ledger = readJson<Ledger>('so-nop.json');
}, 120_000);

test('every file of the sample is in the ledger with the status and reason of its answer', () => {
  const found = new Map(ledger.files.map(file => [file.file, file]));
  expect(ledger.files).toHaveLength(answers.files.length);
  for (const answer of answers.files) {
    const { status, reasonCode } = found.get(answer.file) ?? {};
    expect({ file: answer.file, what: answer.what, status, reasonCode }).toEqual({
      file: answer.file,
      what: answer.what,
      status: answer.status,
      reasonCode: answer.reasonCode,
    });
  }
});

test('every repair that the answers name is listed, and no accepted file was repaired silently', () => {
  for (const answer of answers.files) {
    const repairs =
      ledger.files.find(file => file.file === answer.file)?.repairs.map(repair => repair.code) ?? [];
    expect(repairs).toEqual(expect.arrayContaining([...answer.repairs]));
    if (answer.what === 'binh-thuong') expect(repairs).toEqual([]);
  }
});

test('every agency has the status of its answer, and the totals reconcile', () => {
  const { totals } = ledger;
  expect(ledger.expected).toBe(262);
  expect(ledger.agencies.map(({ code, status }) => ({ code, status }))).toEqual(answers.agencies);
  expect(totals).toEqual(answers.totals);
  expect(totals.accepted + totals.superseded + totals.duplicate + totals.refused).toBe(totals.files);
});

test('a refused file has a sentence that says what happened and what to do next', () => {
  const refused = ledger.files.filter(file => file.status === 'refused');
  expect(refused.length).toBeGreaterThan(5);
  for (const file of refused) expect(file.reason).toMatch(/\. (Đề nghị|Kiểm tra|Chỉ đến)|Đề nghị/);
});

test('issues that the answers name are found by checking the file alone', () => {
  const named = answers.files.filter(answer => answer.issues.length > 0);
  expect(named.length).toBeGreaterThan(3);
  for (const answer of named) {
    const issues = json(par('check', at(`nop/${answer.file}`), '--json', '--on', answers.on)) as readonly {
      rule: string;
    }[];
    expect(issues.map(issue => issue.rule)).toEqual(expect.arrayContaining([...answer.issues]));
  }
});

test('consolidating the same files again into the result changes no value', () => {
  const run = par(
    'consolidate',
    at('th.xlsx'),
    ...returns,
    '--out',
    at('th2.xlsx'),
    '--ledger',
    at('so-nop2.json'),
    '--on',
    answers.on,
  );
  expect(run.code).toBe(1);
  expect(readJson<Ledger>('so-nop2.json')).toEqual(ledger);
  expect(json(par('score', at('th2.xlsx'), '--json'))).toEqual(json(par('score', at('th.xlsx'), '--json')));
  const again = par('consolidate', at('th2.xlsx'), ...returns, '--out', at('th3.xlsx'), '--on', answers.on);
  expect(again.code).toBe(1);
  expect(readFileSync(at('th3.xlsx')).equals(readFileSync(at('th2.xlsx')))).toBe(true);
});

test('scores rank each level apart, and an agency that sent nothing is not ranked', () => {
  const scores = json(par('score', at('th.xlsx'), '--json')) as readonly {
    agency: string;
    level: string;
    index: number | null;
    rank: number | null;
    grade: string | null;
  }[];
  expect(scores).toHaveLength(259);
  for (const level of ['department', 'district', 'commune'])
    expect(scores.filter(score => score.level === level).some(score => score.rank === 1)).toBe(true);
  const missing = answers.agencies.filter(
    agency => agency.status === 'missing' || agency.status === 'refused',
  );
  for (const { code } of missing) {
    const score = scores.find(({ agency }) => agency === code);
    expect([score?.index ?? null, score?.rank ?? null, score?.grade ?? null]).toEqual([null, null, null]);
  }
});

test('issuing makes one workbook for each of the 262 agencies', () => {
  const run = par('issue', at('so.xlsx'), '--period', 'nam', '--out', at('phat'), '--on', '2018-10-01');
  expect(run.code).toBe(0);
  const names = readdirSync(at('phat'));
  expect(names).toHaveLength(262);
  expect(names).toContain('SNV_2018_nam.xlsx');
  expect(par('issue', at('so.xlsx'), '--period', 'nam', '--out', at('mot'), '--only', 'SNV,H622').code).toBe(
    0,
  );
  expect(readdirSync(at('mot'))).toEqual(['H622_2018_nam.xlsx', 'SNV_2018_nam.xlsx']);
});

describeWith(['checker'], 'the workbook checker', () => {
  test('finds nothing that would make Excel offer a repair in one workbook of each kind', () => {
    expect(
      par('issue', at('so.xlsx'), '--period', 'q1', '--out', at('quy'), '--only', 'SNV,H622,X23557,PTTH')
        .code,
    ).toBe(0);
    const files = [
      'so.xlsx',
      'th.xlsx',
      'quy/SNV_2018_q1.xlsx',
      'quy/H622_2018_q1.xlsx',
      'quy/X23557_2018_q1.xlsx',
      'quy/PTTH_2018_q1.xlsx',
    ];
    for (const file of files) expect([file, workbookProblems([at(file)])]).toEqual([file, []]);
  });
});
