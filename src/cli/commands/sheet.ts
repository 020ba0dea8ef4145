// par sheet BOOK.xlsx AGENCY --out FILE.xlsx: the points of one agency, ready to print.

import { scoreAgencies } from '../../app/score-agencies';
import { scoreSlipOf } from '../../app/score-slip';
import { cli } from '../../texts/vi/cli';
import { scoreSlipWorkbook } from '../../workbook/score-slip';
import { writeWorkbook } from '../../xlsx';
import { requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { say } from '../console';
import { requireOutputs, writeOutputs } from '../outputs';
import { openBook } from '../open-book';
import { scoreOf } from './score';

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const asked = requirePositional(args, 1, 'MÃ_CƠ_QUAN');
  const out = requireOption(args, 'out');
  requireOutputs([out], [file]);
  const { book } = await openBook(file);
  const scores = scoreAgencies(book);
  const score = scoreOf(book, scores, asked);
  writeOutputs([{ file: out, bytes: writeWorkbook(scoreSlipWorkbook(scoreSlipOf(book, score, scores))) }]);
  say(cli.sheetWritten(score.agency.name, out));
  return 0;
}

export const sheet: CliCommand = {
  name: 'sheet',
  takes: ['<SỔ.xlsx>', '<MÃ_CƠ_QUAN>'],
  needs: ['--out <TỆP.xlsx>'],
  run,
};
