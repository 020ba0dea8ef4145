// par new BOOK.xlsx --year N: a main workbook with the plan injected.

import { injectPlan } from '../../app/inject-plan';
import { cli } from '../../texts/vi/cli';
import { newXlsx } from '../../xlsx';
import { requirePositional, yearOption } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { say } from '../console';
import { kindOf } from '../files';
import { requireWorkbookName, writeOutputs } from '../outputs';
import { UsageError } from '../usage-error';

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const year = yearOption(args);
  if (kindOf(file) === 'folder') throw new UsageError(cli.isFolder(file));
  if (kindOf(file) !== 'missing') throw new UsageError(cli.exists(file));
  requireWorkbookName(file);
  const port = newXlsx();
  await injectPlan(port, year);
  writeOutputs([{ file, bytes: port.bytes() }]);
  say(cli.created(file, year));
  return 0;
}

export const newBook: CliCommand = {
  name: 'new',
  takes: ['<SỔ.xlsx>'],
  needs: ['--year <NĂM>'],
  run,
};
