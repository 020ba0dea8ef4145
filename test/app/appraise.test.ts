// Appraisals as an appraiser gives them: one by one, agreed with in bulk, or from a table; nothing that is wrong is written.
import { appraisalProgress, agreementByCriterion } from '../../src/app/appraisal-progress';
import { agreeable, appraise } from '../../src/app/appraise';
import { explainAgency } from '../../src/app/explain-agency';
import { appraisalsInto } from '../../src/app/import-appraisals';
import { tableOfText } from '../../src/app/table-source';
import { scoreAgencies } from '../../src/app/score-agencies';
import { criteriaTree } from '../../src/core/criteria';
import { consolidatedPort } from '../support/consolidated-port';
import { openXlsx } from '../../src/xlsx';
import { bookIn, tableNamed } from '../support/scored-book';

jest.setTimeout(60_000);

const BY = { name: 'Trần Thị B', on: '2018-12-20' };

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await consolidatedPort(8)).bytes();
}, 120_000);

function reopened() {
  const opened = openXlsx(bytes);
  if (opened.kind === 'failed') throw new Error(opened.error);
  return opened.value;
}

async function opened() {
  const port = reopened();
  const { book, state } = await bookIn(port);
  const scores = scoreAgencies(book);
  const score = scores.find(({ marks }) => marks.some(({ self }) => typeof self === 'number' && self > 0.5));
  const mark = score?.marks.find(({ self }) => typeof self === 'number' && self > 0.5);
  if (!score || typeof mark?.self !== 'number') throw new Error('no self-score in the sample');
  const { agency, set } = score;
  return { port, book, state, scores, agency, set, code: mark.code, self: mark.self };
}

test('a change without a reason counts and is not finished; with its reason it is', async () => {
  const { port, book, state, agency, code, self } = await opened();
  const mark = { agency: agency.code, criterion: code, points: self - 0.5, reason: ' ' };
  const bare = appraise(book, state, [mark], BY);
  expect([bare.added.length, bare.changed, bare.unreasoned, bare.isRefused]).toEqual([1, 1, 1, false]);
  await port.write(bare.change);
  expect((await tableNamed(port, 'tblThamDinh')).rows).toEqual([
    [agency.code, code, 'Trần Thị B', 43454, self - 0.5, null],
  ]);
  const { book: after } = await bookIn(port);
  const own = appraisalProgress(after, scoreAgencies(after)).find(
    ({ score }) => score.agency.code === agency.code,
  );
  expect([own?.finished, own?.unreasoned]).toEqual([0, 1]);
  expect(own?.criteria.find(({ criterion }) => criterion.code === code)).toMatchObject({
    self,
    appraisal: self - 0.5,
    standing: 'unreasoned',
  });
  const reasoned = appraise(book, state, [{ ...mark, reason: 'Thiếu văn bản' }], BY);
  expect([reasoned.changed, reasoned.unreasoned]).toEqual([1, 0]);
});

test('points above the maximum, an unknown code and an agency that is not scored are refused', async () => {
  const { book, state, agency, code } = await opened();
  const unscored = book.agencies.find(({ scored }) => !scored);
  const give = (criterion: string, points: number, to = agency.code) =>
    appraise(book, state, [{ agency: to, criterion, points, reason: 'x' }], BY);
  for (const [refused, rule] of [
    [give(code, 1000), 'appraisal.out-of-range'],
    [give('99.9', 1), 'appraisal.unknown-code'],
    [give(code, 1, unscored?.code), 'agency.not-scored'],
  ] as const) {
    expect(refused.issues.map(issue => issue.rule)).toEqual([rule]);
    expect(refused.isRefused).toBe(true);
  }
});

