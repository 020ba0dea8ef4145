// Words for where a consolidated value came from.

import type { paneSource as words } from '../vi/pane-source';

export const paneSource: typeof words = {
  title: 'Where the selected value came from',
  value: (agency, code, caption) => `${agency} · ${code} · ${caption}`,
  cell: (file, sheet, cell) => `File ${file}, sheet ${sheet}, cell ${cell}`,
  file: (file, sheet) => `File ${file}, sheet ${sheet}`,
  retained: 'A value of an earlier return that was kept.',
  version: (submission, template) => `Submission ${submission}, form version ${template}`,
  hash: sha256 => `SHA-256: ${sha256}`,
  close: 'Close',
};
