// Tables of criteria as offices have them, read from files a person can open: test/golden/criteria.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  decided,
  NO_RULE_DECISIONS,
  readCriteriaFrom,
  releasedOrDraft,
  ruleFromWords,
} from '../../src/app/import-criteria';
import type { RuleDecisions } from '../../src/app/import-criteria';
import { tableOfText, tablesOfWorkbook } from '../../src/app/table-source';
import type { CriteriaImport, ScoringRule } from '../../src/core/criteria';
import { readWorkbook } from '../../src/xlsx';

const QUESTION = { source: 'thu', level: 'department', year: 2018 } as const;

function importOf(name: string): CriteriaImport {
  const bytes = readFileSync(path.join(__dirname, '../golden/criteria', `${name}.xlsx`));
  const read = readWorkbook(new Uint8Array(bytes));
  if (read.kind === 'failed') throw new Error(read.error.code);
  const found = readCriteriaFrom(tablesOfWorkbook(read.value), QUESTION);
  if (!found) throw new Error('no criteria');
  return found;
}
function pasted(rows: readonly (readonly (string | number)[])[]): CriteriaImport {
  const found = readCriteriaFrom([tableOfText(rows.map(row => row.join('\t')).join('\n'))], QUESTION);
  if (!found) throw new Error('no criteria');
  return found;
}
const points = (value: number) => ({ kind: 'points', points: value }) as const;
const share = (percent: number) => ({ kind: 'share', percent }) as const;

test('eight wordings in use are read for what they say', () => {
  const { set, suggestions, issues } = importOf('loi-van');
  const rules: readonly ScoringRule[] = [
    { kind: 'yesNo' },
    { kind: 'noYes' },
    { kind: 'counted', pointsEach: 0.5 },
    {
      kind: 'levels',
      levels: [
        { name: 'Kịp thời, đầy đủ', award: points(10) },
        { name: 'kịp thời nhưng chưa đầy đủ', award: points(5) },
        { name: 'không kịp thời', award: points(0) },
      ],
    },
    {
      kind: 'stepped',
      steps: [
        { from: 2, to: null, award: points(10) },
        { from: 1, to: 2, award: points(5) },
        { from: null, to: 1, award: points(0) },
      ],
    },
    {
      kind: 'levels',
      levels: [
        { name: 'Xuất sắc', award: share(100) },
        { name: 'Tốt', award: share(75) },
        { name: 'Hoàn thành', award: share(50) },
        { name: 'Không hoàn thành', award: points(0) },
      ],
    },
    { kind: 'proportional', fullAt: 40 },
    {
      kind: 'stepped',
      steps: [
        { from: 95, to: null, award: points(20) },
        { from: 50, to: 95, award: points(10) },
        { from: null, to: 50, award: points(0) },
      ],
    },
  ];
  expect(set.criteria.map(({ rule }) => rule)).toEqual(rules);
  expect(suggestions.map(({ confidence }) => confidence)).toEqual(rules.map(() => 'clear'));
  expect(issues).toEqual([]);
  expect(releasedOrDraft(importOf('loi-van')).status).toBe('official');
});

