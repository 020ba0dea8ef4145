// The whole text of the decision, against which every quotation is held.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const DECISION_TEXT = readFileSync(
  path.join(__dirname, '../golden/quyet-dinh-473-qd-ubnd-2017.txt'),
  'utf8',
).normalize('NFC');

/** Without line breaks and doubled spaces, which say nothing in the decision's text. */
export const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
