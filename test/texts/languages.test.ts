// Every topic of the pane and the functions is worded in Vietnamese and English, or is declared to be Vietnamese only:
// what agencies hold, what goes into the workbook and into papers, and what the command line says.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { TEXTS } from '../../src/texts';
import { book } from '../../src/texts/vi/book';

const VIETNAMESE_ONLY = [
  'book',
  'cli',
  'cli-help',
  'forms',
  'papers',
  'returns',
  'rules',
  'sample',
  'score-papers',
  'score-slip',
  'send-back',
  'statements',
];
/** Parts of the English alone. */
const ENGLISH_ONLY = ['nouns'];
const topicsOf = (language: string): readonly string[] =>
  readdirSync(path.join(__dirname, '../../src/texts', language)).map(name => path.basename(name, '.ts'));

test('a topic that is not declared Vietnamese only stands in both languages', () => {
  const english = topicsOf('en').filter(topic => !ENGLISH_ONLY.includes(topic));
  expect([...english, ...VIETNAMESE_ONLY].sort()).toEqual([...topicsOf('vi')].sort());
});

type Leaf = readonly [path: string, value: unknown];
const leavesOf = (value: unknown, at: string): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${at}.${key}`))
    : [[at, value]];

/** Vietnamese letters beyond those of English. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
/** Names of sheets stand in English sentences as they stand in the workbook; what is quoted is a name too. */
const NAMES = [...Object.values(book.sheets), 'đồng', '473/QĐ-UBND', 'Đ', 'Ð'];
const withoutNames = (text: string): string =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(/[“"][^”"]*[”"]|\([^)]*\)/g, ''));
/** The name of the language, and words of a Vietnamese table to be pasted. */
const VIETNAMESE_BY_NATURE = ['en.paneSettings.languages.vi', 'en.paneTables.ruleExample'];

test('both languages have the same texts, and no English sentence holds Vietnamese words', () => {
  const english = leavesOf(TEXTS.en, 'en');
  expect(english.map(([at]) => at.slice(3)).sort()).toEqual(
    leavesOf(TEXTS.vi, 'vi')
      .map(([at]) => at.slice(3))
      .sort(),
  );
  const mixed = english.filter(
    ([at, value]) =>
      typeof value === 'string' && !VIETNAMESE_BY_NATURE.includes(at) && VIETNAMESE.test(withoutNames(value)),
  );
  expect(mixed).toEqual([]);
});