test('agreeing in bulk takes the supported self-scores once, and leaves for a look of their own those that are bare or at odds with the figures', async () => {
  const { port, book, state, scores } = await opened();
  const { marks, bare, differing } = agreeable(book, scores);
  expect(marks.length).toBeGreaterThan(0);
  const open = scores.flatMap(score => score.marks.filter(({ self }) => self !== null)).length;
  expect(marks.length + bare + differing).toBe(open);
  // What the agencies' own figures give, as the explanation of a score tells it.
  const atOdds = (agency: string, code: string): boolean => {
    const score = scores.find(one => one.agency.code === agency);
    const told = score && explainAgency(book, score, code);
    if (told?.kind !== 'ok') throw new Error(code);
    const { self, computed, selfDiffersFromRule } = told.value;
    // "Không áp dụng" beside figures that give points is at odds as well.
    return selfDiffersFromRule || (self === 'notApplicable' && computed?.kind === 'scored');
  };
  const all = scores.flatMap(({ agency, marks: own }) =>
    own.flatMap(({ code, self }) => (self === null ? [] : [[agency.code, code] as const])),
  );
  expect(differing).toBe(all.filter(([agency, code]) => atOdds(agency, code)).length);
  expect(marks.some(({ agency, criterion }) => atOdds(agency, criterion))).toBe(false);
  const agreed = appraise(book, state, marks, BY, scores);
  expect([agreed.added.length, agreed.changed, agreed.issues]).toEqual([marks.length, 0, []]);
  await port.write(agreed.change);
  const after = await bookIn(port);
  expect(agreeable(after.book, scoreAgencies(after.book)).marks).toEqual([]);
  const again = appraise(after.book, after.state, marks, BY);
  expect([again.added, again.already]).toEqual([[], marks.length]);
  expect(again.change.put).toEqual([]);
});

test('a matrix says before writing what it changes, what it leaves out and what lacks a reason', async () => {
  const { book, state, scores, agency, set, code, self } = await opened();
  const { leaves } = criteriaTree(set);
  const blank = leaves.find(leaf => leaf.code !== code)?.code ?? '';
  const matrix = (cell: string) => tableOfText(`Mã\t${agency.name}\n${code}\t${cell}\n${blank}\t`);
  const into = appraisalsInto(book, state, matrix(String(self - 0.5).replace('.', ',')), {
    ...BY,
    reason: '',
  });
  expect([into?.read, into?.added.length, into?.unreasoned, into?.isRefused]).toEqual([1, 1, 1, false]);
  const others = scores.filter(one => one.agency.level === agency.level).length - 1;
  expect(into?.issues.map(({ rule, params }) => [rule, 'count' in params ? params.count : null])).toEqual([
    ['appraisal.no-reason', null],
    ['matrix.agencies-missing', others],
    ['matrix.blank', leaves.length - 1],
  ]);
  const above = appraisalsInto(book, state, matrix('1000'), { ...BY, reason: 'Theo biên bản' });
  expect(above?.isRefused).toBe(true);
  expect(above?.issues[0]).toMatchObject({ rule: 'appraisal.out-of-range', place: { cell: 'B2' } });
  expect(appraisalsInto(book, state, tableOfText('Họ tên\tTuổi\nAn\t30'), { ...BY, reason: '' })).toBeNull();
});

test('agreement by criterion names who differs', async () => {
  const { port, book, state, scores, agency, code, self } = await opened();
  const others = agreeable(book, scores).marks.filter(
    mark => mark.criterion === code && mark.agency !== agency.code,
  );
  const level = new Set(scores.filter(one => one.agency.level === agency.level).map(one => one.agency.code));
  const peers = others.filter(mark => level.has(mark.agency));
  const given = [...peers, { agency: agency.code, criterion: code, points: self - 0.5, reason: 'Muộn' }];
  await port.write(appraise(book, state, given, BY).change);
  const after = (await bookIn(port)).book;
  const progress = appraisalProgress(after, scoreAgencies(after)).filter(
    ({ score }) => score.agency.level === agency.level,
  );
  const found = agreementByCriterion(progress, 2).find(one => one.code === code);
  expect([found?.compared, found?.same]).toEqual([peers.length + 1, peers.length]);
  expect(found?.differences.map(({ agency: who }) => who)).toEqual([agency.code]);
});
