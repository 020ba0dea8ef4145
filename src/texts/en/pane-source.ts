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
  score: (agency, caption, shown) => `${agency} · ${caption}: ${shown}`,
  toScore: 'See why it has these points',
  returns: (level, status) => `${level} · ${status}`,
  everyStatus: 'any status',
  toReturns: 'See these agencies in the ledger',
  targets: (area, verdict, count) => `Area ${area} · ${verdict}: ${count} consolidated results`,
  verdicts: { met: 'met', missed: 'missed', both: 'met and missed' },
  target: (agency, code, verdict) => `${agency} · ${code}: ${verdict}`,
  level: level => `Mean of ${level}`,
  toLevel: 'See the scores of this level',
  traceTitle: 'Where the figures came from',
  traced: (caption, value, period) => `${caption}: ${value} (${period}).`,
  toValue: 'Go to the cell in Tổng hợp',
  close: 'Close',
};
