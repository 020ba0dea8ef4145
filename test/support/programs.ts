// Other programs that tests use to read and write real files. Where one is missing, its tests say so and are
// skipped; where PAR_REQUIRE_PROGRAMS is set, as in continuous integration, a missing program is a failure.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXmlSdk } from './open-xml-sdk';

export type ProgramName =
  | 'checker'
  | 'openXmlSdk'
  | 'writer'
  | 'libreoffice'
  | 'openpyxl'
  | 'lxml'
  | 'chromium'
  | 'xmllint'
  | 'openssl'
  | 'nginx'
  | 'pdftohtml'
  | 'tmpfs';

const required = process.env['PAR_REQUIRE_PROGRAMS'] === '1';

const firstExisting = (paths: readonly string[]): string | null =>
  paths.find(file => existsSync(file)) ?? null;

const runs = (command: string, args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export const LIBREOFFICE = firstExisting([
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]);
export const CHROMIUM =
  process.env['CHROMIUM_PATH'] ??
  firstExisting(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']);
export const NGINX = firstExisting(['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx']);
/** Debian's own Python, which has Debian's openpyxl and lxml. */
export const PYTHON = firstExisting(['/usr/bin/python3', '/usr/local/bin/python3']);

function isThere(program: ProgramName): boolean {
  switch (program) {
    // The workbook checker and its schemas stand beside the project where the team works and in CI.
    case 'checker':
      return SHARED !== null && isThere('lxml');
    // LibreOffice's part for texts, which Debian installs on its own.
    case 'writer':
      return (
        LIBREOFFICE !== null && existsSync(path.join(path.dirname(realpathSync(LIBREOFFICE)), 'libswlo.so'))
      );
    case 'openXmlSdk':
      return openXmlSdk() !== null;
    case 'libreoffice':
      return LIBREOFFICE !== null;
    case 'chromium':
      return CHROMIUM !== null;
    case 'openpyxl':
    case 'lxml':
      return PYTHON !== null && runs(PYTHON, ['-c', `import ${program}`]);
    case 'xmllint':
      return runs('xmllint', ['--version']);
    // A disk of a few kilobytes, in a namespace of its own that ends with the command.
    case 'tmpfs':
      return runs('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']);
    case 'pdftohtml':
      return runs('pdftohtml', ['-v']);
    case 'nginx':
      return NGINX !== null;
    case 'openssl':
      return runs('openssl', ['version']);
  }
}

/** A `describe` for tests that need a program. */
export function describeWith(programs: readonly ProgramName[], title: string, body: () => void): void {
  const missing = programs.filter(program => !isThere(program));
  if (missing.length === 0) {
    describe(title, body);
    return;
  }
  if (required) {
    describe(title, () => {
      test(`needs ${missing.join(', ')}`, () => {
        throw new Error(`not found: ${missing.join(', ')}`);
      });
    });
    return;
  }
  process.stderr.write(`Skipped, because ${missing.join(', ')} was not found: ${title}\n`);
  describe.skip(title, body);
}

/** A fresh folder, removed when the test file ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Folder of schemas and of the workbook checker, beside the project where the team works; null elsewhere. */
export const SHARED = firstExisting([path.resolve(__dirname, '../../../shared')]);