test('a table pasted from Word reads as the one that has a row for each level', () => {
  const [plain, word] = [importOf('moi-dong-mot-muc'), importOf('dan-tu-word')];
  expect(word.set).toEqual(plain.set);
  expect(word.set.areas.map(({ maxPoints }) => maxPoints)).toEqual([10, 10, 14.5, 11, 16, 7, 16, 15.5]);
  expect(word.set.criteria).toHaveLength(39);
  expect(word.suggestions.map(({ code, rule, confidence }) => [code, rule, confidence])).toEqual(
    plain.suggestions.map(({ code, rule, confidence }) => [code, rule, confidence]),
  );
  expect(word.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const HEAD = ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Ghi chú'];
const PLAIN = [
  HEAD,
  ['I', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 100, ''],
  ['1.1', 'Công khai thủ tục', 40, ''],
  ['', '- Từ 90% trở lên: 40', '', ''],
  ['', '- Dưới 90%: 0', '', ''],
  ['1.2', 'Chất lượng', 60, ''],
  ['', '- Kịp thời, đầy đủ: 60', '', ''],
  ['', '- Chưa đầy đủ: 30', '', ''],
  ['', '- Không thực hiện: 0', '', ''],
] as const;

test.each<[string, readonly (readonly (string | number)[])[]]>([
  ['its header again at the top of a page', [...PLAIN.slice(0, 4), HEAD, ...PLAIN.slice(4)]],
  [
    'numbers and points filled down beside each paragraph',
    PLAIN.map((row, at) =>
      at === 3 || at === 4 ? ['1.1', row[1], 40, ''] : at > 5 ? ['1.2', row[1], 60, ''] : row,
    ),
  ],
  [
    'non-breaking spaces and long dashes',
    PLAIN.map(row =>
      row.map(cell => (typeof cell === 'string' ? cell.replace(/ /g, '\u00a0').replace(/^-/, '–') : cell)),
    ),
  ],
  [
    'its numbers in the cell of the name',
    PLAIN.map(([code, name, ...rest], at) => [
      '',
      at === 0 || code === '' ? name : `${code}. ${name}`,
      ...rest,
    ]),
  ],
])('a table with %s reads the same', (_, rows) => {
  const [plain, other] = [pasted(PLAIN), pasted(rows)];
  expect(plain.set.criteria.map(({ code, maxPoints, rule }) => [code, maxPoints, rule?.kind])).toEqual([
    ['1.1', 40, 'stepped'],
    ['1.2', 60, 'levels'],
  ]);
  expect(other.set.areas).toEqual(plain.set.areas);
  expect(other.set.criteria).toEqual(plain.set.criteria);
  expect(other.issues).toEqual([]);
});

test('the same number twice with the same points is a slip of numbering, not a paragraph', () => {
  const rows = [...PLAIN.slice(0, 6), ['1.2', 'Tiêu chí khác', 60, ''], ...PLAIN.slice(6)];
  expect(pasted(rows).issues.map(({ rule }) => rule)).toContain('criteria.duplicate-code');
});

const TABLE = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính'],
  ['I', 'LĨNH VỰC', 100, ''],
  ['1.1', 'Hồ sơ đúng hạn', 60, 'Dưới 70%: 20; dưới 50%: 0; từ 70%: 60'],
  ['1.2', 'Sự hài lòng', 40, 'Điều tra xã hội học'],
] as const;

function decisionsOn(imported: CriteriaImport, words: Readonly<Record<string, string>>): RuleDecisions {
  const rules = Object.entries(words).map(([code, text]): readonly [string, ScoringRule] => {
    const rule = ruleFromWords(imported, code, text);
    if (rule.kind === 'failed') throw new Error(`${code}: ${rule.error}`);
    return [code, rule.value];
  });
  return { ...NO_RULE_DECISIONS, rules: new Map(rules) };
}
const found = (imported: CriteriaImport) =>
  imported.issues.map(({ rule, place }) => `${rule} ${place.cell ?? ''}`);

test('a rule that the user gives takes the findings of the old one with it, and the set is no draft once all are settled', () => {
  const imported = pasted(TABLE);
  expect(found(imported)).toEqual([
    'criteria.steps-overlap D3',
    'import.rule-to-confirm D3',
    'import.rule-to-confirm D4',
  ]);
  const one = decisionsOn(imported, { '1.1': 'Từ 70% trở lên: 60; từ 50% đến dưới 70%: 20; dưới 50%: 0' });
  expect(found(decided(imported, one))).toEqual(['import.rule-to-confirm D4']);
  expect(releasedOrDraft(imported, one).status).toBe('draft');
  const both = decisionsOn(imported, {
    '1.1': 'Từ 70% trở lên: 60; từ 50% đến dưới 70%: 20; dưới 50%: 0',
    '1.2': 'Hài lòng: 40; bình thường: 20; không hài lòng: 0',
  });
  const settled = decided(imported, both);
  expect(found(settled)).toEqual([]);
  expect(settled.set.criteria.map(({ rule, source }) => [rule?.kind, source])).toEqual([
    ['stepped', 'appraisal'],
    ['levels', 'appraisal'],
  ]);
  expect(releasedOrDraft(imported, both).status).toBe('official');
});

test('a rule that the user gives is checked itself', () => {
  const imported = pasted(TABLE);
  const rules = new Map([['1.1', { kind: 'counted', pointsEach: 0 } as const]]);
  expect(found(decided(imported, { ...NO_RULE_DECISIONS, rules }))).toEqual([
    'import.rule-to-confirm D4',
    'criteria.rule-parameter D3',
  ]);
});
