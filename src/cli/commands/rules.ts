// par rules BOOK.xlsx [--off RULE --reason TEXT [--on DATE] | --back RULE] [--out OUT.xlsx] [--json]: the rules with
// those that are off, one of them switched off from a day on, or on again.

import { verdictTemplate } from '../../texts/word-issue';
import { today } from '../../app/clock';
import type { Book } from '../../app/book/model';
import { switchOff, switchOn } from '../../app/switch-rules';
import { ALL_ROW_RULES } from '../../core/rules';
import { book as bookTexts } from '../../texts/vi/book';
import { cli } from '../../texts/vi/cli';

import { vietnameseDate } from '../../texts/numbers';
import { dateOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson, printText, say } from '../console';
import { openBook } from '../open-book';
import { requireOutputs, requireWorkbookName, writeOutputs } from '../outputs';
import { UsageError } from '../usage-error';

const listed = ({ switches }: Book) =>
  ALL_ROW_RULES.map(({ id, severity }) => {
    const off = switches.find(({ rule }) => rule === id);
    return {
      rule: id,
      severity,
      name: verdictTemplate(id),
      offSince: off?.offSince ?? null,
      reason: off?.reason ?? null,
    };
  });

function list(book: Book, asJson: boolean): number {
  if (asJson) printJson(listed(book));
  else
    printText(
      listed(book).map(({ rule, severity, name, offSince, reason }) =>
        cli.ruleLine(
          rule,
          bookTexts.severities[severity],
          name,
          offSince && vietnameseDate(offSince),
          reason,
        ),
      ),
    );
  return 0;
}

function known(rule: string): string {
  if (!ALL_ROW_RULES.some(({ id }) => id === rule)) throw new UsageError(cli.unknownRule(rule));
  return rule;
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const [off, back] = [args.options.get('off'), args.options.get('back')];
  if (off === undefined && back === undefined)
    return list((await openBook(file)).book, args.flags.has('json'));
  if (off !== undefined && back !== undefined) throw new UsageError(cli.offAndBack);
  const rule = known(off ?? back ?? '');
  const reason = off === undefined ? '' : requireOption(args, 'reason').trim();
  if (off !== undefined && reason === '') throw new UsageError(cli.missingValue('--reason'));
  const out = requireOption(args, 'out');
  requireWorkbookName(out);
  requireOutputs([out], [file]);
  const offSince = dateOption(args, 'on', today());
  const { port, state, book } = await openBook(file);
  if (off === undefined && !book.switches.some(item => item.rule === rule))
    throw new UsageError(cli.ruleIsOn(rule));
  const { change } =
    off === undefined ? switchOn(book, state, rule) : switchOff(book, state, { rule, offSince, reason });
  await port.write(change);
  writeOutputs([{ file: out, bytes: port.bytes() }]);
  say(off === undefined ? cli.ruleBack(rule, out) : cli.ruleOff(rule, vietnameseDate(offSince), out));
  return 0;
}

export const rules: CliCommand = {
  name: 'rules',
  takes: ['<SỔ.xlsx>'],
  options: [
    '--off <QUY_TẮC>',
    '--back <QUY_TẮC>',
    '--reason <LÝ_DO>',
    '--on <NGÀY>',
    '--out <KẾT_QUẢ.xlsx>',
    '--json',
  ],
  run,
};
