// A copy of the project in which recipes were followed: its sources, the support of its tests, and the proofs.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import type { Edit, Recipe } from '../dev/recipes/recipe';
import { ROOT, filesBelow } from './built-addin';

const PROOFS = 'test/dev/recipes';

/** Of the tests of the product, but for what they do before: the copy needs no built command line. */
function jestConfig(copy: string): string {
  const config = createRequire(__filename)('../jest.config.cjs') as Readonly<Record<string, unknown>>;
  const own = { rootDir: copy, roots: [path.join(copy, PROOFS)], testMatch: ['**/*.proof.{ts,tsx}'] };
  return JSON.stringify({ ...config, ...own, globalSetup: undefined });
}

function carryOut(copy: string, { file, change }: Edit): void {
  const place = path.join(copy, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, change(existsSync(place) ? readFileSync(place, 'utf8') : ''));
}

/** A folder with the project as it is, its packages borrowed. */
export function copyOfProject(): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'recipes-'));
  for (const part of ['src', 'test/support', 'test/dev', 'package.json', 'tsconfig.json'])
    cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  writeFileSync(path.join(copy, 'jest.config.json'), jestConfig(copy));
  return copy;
}

export function follow(copy: string, recipes: readonly Recipe[]): void {
  for (const { edits } of recipes) for (const edit of edits) carryOut(copy, edit);
}

/** What the compiler objects to in the files that the recipes touched, and in these others. */
export function objectionsIn(
  copy: string,
  recipes: readonly Recipe[],
  others: readonly string[] = [],
): readonly string[] {
  const config = ts.readConfigFile(path.join(copy, 'tsconfig.json'), ts.sys.readFile).config as object;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, copy);
  const touched = recipes
    .flatMap(({ edits, proof }) => [...edits.map(({ file }) => file), `${PROOFS}/${proof}`])
    .filter(file => /\.tsx?$/.test(file))
    .map(file => path.join(copy, file));
  const declarations = filesBelow(path.join(copy, 'src'))
    .filter(file => file.endsWith('.d.ts'))
    .map(file => path.join(copy, 'src', file));
  const program = ts.createProgram([...touched, ...declarations], options);
  const found = [...touched, ...others.map(file => path.join(copy, file))].flatMap(file =>
    program.getSemanticDiagnostics(program.getSourceFile(file)),
  );
  return found.map(
    ({ file, messageText }) =>
      `${path.relative(copy, file?.fileName ?? copy)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

export interface Proofs {
  /** The proofs whose tests all passed. */
  readonly held: readonly string[];
  readonly output: string;
}

interface JestReport {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

export function proofsIn(copy: string, recipes: readonly Recipe[]): Proofs {
  const report = path.join(copy, 'report.json');
  const files = recipes.map(({ proof }) => path.join(copy, PROOFS, proof));
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [jest, '-c', 'jest.config.json', '--json', `--outputFile=${report}`, '--runTestsByPath', ...files],
    { cwd: copy, encoding: 'utf8' },
  );
  const output = stdout + stderr;
  if (!existsSync(report)) return { held: [], output };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
  const passed = testResults.filter(({ status }) => status === 'passed');
  return { held: passed.map(({ name }) => path.basename(name)).sort(), output };
}
