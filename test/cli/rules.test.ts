// A rule is switched off with its day and its reason, and on again.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { json, par } from '../support/par';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const RULE = 'tasks.unfinished-without-explanation';

type Listed = readonly {
  readonly rule: string;
  readonly offSince: string | null;
  readonly reason: string | null;
}[];
const ruleIn = (book: string) =>
  (json(par('rules', at(book), '--json')) as Listed).find(({ rule }) => rule === RULE);
const warnings = (book: string): number => {
  const [out, ledger] = [at(`th-${book}`), at(`th-${book}.json`)];
  par(
    'consolidate',
    at(book),
    at('nop/SKHCN_2018_nam.xlsx'),
    '--out',
    out,
    '--ledger',
    ledger,
    '--on',
    '2018-12-01',
  );
  const read = JSON.parse(readFileSync(ledger, 'utf8')) as { files: { issues: { warning: number } }[] };
  return read.files[0]?.issues.warning ?? -1;
};

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '3').code).toBe(0);
});

test('off from a day on, with the reason; consolidation no longer tells it; on again it does', () => {
  const off = ['--off', RULE, '--on', '2018-11-01', '--reason', 'Theo thông báo 12/TB-SNV'];
  const run = par('rules', at('so.xlsx'), ...off, '--out', at('tat.xlsx'));
  expect(run.code).toBe(0);
  expect(run.err).toContain('tắt từ ngày 01/11/2018');
  expect(ruleIn('so.xlsx')).toMatchObject({ offSince: null });
  expect(ruleIn('tat.xlsx')).toMatchObject({ offSince: '2018-11-01', reason: 'Theo thông báo 12/TB-SNV' });
  const reported = warnings('so.xlsx');
  expect(warnings('tat.xlsx')).toBeLessThan(reported);
  expect(par('rules', at('tat.xlsx'), '--back', RULE, '--out', at('bat.xlsx')).code).toBe(0);
  expect(ruleIn('bat.xlsx')).toMatchObject({ offSince: null });
  expect(warnings('bat.xlsx')).toBe(reported);
});

test.each([
  ['an unknown rule', ['--off', 'tasks.khong-co', '--reason', 'x'], /Không có quy tắc "tasks\.khong-co"/],
  ['no reason', ['--off', RULE], /Thiếu --reason/],
  ['a rule that is on', ['--back', RULE], /đang được dùng/],
  ['both at once', ['--off', RULE, '--back', RULE], /Chỉ dùng một trong hai/],
])('%s is refused', (_, words, sentence) => {
  const run = par('rules', at('so.xlsx'), ...words, '--out', at('khong.xlsx'));
  expect(run.err).toMatch(sentence);
  expect(run.code).toBe(2);
  expect(existsSync(at('khong.xlsx'))).toBe(false);
});
