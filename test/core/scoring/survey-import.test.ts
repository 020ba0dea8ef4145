import fc from 'fast-check';
import { SURVEY_GROUPS } from '../../../src/core/criteria';
import { importSurveyAnswers, importSurveyCounts } from '../../../src/core/scoring';

const counts = { agency: 'SNV', criterion: '2.2', group: 'citizens', asked: 10, A: 5, B: 3, C: 1, D: 1 };

describe('survey results', () => {
  test.each([
    ['survey.above-asked', { asked: 9 }],
    ['survey.unknown-group', { group: 'bạn bè' }],
    ['survey.count', { B: -3 }],
    ['survey.count', { B: '3,5' }],
    ['survey.blank', { agency: ' ' }],
  ])('%s: the row is refused with its index, the others are taken', (rule, change) => {
    const good = { ...counts, agency: 'STC' };
    const { results, issues } = importSurveyCounts([{ ...counts, ...change }, good]);
    expect(issues.map(issue => [issue.rule, issue.params['rowIndex']])).toEqual([[rule, 0]]);
    expect(results.map(({ agency }) => agency)).toEqual(['STC']);
  });

  test('a group that stands twice for the same criterion is refused the second time', () => {
    const { results, issues } = importSurveyCounts([counts, counts]);
    expect(issues.map(({ rule }) => rule)).toEqual(['survey.repeated-group']);
    expect(results[0]?.groups).toHaveLength(1);
  });

  test('a list of single answers counts to what the table of counts says, blanks as not answered', () => {
    const answer = fc.record({
      agency: fc.constantFrom('SNV', 'STC'),
      criterion: fc.constant('2.2'),
      group: fc.constantFrom(...SURVEY_GROUPS),
      answer: fc.constantFrom('A', 'b', 'C', 'd', null),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 50 }), rows => {
        const { results, issues } = importSurveyAnswers(rows);
        expect(issues).toEqual([]);
        const groups = results.flatMap(result => result.groups);
        expect(groups.reduce((sum, group) => sum + group.asked, 0)).toBe(rows.length);
        const answered = groups
          .flatMap(group => Object.values(group.answers))
          .reduce((sum, one) => sum + one, 0);
        expect(answered).toBe(rows.filter(row => row.answer !== null).length);
      }),
    );
  });

  test('an answer that is no letter from A to D is named and left out', () => {
    const rows = ['A', 'E'].map(answer => ({ agency: 'SNV', criterion: '2.2', group: 'citizens', answer }));
    const { results, issues } = importSurveyAnswers(rows);
    expect(issues.map(issue => [issue.rule, issue.params['rowIndex'], issue.value])).toEqual([
      ['survey.unknown-answer', 1, 'E'],
    ]);
    expect(results[0]?.groups[0]).toMatchObject({ asked: 1, answers: { A: 1 } });
  });
});
