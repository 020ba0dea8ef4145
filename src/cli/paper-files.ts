// Papers to files: their names, what is left to fill in, and the writing of all of them or none.

import type { PaperFailure, PaperOrder } from '../app/papers/paper-kinds';
import { gapsOf } from '../papers/paper';
import type { Paper } from '../papers/paper';
import { writePaper } from '../papers/docx/write-paper';
import { cli } from '../texts/vi/cli';
import { papers as words } from '../texts/vi/papers';
import { say } from './console';
import { writeOutputs } from './outputs';
import type { Output } from './outputs';
import { UsageError } from './usage-error';

export interface PaperFile {
  readonly file: string;
  readonly paper: Paper;
}

/** Word opens a paper by its name's ending. Throws `UsageError`. */
export function requirePaperName(file: string): void {
  if (!/\.docx$/i.test(file)) throw new UsageError(cli.notDocxName(file));
}

/** What a person fills in, told before anything is written; the same gap once. */
export function sayGaps(paper: Paper): void {
  const gaps = [...new Set(gapsOf(paper))];
  if (gaps.length > 0) say(cli.gaps(gaps.join('; ')));
}

/** Why a paper cannot be made, and what to do. */
export function paperFailure(error: PaperFailure, { book, period, agency }: PaperOrder): string {
  const when = words.periodOf(period, book.year);
  switch (error) {
    case 'agency-missing':
      return cli.missingArgument('--agency');
    case 'nobody-late':
      return cli.nobodyLate(when);
    default:
      return cli.paperErrors[error](when, book.year, agency ?? '');
  }
}

export async function writePapers(creator: string, papers: readonly PaperFile[]): Promise<void> {
  const outputs: Output[] = [];
  for (const { file, paper } of papers) outputs.push({ file, bytes: await writePaper(paper, creator) });
  writeOutputs(outputs);
  for (const { file } of papers) say(cli.paperWritten(file));
}
