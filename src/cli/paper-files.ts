// Papers to files: their names, what is left to fill in, and the writing of all of them or none.

import { gapsOf } from '../papers/paper';
import type { Paper } from '../papers/paper';
import { writePaper } from '../papers/docx/write-paper';
import { cli } from '../texts/vi/cli';
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

export async function writePapers(creator: string, papers: readonly PaperFile[]): Promise<void> {
  const outputs: Output[] = [];
  for (const { file, paper } of papers) outputs.push({ file, bytes: await writePaper(paper, creator) });
  writeOutputs(outputs);
  for (const { file } of papers) say(cli.paperWritten(file));
}
