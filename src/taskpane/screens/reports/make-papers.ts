// The chosen paper from the workbook, and its file: one .docx, or a zip with one for each agency.

import { zipSync } from 'fflate';
import { paperFileName, paperKind } from '../../../app/papers/paper-kinds';
import type { MadePaper, PaperFailure } from '../../../app/papers/paper-kinds';
import { isPaperNumber, withNumber } from '../../../app/papers/paper-number';
import { watchedBook } from '../../../app/watched-book';
import { watchOf } from '../../../core/assignments';
import type { IsoDate } from '../../../core/calendar';
import { ok, type Outcome } from '../../../core/outcome';
import { gapsOf } from '../../../papers/paper';
import type { RunControl } from '../../../workbook/port';
import type { ReadBook } from '../../book-store';
import type { MadeFile } from '../../files/given-file';
import { yieldToEventLoop } from '../../work/yield-to-event-loop';
import type { PaperChoice } from './paper-choice';

export interface PreparedPapers {
  readonly papers: readonly MadePaper[];
  /** What a person fills in, the same once. */
  readonly gaps: readonly string[];
}

export function preparePapers(
  { book, state }: ReadBook,
  choice: PaperChoice,
  issuedOn: IsoDate,
): Outcome<PreparedPapers, PaperFailure> {
  const kind = paperKind(choice.kind);
  const watch = kind.canBeWatched && choice.watch !== '' ? watchOf(choice.watch) : null;
  const each = kind.canBeEach && choice.each;
  const made = kind.make({
    book: watch ? watchedBook(book, watch) : book,
    state,
    period: choice.period,
    issuedOn,
    withSources: kind.hasSources && choice.withSources,
    agency: kind.ofAgency && choice.agency !== '' ? choice.agency : null,
    each,
  });
  if (made.kind === 'failed') return made;
  // Papers of their own have numbers of their own.
  const hasNumber = !each && isPaperNumber(choice.number);
  const papers = made.value.map(one =>
    hasNumber ? { ...one, paper: withNumber(one.paper, choice.number) } : one,
  );
  return ok({ papers, gaps: [...new Set(papers.flatMap(({ paper }) => gapsOf(paper)))] });
}

const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** Tells each paper's turn; stops where the user cancels. */
export async function paperFile(
  { book }: ReadBook,
  { kind: code, period, each }: PaperChoice,
  { papers }: PreparedPapers,
  control: RunControl,
): Promise<MadeFile> {
  const { writePaper } = await import('../../../papers/docx/write-paper');
  const kind = paperKind(code);
  const files: Record<string, Uint8Array> = {};
  for (const [done, { agencyCode, paper }] of papers.entries()) {
    const name = paperFileName(kind, { book, period }, agencyCode);
    control.onProgress?.({ what: name, done, total: papers.length });
    await yieldToEventLoop(control);
    files[name] = await writePaper(paper, book.office.office);
  }
  const [first] = Object.entries(files);
  if (first && !(kind.canBeEach && each)) return { name: first[0], bytes: ownBytes(first[1]) };
  const name = `${book.year}_${period}_${kind.ending}.zip`;
  return { name, bytes: ownBytes(zipSync(files, { level: 0 })), packed: papers.length };
}
