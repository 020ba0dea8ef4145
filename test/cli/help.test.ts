// The usage follows from the declared commands, each command has help of its own, and a slip is answered by what was meant.
import { COMMANDS } from '../../src/cli/commands';
import { par } from '../support/par';

test('without a command the usage lists every one of them, and nothing was done', () => {
  const run = par();
  expect(run.code).toBe(2);
  expect(run.out).toBe('');
  for (const { name } of COMMANDS) expect(run.err).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
});

test('help that was asked for goes to the output and is no fault', () => {
  const run = par('help');
  expect(run.code).toBe(0);
  expect(run.err).toBe('');
  expect(run.out).toMatch(/^Cách dùng: /);
});

test.each(COMMANDS.map(command => [command.name, command] as const))(
  'help of %s names and words every argument and option',
  (name, { takes, needs = [], options = [], lists = [] }) => {
    const run = par(name, '--help');
    expect(run.code).toBe(0);
    for (const argument of takes) expect(run.out).toContain(argument);
    for (const flags of [...needs, ...options, ...lists])
      expect(run.out).toMatch(new RegExp(`^  ${flags} +\\p{L}`, 'mu'));
    expect(run.out).not.toMatch(/Usage|Options|display/);
  },
);

test.each([
  [['chek', 'x.xlsx'], /Có phải "check"\?/],
  [['check', 'x.xlsx', '--jsn'], /Không có tùy chọn "--jsn" cho việc này\. Có phải "--json"\?/],
  [['new', 'x.xlsx', '--yeer', '2018'], /Không có tùy chọn "--yeer" cho việc này\. Có phải "--year"\?/],
  [['check', 'x.xlsx', '--qqqqqqqq'], /Xem các tùy chọn bằng "--help"/],
  [['new', 'x.xlsx', '--year'], /Tùy chọn "--year" thiếu giá trị/],
  [['issue', 'x.xlsx', '--period', '--out', 'ra'], /Tùy chọn "--period" thiếu giá trị/],
])('%j', (words, sentence) => {
  const run = par(...words);
  expect(run.err).toMatch(sentence);
  expect(run.code).toBe(2);
});
