// par sheet BOOK.xlsx AGENCY --out FILE.xlsx: the points of one agency, ready to print.

import path from 'node:path';
import { scoreAgencies } from '../../app/score-agencies';
import { scoreSlipOf } from '../../app/score-slip';
import { cli } from '../../texts/vi/cli';
import { scoreSlipWorkbook } from '../../workbook/score-slip';
import { writeWorkbook } from '../../xlsx';
import { readArguments, requireOption, requirePositional } from '../arguments';
import { say } from '../console';
import { kindOf } from '../files';
import { writeOutputs } from '../outputs';
import { openBook } from '../open-book';
import { UsageError } from '../usage-error';
import { scoreOf } from './score';

export async function sheet(words: readonly string[]): Promise<number> {
  const args = readArguments(words, { options: ['out'], most: 2 });
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const asked = requirePositional(args, 1, 'MÃ_CƠ_QUAN');
  const out = requireOption(args, 'out');
  if (path.resolve(out) === path.resolve(file)) throw new UsageError(cli.sameOutput(file));
  if (kindOf(out) === 'folder') throw new UsageError(cli.isFolder(out));
  const { book } = await openBook(file);
  const scores = scoreAgencies(book);
  const score = scoreOf(book, scores, asked);
  writeOutputs([{ file: out, bytes: writeWorkbook(scoreSlipWorkbook(scoreSlipOf(book, score, scores))) }]);
  say(cli.sheetWritten(score.agency.name, out));
  return 0;
}
