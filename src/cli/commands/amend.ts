// par amend BOOK.xlsx [TABLE] --number PAPER --date DATE [--note TEXT] [--retire ID,…] [--sheet NAME] --out OUT.xlsx
// [--json]: a paper adds, changes or retires tasks; the workbook then holds the next version of the plan.

import { amendBook } from '../../app/amend-plan';
import type { Amended } from '../../app/amend-plan';
import { readAmendmentTable } from '../../core/plan';
import type { Issue } from '../../core/issues';
import type { Plan, PlanChange } from '../../core/plan';
import { vietnameseDate } from '../../texts/numbers';
import { cli } from '../../texts/vi/cli';
import { dateOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson, say, sayIssue } from '../console';
import { openBook } from '../open-book';
import { requireOutputs, requireWorkbookName, writeOutputs } from '../outputs';
import { tablesIn } from '../table-source';
import { UsageError } from '../usage-error';

function refuse(issues: readonly Issue[]): never {
  issues.forEach(sayIssue);
  throw new UsageError(cli.notAmended(issues.length));
}

async function changesOfTable(file: string, args: Arguments, plan: Plan): Promise<readonly PlanChange[]> {
  const tables = await tablesIn(file, args.options.get('sheet'));
  const reading = tables.flatMap(({ grid, sheet }) => readAmendmentTable(grid, plan, sheet) ?? [])[0];
  if (!reading) throw new UsageError(cli.noAmendments(file));
  if (reading.issues.length > 0) refuse(reading.issues);
  return reading.changes;
}

const retirements = (list: string | undefined): readonly PlanChange[] =>
  (list ?? '')
    .split(',')
    .map(id => id.trim())
    .filter(id => id !== '')
    .map(id => ({ kind: 'retire', id }));

function reportAmendment({ amendment, notes }: Amended, out: string): void {
  const { version, number, date, added, changed, retired } = amendment;
  say(cli.amended(version, number, vietnameseDate(date), { added, changed, retired }, out));
  notes.forEach(sayIssue);
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const table = args.positionals[1];
  const number = requireOption(args, 'number');
  requireOption(args, 'date');
  const paper = { number, date: dateOption(args, 'date', ''), note: args.options.get('note') ?? '' };
  const out = requireOption(args, 'out');
  requireWorkbookName(out);
  requireOutputs([out], table === undefined ? [file] : [file, table]);
  const { port, state, book } = await openBook(file);
  const outcome = amendBook(book, state, paper, [
    ...(table === undefined ? [] : await changesOfTable(table, args, book.plan)),
    ...retirements(args.options.get('retire')),
  ]);
  if (outcome.kind === 'failed') return refuse(outcome.error);
  await port.write(outcome.value.change);
  writeOutputs([{ file: out, bytes: port.bytes() }]);
  if (args.flags.has('json')) printJson(outcome.value.amendment);
  reportAmendment(outcome.value, out);
  return 0;
}

export const amend: CliCommand = {
  name: 'amend',
  takes: ['<SỔ.xlsx>', '[BẢNG]'],
  needs: ['--number <SỐ_VĂN_BẢN>', '--date <NGÀY>', '--out <KẾT_QUẢ.xlsx>'],
  options: ['--note <NỘI_DUNG>', '--retire <MÃ,…>', '--sheet <TRANG>', '--json'],
  run,
};
