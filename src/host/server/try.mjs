#!/usr/bin/env node
// emulated-excel FOLDER [--port N]: serves the page with any add-in. FOLDER holds its manifest.xml and what that names.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './build-page.mjs';
import { serve } from './serve.mjs';

const USAGE = 'emulated-excel FOLDER [--port 3080]: FOLDER holds the add-in’s manifest.xml and its files.';

function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' } },
    });
    const [folder] = positionals;
    const port = Number(values.port ?? 3080);
    if (positionals.length === 1 && existsSync(path.join(folder, 'manifest.xml')) && Number.isInteger(port))
      return { folder: path.resolve(folder), port };
  } catch {
    // An unknown option: the usage says what there is.
  }
  console.error(USAGE);
  return process.exit(2);
}

const { folder, port } = given();
const officeJs = path.dirname(
  createRequire(path.join(process.cwd(), 'x.js')).resolve('@microsoft/office-js/dist/office.js'),
);
console.error('Building the page…');
const { address } = await serve({ host: await buildPage(), addin: folder, officeJs }, { port });
console.log(`Open ${address}`);
