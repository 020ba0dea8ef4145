// Words of the grid: Univer's bundles are searched for every key that they show to a person, and each has to have words in both
// languages, in Univer's own labels or in ours.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { englishLabels, vietnameseLabels } from '../page/grid-labels';

const PACKAGES = [
  'design',
  'ui',
  'docs-ui',
  'sheets',
  'sheets-ui',
  'sheets-formula',
  'sheets-formula-ui',
  'sheets-numfmt-ui',
  'sheets-data-validation',
  'sheets-data-validation-ui',
  'sheets-conditional-formatting-ui',
];
/** Given to the translator, or to a part that words something. */
const SHOWN =
  /(?:\.t\(|\b(?:title|label|tooltip|content|message|children|description|abstract|name|detail):\s*)"([a-z-]+(?:\.[\w-]+){2,})"/g;

const bundle = (name: string): string =>
  readFileSync(path.join(path.dirname(require.resolve(`@univerjs/${name}`)), '../es/index.js'), 'utf8');

const shownKeys = new Set(
  PACKAGES.flatMap(name => [...bundle(name).matchAll(SHOWN)].map(([, key]) => key ?? '')).filter(key =>
    PACKAGES.some(name => key.startsWith(`${name}.`)),
  ),
);

const wordsFor = (labels: readonly object[], key: string): readonly unknown[] =>
  labels
    .map(label =>
      key
        .split('.')
        .reduce<unknown>(
          (words, part) =>
            typeof words === 'object' && words !== null ? (words as Record<string, unknown>)[part] : null,
          label,
        ),
    )
    .filter(words => typeof words === 'string' && words !== '');

test('there are keys to look for', () => {
  expect(shownKeys.size).toBeGreaterThan(1000);
  expect([...shownKeys]).toEqual(
    expect.arrayContaining(['sheets-formula.progress.calculating', 'sheets-ui.info.forceStringInfo']),
  );
});

test.each([
  ['Vietnamese', vietnameseLabels],
  ['English', englishLabels],
])('no key of the grid is shown in place of words in %s', (_language, labels) => {
  expect([...shownKeys].filter(key => wordsFor(labels, key).length === 0)).toEqual([]);
});
