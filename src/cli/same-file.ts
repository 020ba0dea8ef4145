// Whether two paths lead to one file.

import { statSync } from 'node:fs';
import path from 'node:path';

/** By number of the file and of its disk; null where there is none. */
function identityOf(file: string): string | null {
  try {
    const { ino, dev } = statSync(file);
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** For one file that is compared with many. Also true for two names of one file: links, or another spelling of the path. */
export function sameFileAs(file: string): (other: string) => boolean {
  const [place, identity] = [path.resolve(file), identityOf(file)];
  return other => path.resolve(other) === place || (identity !== null && identityOf(other) === identity);
}
