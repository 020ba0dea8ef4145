// par survey BOOK.xlsx FILE --out OUT.xlsx [--sheet NAME] [--json]: survey results, as counts or as a raw list of answers,
// into the sheet of surveys. Without --out it only tells what it would take in.

import { surveyInto } from '../../app/import-survey';
import type { SurveyInto } from '../../app/import-survey';
import { cli } from '../../texts/vi/cli';
import { issueJson } from '../issue-json';
import { requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson, say, sayIssue } from '../console';
import { requireOutputs, writeOutputs } from '../outputs';
import { openBook } from '../open-book';
import { tablesIn } from '../table-source';
import { UsageError } from '../usage-error';

function report({ kind, rows, added, already, issues }: SurveyInto): void {
  say(cli.surveyRead(kind === 'counts' ? cli.surveyCounts : cli.surveyAnswers, rows));
  say(cli.surveyFound(added.length, already, issues.length));
  issues.forEach(sayIssue);
}

async function run(args: Arguments): Promise<number> {
  const bookFile = requirePositional(args, 0, 'SỔ.xlsx');
  const file = requirePositional(args, 1, 'TỆP');
  const out = args.options.get('out');
  if (out !== undefined) requireOutputs([out], [bookFile, file]);
  const { port, state, book } = await openBook(bookFile);
  const found = (await tablesIn(file, args.options.get('sheet'))).flatMap(
    source => surveyInto(book, state, source) ?? [],
  );
  const most = Math.max(...found.map(({ rows }) => rows));
  const into = found.find(({ rows }) => rows === most);
  if (!into) throw new UsageError(cli.noSurvey(file));
  if (args.flags.has('json'))
    printJson({
      kind: into.kind,
      rows: into.rows,
      added: into.added,
      already: into.already,
      issues: into.issues.map(issueJson),
    });
  report(into);
  if (out !== undefined) {
    if (into.added.length === 0) throw new UsageError(cli.nothingSurveyed);
    await port.write(into.change);
    writeOutputs([{ file: out, bytes: port.bytes() }]);
    say(cli.surveyInto(into.added.length, out));
  }
  return into.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

export const survey: CliCommand = {
  name: 'survey',
  takes: ['<SỔ.xlsx>', '<TỆP>'],
  options: ['--sheet <TRANG>', '--out <KẾT_QUẢ.xlsx>', '--json'],
  run,
};
