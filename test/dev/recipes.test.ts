// The recipes of src/README.md tell the truth: each is followed in a copy of the project, in the files that it names and
// in no other, and then does what it promises.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/built-addin';
import { copyOfProject, follow, objectionsIn, proofsIn } from '../support/recipe-copy';
import { RECIPES } from './recipes/recipes';

jest.setTimeout(300_000);

const copies: string[] = [];
const copied = (): string => {
  const copy = copyOfProject();
  copies.push(copy);
  return copy;
};
afterAll(() => copies.forEach(copy => rmSync(copy, { recursive: true, force: true })));

const MAP = readFileSync(path.join(ROOT, 'src/README.md'), 'utf8');

/** The files that the map names below a recipe's heading, as paths from the top. */
const filesNamed = (heading: string): readonly string[] => {
  const [, section = ''] = MAP.split(`\n### ${heading}\n`);
  const [own = ''] = section.split('\n### ');
  return [...own.matchAll(/^- `([^`]+)`/gm)].map(([, file = '']) => `src/${file}`).sort();
};

test.each(RECIPES)('$name: the map names the files that it takes', ({ name, edits }) => {
  expect(filesNamed(name)).toEqual(edits.map(({ file }) => file).sort());
});

test('followed together they compile, and each does what it promises', () => {
  const copy = copied();
  follow(copy, RECIPES);
  expect(objectionsIn(copy, RECIPES)).toEqual([]);
  const { held, output } = proofsIn(copy, RECIPES);
  if (held.length < RECIPES.length) throw new Error(output);
});

test('where none was followed, no proof holds', () => {
  expect(proofsIn(copied(), RECIPES).held).toEqual([]);
});

test('words that are forgotten do not compile', () => {
  const copy = copied();
  const worded = (file: string) => file.startsWith('src/texts/');
  const wordless = RECIPES.map(recipe => ({
    ...recipe,
    edits: recipe.edits.filter(({ file }) => !worded(file)),
  }));
  follow(copy, wordless);
  const objections = objectionsIn(copy, wordless, [
    'src/texts/vi/rules.ts',
    'src/taskpane/components/Purpose.tsx',
  ]).join('\n');
  for (const word of ['granted-more-than-planned', 'CHUHOA', 'contacts']) expect(objections).toContain(word);
});
