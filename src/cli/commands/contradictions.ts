// par contradictions BOOK.xlsx [--evidence FOLDER] [--json]: statements that contradict each other, each with both cells.
// Exit code 1 where there is any warning.

import { contradictionsIn, papersDelivered } from '../../app/contradictions';
import type { Contradiction, DeliveredPapers } from '../../core/statements';
import { cli } from '../../texts/vi/cli';
import { requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson, printText } from '../console';
import { filesBelow } from '../evidence-folder';
import { issueJson } from '../issue-json';
import { openBook } from '../open-book';

function asJson({ own, against, issue }: Contradiction) {
  const { file = null, sheet = null, cell = null } = against ? against.row.placeOf(against.field) : {};
  return {
    agency: own.row.agency,
    file: issue.place.file ?? null,
    ...issueJson(issue),
    other: { file, sheet, cell },
  };
}

function lineOf({ own, issue }: Contradiction): string {
  const { sheet, cell, message } = issueJson(issue);
  const place = [issue.place.file, sheet && cell ? `${sheet}!${cell}` : sheet].filter(Boolean).join(', ');
  return `${own.row.agency} · ${place}: ${message}`;
}

function print(found: readonly Contradiction[], delivered: DeliveredPapers | null): void {
  const { nothing, delivered: summary, unnamed } = cli.contradictions;
  printText(found.length === 0 ? [nothing] : found.map(lineOf));
  if (!delivered) return;
  printText(['', summary(delivered.matched, delivered.missing.length)]);
  if (delivered.unnamed.length > 0) printText([unnamed(delivered.unnamed)]);
}

async function run(args: Arguments): Promise<number> {
  const { book } = await openBook(requirePositional(args, 0, 'SỔ.xlsx'));
  const folder = args.options.get('evidence');
  const delivered = folder === undefined ? null : papersDelivered(book, filesBelow(folder));
  const found = [...contradictionsIn(book), ...(delivered?.missing ?? [])];
  if (args.flags.has('json')) {
    const { matched = null, unnamed = null } = delivered ?? {};
    printJson({ contradictions: found.map(asJson), evidence: delivered && { matched, unnamed } });
  } else print(found, delivered);
  return found.some(({ issue }) => issue.severity !== 'info') ? 1 : 0;
}

export const contradictions: CliCommand = {
  name: 'contradictions',
  takes: ['<SỔ.xlsx>'],
  options: ['--evidence <THƯ_MỤC>', '--json'],
  run,
};
