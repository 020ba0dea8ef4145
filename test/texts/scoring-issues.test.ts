import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importCriteriaTable } from '../../src/core/criteria';
import { TEXTS } from '../../src/texts';
import { issueText } from '../../src/texts/word-issue';

const SOURCES = ['criteria', 'scoring'].map(folder => path.join(__dirname, '../../src/core', folder));
const ids = SOURCES.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name =>
      [
        ...readFileSync(path.join(folder, name), 'utf8').matchAll(
          /'((?:criteria|rows|import|score|appraisal|survey|settings)\.[a-z-]+)'/g,
        ),
      ].map(match => match[1] ?? ''),
    ),
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
