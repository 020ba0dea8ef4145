// par issue BOOK.xlsx --period nam --out DIR [--only CODE,…]: one workbook an agency.

import path from 'node:path';
import { issueWorkbooks } from '../../app/issue-workbooks';
import type { IssuedFile } from '../../app/issue-workbooks';
import { YEARLY_PERIOD } from '../../core/calendar';
import type { Agency } from '../../core/agencies';
import { cli } from '../../texts/vi/cli';
import { dateOption, periodOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import { letSignalsIn } from '../cancel';
import type { CliCommand } from '../command';
import { today } from '../../app/clock';
import { say, sayProgress } from '../console';
import { openBook } from '../open-book';
import { requireWritableFolder, writeEach } from '../outputs';
import type { Output } from '../outputs';
import { UsageError } from '../usage-error';

function chosen(agencies: readonly Agency[], only: string | undefined): readonly Agency[] {
  if (only === undefined) return agencies;
  const codes = only
    .split(',')
    .map(code => code.trim().toUpperCase())
    .filter(code => code !== '');
  if (codes.length === 0) throw new UsageError(cli.missingValue('--only'));
  return [...new Set(codes)].map(code => {
    const agency = agencies.find(candidate => candidate.code.toUpperCase() === code);
    if (!agency) throw new UsageError(cli.unknownAgency(code));
    return agency;
  });
}

/** One form at a time, for as many agencies as there are. */
async function* outputsOf(
  forms: Iterable<IssuedFile>,
  folder: string,
  total: number,
): AsyncGenerator<Output> {
  let done = 0;
  for (const { fileName, bytes } of forms) {
    yield { file: path.join(folder, fileName), bytes };
    done += 1;
    sayProgress(done, total, cli.issuing);
    await letSignalsIn();
  }
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  requireOption(args, 'period');
  const period = periodOption(args) ?? YEARLY_PERIOD;
  const folder = requireOption(args, 'out');
  const { book } = await openBook(file);
  const agencies = chosen(book.agencies, args.options.get('only'));
  requireWritableFolder(folder);
  const forms = issueWorkbooks(book, agencies, period, dateOption(args, 'on', today()));
  say(cli.issued(await writeEach(outputsOf(forms, folder, agencies.length)), folder));
  return 0;
}

export const issue: CliCommand = {
  name: 'issue',
  takes: ['<SỔ.xlsx>'],
  needs: ['--period <KỲ>', '--out <THƯ_MỤC>'],
  options: ['--only <MÃ,…>', '--on <NGÀY>'],
  run,
};
