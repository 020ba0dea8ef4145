// The table of dependencies in src/docs: every package that the project asks for has a line, and every line still has its package.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/built-addin';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

function packagesOf(manifest: string): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(manifest)) as Manifest;
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
}

interface Line {
  /** Names as npm knows them; one that ends with `*` is a family. */
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

const section = read('src/docs/dependencies.md');
const LINES: readonly Line[] = section
  .split('\n')
  .filter(line => line.startsWith('|') && !/^\| (?:package|-)/.test(line))
  .map(line => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim());
    return {
      cells,
      names: (cells[0] ?? '')
        .replace(/\([^)]*\)/g, '')
        .split(',')
        .map(name => name.trim()),
    };
  });
const NAMES = LINES.flatMap(({ names }) => names);
/** The emulated Excel is a package of this project's own workspace, and asks for packages itself. */
const OWN = ['emulated-excel'];
const PACKAGES = [...new Set([...packagesOf('package.json'), ...packagesOf('src/host/package.json')])].filter(
  name => !OWN.includes(name),
);

const means = (name: string, packageName: string): boolean =>
  name.endsWith('*') ? packageName.startsWith(name.slice(0, -1)) : packageName === name;

test('every package has a line', () => {
  expect(PACKAGES.length).toBeGreaterThan(50);
  expect(PACKAGES.filter(found => !NAMES.some(name => means(name, found)))).toEqual([]);
});

test('every line names packages that the project asks for', () => {
  expect(NAMES.filter(name => !PACKAGES.some(found => means(name, found)))).toEqual([]);
});

test('every line says what for, the licence, and why this one', () => {
  expect(LINES.filter(({ cells }) => cells.length !== 4 || cells.some(cell => cell.length < 2))).toEqual([]);
});
