// par score BOOK.xlsx --json: points, index, rank and grade of every scored agency.
// par score BOOK.xlsx --explain AGENCY CODE [--json]: why one criterion of one agency has its points.

import { checkScores } from '../../app/check-scores';
import type { Book } from '../../app/book/model';
import { explainAgency } from '../../app/explain-agency';
import { scoreAgencies, scoreJson } from '../../app/score-agencies';
import type { AgencyScore } from '../../app/score-agencies';
import { cli } from '../../texts/vi/cli';
import { explainErrorInWords, explanationLines } from '../../texts/explain-score';
import { scoring as words } from '../../texts/vi/scoring';
import { readArguments, requirePositional } from '../arguments';
import { printJson, printText, sayIssue } from '../console';
import { openBook } from '../open-book';
import { UsageError } from '../usage-error';

/** The score of an agency named by its code; says why there is none. */
export function scoreOf(book: Book, scores: readonly AgencyScore[], asked: string): AgencyScore {
  const code = asked.toUpperCase();
  const score = scores.find(({ agency }) => agency.code.toUpperCase() === code);
  if (score) return score;
  const agency = book.agencies.find(one => one.code.toUpperCase() === code);
  throw new UsageError(agency ? cli.notScored(agency.name) : cli.unknownAgency(asked));
}

function explain(book: Book, asked: string, code: string, asJson: boolean): number {
  const score = scoreOf(book, scoreAgencies(book), asked);
  const told = explainAgency(book, score, code);
  if (told.kind === 'failed') throw new UsageError(explainErrorInWords(told.error, code, words));
  if (asJson) printJson(told.value);
  else printText(explanationLines(told.value, score.agency.name, words));
  return 0;
}

export async function score(line: readonly string[]): Promise<number> {
  const args = readArguments(line, { flags: ['json'], options: ['explain'], most: 2 });
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const asked = args.options.get('explain');
  const code = args.positionals[1];
  if (asked === undefined && code !== undefined) throw new UsageError(cli.tooMany(code));
  if (asked !== undefined && code === undefined) throw new UsageError(cli.missingArgument('MÃ_TIÊU_CHÍ'));
  const { book, state } = await openBook(file);
  if (asked !== undefined) return explain(book, asked, code ?? '', args.flags.has('json'));
  const scores = scoreAgencies(book);
  const issues = checkScores(book, state, scores).map(({ issue }) => issue);
  printJson(scores.map(scoreJson));
  // Issues of a returned file stand in the ledger and on the sheet of issues already.
  const own = issues.filter(({ place }) => place.file === undefined);
  own.forEach(sayIssue);
  return own.some(({ severity }) => severity === 'error') ? 1 : 0;
}
