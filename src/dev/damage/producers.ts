// Programs that save a damaged file again before it comes back. One that is not on this machine makes no files.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, write } from '@e965/xlsx';

export interface Producer {
  readonly name: string;
  /** Writes values alone. */
  readonly losesFormulas?: boolean;
  /** Saves all files again, by name; those that it cannot open are left out. */
  readonly save: (files: ReadonlyMap<string, Uint8Array>, folder: string) => ReadonlyMap<string, Uint8Array>;
}

const OFFICE = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find(file => existsSync(file));
const PYTHON = ['/usr/bin/python3', '/usr/local/bin/python3'].find(file => existsSync(file));

function saved(folder: string, names: Iterable<string>, ending: string): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const name of names) {
    const file = path.join(folder, `${name}.${ending}`);
    if (existsSync(file)) found.set(name, new Uint8Array(readFileSync(file)));
  }
  return found;
}

function written(files: ReadonlyMap<string, Uint8Array>, folder: string): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return [...files].map(([name, bytes]) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
}

const libreOffice = (ending: string, filter: string): Producer => ({
  name: `LibreOffice .${ending}`,
  save: (files, folder) => {
    if (OFFICE === undefined) return new Map();
    const from = path.join(folder, 'from');
    const to = path.join(folder, ending);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    // Files that are no workbooks would be opened as text, which nobody would send back.
    const sources = written(new Map([...files].filter(([, bytes]) => bytes[0] === 0x50)), from);
    try {
      execFileSync(
        OFFICE,
        [
          `-env:UserInstallation=${profile}`,
          '--headless',
          '--norestore',
          '--convert-to',
          filter,
          '--outdir',
          to,
          ...sources,
        ],
        { stdio: 'ignore', timeout: 300_000 },
      );
    } catch {
      // What it could not convert is missing below, and is not counted as tried.
    }
    return saved(to, files.keys(), ending);
  },
});

const OPENPYXL = `
import sys
from openpyxl import load_workbook
for name in sys.argv[2:]:
    try: load_workbook(name).save(sys.argv[1] + '/' + name.rsplit('/', 1)[-1])
    except Exception: pass
`;

const openpyxl: Producer = {
  name: 'openpyxl',
  save: (files, folder) => {
    if (PYTHON === undefined) return new Map();
    const sources = written(files, path.join(folder, 'from'));
    const to = path.join(folder, 'openpyxl');
    mkdirSync(to, { recursive: true });
    try {
      execFileSync(PYTHON, ['-c', OPENPYXL, to, ...sources], { stdio: 'ignore', timeout: 300_000 });
    } catch {
      return new Map();
    }
    return saved(to, files.keys(), 'xlsx');
  },
};

const sheetJs = (bookType: 'xlsx' | 'biff8' | 'ods', label: string): Producer => ({
  name: `SheetJS ${label}`,
  save: files => {
    const found = new Map<string, Uint8Array>();
    for (const [name, bytes] of files) {
      if (bytes[0] !== 0x50) continue;
      try {
        const book = read(bytes, { type: 'array', cellNF: true, cellFormula: true, cellStyles: true });
        found.set(name, new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer));
      } catch {
        continue;
      }
    }
    return found;
  },
});

export const PRODUCERS: readonly Producer[] = [
  { name: 'our writer', save: files => files },
  libreOffice('xlsx', 'xlsx:Calc MS Excel 2007 XML'),
  libreOffice('xls', 'xls:MS Excel 97'),
  libreOffice('ods', 'ods'),
  openpyxl,
  sheetJs('xlsx', '.xlsx'),
  { ...sheetJs('biff8', '.xls'), losesFormulas: true },
];
