// Which of a criterion's marks counts: the appraisal, else the self-score where the setting says so; of a survey its result.
import { countedMarks } from '../../../src/core/scoring';
import { criterion } from '../../support/criteria-sets';

const scored = criterion('1.1', 'I', 10);
const asked = { ...scored, source: 'survey' } as const;
const marks = { self: 8, appraisal: null, survey: 6 };

test('an appraisal counts before a self-score, a self-score only where it may', () => {
  expect(countedMarks(scored, { ...marks, appraisal: 7 }, { unappraised: 'zero' })).toMatchObject({
    counted: 7,
    countedFrom: 'appraisal',
    survey: null,
  });
  expect(countedMarks(scored, marks, { unappraised: 'selfScore' })).toMatchObject({
    counted: 8,
    countedFrom: 'selfScore',
  });
  expect(countedMarks(scored, marks, { unappraised: 'zero' })).toMatchObject({
    counted: null,
    countedFrom: 'nothing',
  });
  expect(countedMarks(scored, { ...marks, self: 'notApplicable' }, { unappraised: 'zero' })).toMatchObject({
    counted: 'notApplicable',
    countedFrom: 'selfScore',
  });
});

test('of a survey its own result counts and nothing else; out of range it is refused', () => {
  expect(countedMarks(asked, marks, { unappraised: 'selfScore' })).toMatchObject({
    counted: 6,
    countedFrom: 'survey',
    refused: [],
  });
  expect(countedMarks(asked, { ...marks, survey: 11 }, { unappraised: 'selfScore' })).toMatchObject({
    counted: null,
    countedFrom: 'nothing',
    refused: ['survey'],
  });
  expect(countedMarks(asked, null, { unappraised: 'selfScore' })).toMatchObject({
    counted: null,
    countedFrom: 'nothing',
  });
});
