// par score BOOK.xlsx --json: points, index, rank and grade of every scored agency.

import { scoreAgencies, scoreJson } from '../../app/score-agencies';
import { readArguments, requirePositional } from '../arguments';
import { printJson } from '../console';
import { openBook } from '../open-book';

export async function score(words: readonly string[]): Promise<number> {
  const args = readArguments(words, { flags: ['json'], most: 1 });
  const { book } = await openBook(requirePositional(args, 0, 'SỔ.xlsx'));
  printJson(scoreAgencies(book).map(scoreJson));
  return 0;
}
