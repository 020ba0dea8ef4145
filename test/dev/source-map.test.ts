// The map of the source tells the truth: the folders that there are, what each may know by the dependency rules, and
// paths that exist.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../support/built-addin';

interface Rule {
  readonly from: { readonly path?: string };
  readonly to: { readonly path?: string; readonly pathNot?: string | readonly string[] };
}

const { forbidden } = createRequire(__filename)('../../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly Rule[];
};
const MAP = readFileSync(path.join(ROOT, 'src/README.md'), 'utf8');
const SRC = path.join(ROOT, 'src');

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());

/** The rows of the table that begins with this caption. */
function tableOf(caption: string): readonly (readonly string[])[] {
  const lines = MAP.split('\n');
  const first = lines.findIndex(line => cellsOf(line)[0] === caption);
  const rest = lines.slice(first + 2);
  return rest
    .slice(
      0,
      rest.findIndex(line => !line.startsWith('|')),
    )
    .map(cellsOf);
}

const quoted = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
const folderIn = (pattern: string): string => /^\^src\/(\w+)\//.exec(pattern)?.[1] ?? '';

/** What the rules let a folder import of the others, or null where no rule holds it. */
function knownTo(folder: string): readonly string[] | null {
  const rule = forbidden.find(({ from, to }) => from.path === `^src/${folder}/` && to.path === '^src/');
  if (!rule) return null;
  const allowed = [rule.to.pathNot ?? []].flat().map(folderIn);
  return [...new Set(allowed)].filter(name => name !== folder).sort();
}

const FOLDERS = tableOf('folder');

test('the map has every folder of the source, and no other', () => {
  const there = readdirSync(SRC, { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(FOLDERS.map(([folder = '']) => quoted(folder)[0]).sort()).toEqual(
    there.map(({ name }) => `${name}/`).sort(),
  );
});

test.each(FOLDERS.map(row => [quoted(row[0] ?? '')[0]?.replace('/', '') ?? '', row[2] ?? ''] as const))(
  '%s knows what the rules let it know',
  (folder, knows) => {
    const known = knownTo(folder);
    if (folder === 'dev') expect(known).toBeNull();
    else expect(knows === 'nothing' ? [] : [...quoted(knows)].sort()).toEqual(known);
  },
);

const TEXT = MAP.replace(/^```[^]*?^```/gm, '');
const PATHS = [...new Set(quoted(TEXT))].filter(word => /^[\w.-]+\/[\w*./-]*$/.test(word));
/** Stands for a file that one will write, in a recipe or for a province of one's own. */
const EXAMPLES = ['taskpane/screens/contacts/ContactsScreen.tsx'];

const FILES = [SRC, path.join(ROOT, 'test')].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file =>
    path.relative(ROOT, path.join(folder, file)).replaceAll('\\', '/'),
  ),
);

/** Below src or at the top; a star stands for any name of one folder. */
function isThere(word: string): boolean {
  const pattern = word.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  const named = new RegExp(`^(src/)?${pattern}$`);
  return FILES.some(file => named.test(file));
}

test('every path in the map is there', () => {
  expect(PATHS.length).toBeGreaterThan(40);
  expect(PATHS.filter(word => !EXAMPLES.includes(word) && !isThere(word))).toEqual([]);
});
