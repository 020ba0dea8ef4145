import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importCriteriaTable } from '../../src/core/criteria';
import { TEXTS } from '../../src/texts';
import { issueText } from '../../src/texts/word-issue';

const SRC = path.join(__dirname, '../../src');
const below = (folder: string): readonly string[] =>
  readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => path.join(folder, name));
const SOURCES = [
  ...below('core/criteria'),
  ...below('core/scoring'),
  'app/appraise.ts',
  'app/import-appraisals.ts',
];
const ids = SOURCES.flatMap(file =>
  [
    ...readFileSync(path.join(SRC, file), 'utf8').matchAll(
      /'((?:criteria|rows|import|score|appraisal|matrix|survey|settings)\.[a-z-]+)'/g,
    ),
  ].map(match => match[1] ?? ''),
);

test.each(['vi', 'en'] as const)(
  'every issue of criteria and scores is worded, and nothing else (%s)',
  language => {
    expect(ids.length).toBeGreaterThan(40);
    expect(Object.keys(TEXTS[language].scoringIssues).sort()).toEqual([...new Set(ids)].sort());
  },
);

test('a sum that does not add up is told with both amounts and what to do', () => {
  const { issues } = importCriteriaTable(
    [
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['I', 'Chỉ đạo', 100],
      ['1.1', 'Kế hoạch', '99,5'],
    ],
    { id: 'x', name: 'x', level: 'department', year: 2018, sources: [] },
  );
  const wrong = issues.find(({ rule }) => rule === 'criteria.area-points');
  expect(wrong && issueText(wrong)).toEqual({
    message: 'Lĩnh vực I: các tiêu chí cộng lại 99,50 điểm, khác điểm tối đa 100,00.',
    advice: 'Đề nghị đối chiếu văn bản gốc và sửa điểm tối đa.',
  });
  expect(wrong && issueText(wrong, 'en')).toEqual({
    message: 'Area I: its criteria add up to 99.5, not to 100.',
    advice: 'Please compare with the paper and fix the maximum.',
  });
});
