// Whether a path is a link. Links are written through, never replaced.

import { lstatSync } from 'node:fs';

export function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}
