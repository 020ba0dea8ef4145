// The sheet of settings speaks the office's words: choices by name with a list to choose from, numbers within limits.
import { changeSettings } from '../../src/app/change-settings';
import { planSheets } from '../../src/app/book/book-sheets';
import { bookIn, editRows, newBook, tableNamed, withCell } from '../support/scored-book';

const DENSE = 'Đồng hạng, hạng sau liền kề (1, 2, 2, 3)';
const SHARED = 'Đồng hạng, hạng sau bỏ cách (1, 2, 2, 4)';

test('a choice stands in words, and the word that the office chooses is the setting', async () => {
  const port = await newBook();
  const { captions, rows } = await tableNamed(port, 'tblCaiDat');
  const value = captions.indexOf('Giá trị');
  expect(rows.find(([key]) => key === 'ties')?.[value]).toBe(SHARED);
  await editRows(port, 'settings', 'tblCaiDat', row =>
    row[0] === 'ties' ? withCell(row, value, DENSE) : row,
  );
  const { book, faults } = await bookIn(port);
  expect([faults, book.scoring.ties]).toEqual([[], 'dense']);
});

test('a code typed in place of the word is taken; anything else is a fault with its row and column', async () => {
  const port = await newBook();
  const typed: Readonly<Record<string, string | number>> = {
    ties: 'dense',
    notApplicable: 'tùy hứng',
    pointsPlaces: 9,
  };
  await editRows(port, 'settings', 'tblCaiDat', (row, captions) => {
    const text = typed[String(row[0])];
    return text === undefined ? row : withCell(row, captions.indexOf('Giá trị'), text);
  });
  const { book, faults } = await bookIn(port);
  expect(book.scoring).toMatchObject({ ties: 'dense', notApplicable: 'rescaleAppraisal', pointsPlaces: 2 });
  const cell = expect.stringMatching(/^C\d+$/);
  const at = { table: 'tblCaiDat', sheet: 'Cài đặt', cell, column: 'Giá trị' };
  expect(faults).toEqual([
    { ...at, rowKey: 'notApplicable', value: 'tùy hứng' },
    { ...at, rowKey: 'pointsPlaces', value: '9' },
  ]);
});

test('every choice of the sheet has its list, every number its limits', async () => {
  const { book, state } = await bookIn(await newBook());
  const sheet = planSheets(book, state).find(({ key }) => key === 'settings');
  const rows = sheet?.tables[0]?.rows ?? [];
  const ruleOf = (key: string) =>
    sheet?.validations.find(({ range }) => range === `C${5 + rows.findIndex(([own]) => own === key)}`)?.rule;
  for (const key of ['ties', 'notApplicable', 'unappraised', 'finalAppraisal', 'surveyGroups'])
    expect(ruleOf(key)).toMatchObject({ kind: 'list' });
  expect(ruleOf('indexCeiling')).toEqual({ kind: 'decimal', min: 100, max: 200 });
  const ties = ruleOf('ties');
  const column = ties?.kind === 'list' ? /\$([A-Z]+)\$/.exec(ties.source)?.[1] : undefined;
  expect(
    sheet?.cells.filter(({ at }) => at === `${column}5` || at === `${column}6`).map(({ content }) => content),
  ).toEqual([SHARED, DENSE]);
});

test('the record of changes stands in words and is read back as codes', async () => {
  const port = await newBook();
  const { book, state } = await bookIn(port);
  const by = { on: '2018-12-10', by: 'Nguyễn Văn A', reason: 'Công văn 12/SNV' };
  await port.write(changeSettings(book, state, { ...book.scoring, ties: 'dense' }, by).change);
  expect((await tableNamed(port, 'tblThayDoi')).rows[0]).toEqual(expect.arrayContaining([SHARED, DENSE]));
  expect((await bookIn(port)).book.settingChanges).toEqual([
    { key: 'ties', before: 'shared', after: 'dense', ...by },
  ]);
});
