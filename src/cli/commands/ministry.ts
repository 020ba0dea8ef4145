// par ministry BOOK.xlsx [TABLE] [--year Y] [--sheet NAME] [--out OUT.xlsx] [--json]: the Ministry's points of the province
// into the workbook; without a table, the province's self-score held against them.

import { ministryInto, reconcileWithMinistry } from '../../app/province/ministry';
import type { MinistryInto, Reconciliation } from '../../app/province/ministry';
import { decimalComma } from '../../texts/numbers';
import { cli } from '../../texts/vi/cli';
import { requirePositional, wholeOption } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson, printText, say, sayIssue } from '../console';
import { issueJson } from '../issue-json';
import { openBook } from '../open-book';
import type { OpenBook } from '../open-book';
import { requireOutputs, writeOutputs } from '../outputs';
import { tablesIn } from '../table-source';
import { textTable } from '../text-table';
import { UsageError } from '../usage-error';

const NOTHING = '–';
const number = (caption: string) => ({ caption, isNumber: true });
const shown = (value: number | 'notApplicable' | null): string =>
  typeof value === 'number' ? decimalComma(value) : NOTHING;

function differenceLines({ differences }: Reconciliation): readonly string[] {
  const { captions } = cli.ministry;
  const columns = [
    { caption: captions.criterion },
    { caption: captions.lead },
    { caption: captions.figure },
    number(captions.self),
    number(captions.ministry),
    number(captions.difference),
    { caption: captions.behind },
  ];
  const rows = differences.map(one => [
    one.criterion,
    one.lead,
    one.figure,
    shown(one.self),
    shown(one.ministry),
    shown(one.difference),
    cli.ministry.behind(one),
  ]);
  return rows.length === 0 ? [cli.ministry.noDifference] : textTable(columns, rows);
}

const lines = (found: Reconciliation): readonly string[] => [
  cli.ministry.agreement(found.year, shown(found.agreement), found.differences.length),
  ...found.byArea.filter(({ compared }) => compared > 0).map(cli.ministry.area),
  '',
  ...differenceLines(found),
  ...(found.notCompared.length > 0 ? ['', cli.ministry.notCompared(found.notCompared)] : []),
  '',
  cli.ministry.sums(decimalComma(found.selfScore), decimalComma(found.ministryScore), shown(found.index)),
  ...found.years.map(cli.ministry.year),
];

function reconcile({ book, state }: OpenBook, args: Arguments): number {
  const found = reconcileWithMinistry(book, state);
  if (!found) throw new UsageError(cli.province.noSet);
  if (book.ministry.length === 0) throw new UsageError(cli.ministry.none);
  if (args.flags.has('json')) printJson({ ...found, issues: found.issues.map(issueJson) });
  else printText(lines(found));
  found.issues.forEach(sayIssue);
  return 0;
}

async function read(opened: OpenBook, table: string, args: Arguments): Promise<MinistryInto> {
  const { book, state } = opened;
  const year = wholeOption(args, 'year', book.year, { least: 2000, most: book.year });
  const found = (await tablesIn(table, args.options.get('sheet'))).flatMap(
    source => ministryInto(book, state, source, year) ?? [],
  );
  const most = Math.max(...found.map(one => one.lines.length));
  const into = found.find(one => one.lines.length === most);
  if (!into || most === 0) throw new UsageError(cli.ministry.noTable(table));
  return into;
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const [table, out] = [args.positionals[1], args.options.get('out')];
  const opened = await openBook(file);
  if (table === undefined) return reconcile(opened, args);
  if (out !== undefined) requireOutputs([out], [file, table]);
  const { lines: taken, issues, change, isRefused } = await read(opened, table, args);
  if (args.flags.has('json')) printJson({ lines: taken, issues: issues.map(issueJson), refused: isRefused });
  say(cli.ministry.read(taken.length, issues.length));
  issues.forEach(sayIssue);
  if (isRefused) return 1;
  if (out === undefined) return 0;
  await opened.port.write(change);
  writeOutputs([{ file: out, bytes: opened.port.bytes() }]);
  say(cli.ministry.written(taken.length, out));
  return 0;
}

export const ministry: CliCommand = {
  name: 'ministry',
  takes: ['<SỔ.xlsx>', '[BẢNG]'],
  options: ['--year <NĂM>', '--sheet <TRANG>', '--out <KẾT_QUẢ.xlsx>', '--json'],
  run,
};
