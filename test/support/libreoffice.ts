// LibreOffice as an independent reader: converts a file in a fresh profile that computes every formula on loading,
// whatever results the file brings along. About a second a file.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LIBREOFFICE } from './programs';

/** 0 is "always": without it LibreOffice may trust the cached results of the file. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export type Conversion = 'xlsx' | 'xlsm' | 'pdf' | 'ods' | 'xls' | 'csv';

/** Options of a conversion; csv: comma, quotes where needed, UTF-8, values as shown, all sheets. */
const FILTERS: Partial<Record<Conversion, string>> = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  xlsm: 'xlsm:Calc MS Excel 2007 VBA XML',
  xls: 'xls:MS Excel 97',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
};

/** Runs one LibreOffice over all files, which share a format, and gives the folder of what it wrote. */
export function convertAll(files: readonly string[], to: Conversion, outFolder: string): readonly string[] {
  if (LIBREOFFICE === null) throw new Error('LibreOffice was not found');
  const profile = mkdtempSync(path.join(tmpdir(), 'par-office-'));
  try {
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    mkdirSync(outFolder, { recursive: true });
    const before = new Set(readdirSync(outFolder));
    execFileSync(
      LIBREOFFICE,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--convert-to', FILTERS[to] ?? to, '--outdir', outFolder],
        ...files,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 },
    );
    const written = readdirSync(outFolder).filter(name => !before.has(name));
    if (written.length === 0) throw new Error(`LibreOffice wrote nothing for ${files.join(', ')}`);
    return written.sort().map(name => path.join(outFolder, name));
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The one file that LibreOffice makes of a file; for csv the first of one file per sheet. */
export function convert(file: string, to: Conversion, outFolder: string): string {
  const [written] = convertAll([file], to, outFolder);
  if (written === undefined) throw new Error(`LibreOffice wrote nothing for ${file}`);
  return written;
}
