// Real files to spoil: every returned workbook that the tests keep, of every producer and format.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['returns', 'cases', 'forms/template-1'];

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `root` is the project's folder. */
export const samplesBelow = (root: string): readonly Sample[] =>
  FOLDERS.flatMap(folder => {
    const place = path.join(root, 'test/golden', folder);
    return readdirSync(place)
      .filter(name => /\.(xlsx|xls|ods)$/.test(name))
      .map(name => ({ name, bytes: new Uint8Array(readFileSync(path.join(place, name))) }));
  });
