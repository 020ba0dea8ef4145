// The command line as it ships: builds dist/cli where a source is newer, and gives its folder.
import { execFileSync } from 'node:child_process';
import { ROOT } from './built-addin';

const PROGRAM =
  "import('./src/dev/build-steps.mjs').then(({ ensureBuilt }) => ensureBuilt('cli')).then(folder => console.log(folder))";

export const builtCli = (): string =>
  execFileSync(process.execPath, ['-e', PROGRAM], { cwd: ROOT, encoding: 'utf8' }).trim();
