// par follow-up BOOK.xlsx [--on DATE] --json: the province's own figures that follow from the office's records of
// inspections and initiatives, over the year or up to a day of it; each initiative with whether it counts; money.

import { figuresOfFollowUp, fundsOf } from '../../app/follow-up';
import { isOverspent, standingsOf } from '../../core/follow-up';
import { roundHalfUp } from '../../core/numbers';
import { dateOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson } from '../console';
import { openBook } from '../open-book';

async function run(args: Arguments): Promise<number> {
  const { book } = await openBook(requirePositional(args, 0, 'SỔ.xlsx'));
  const until = args.options.has('on') ? dateOption(args, 'on', '') : undefined;
  const { initiatives } = book.followUp;
  const standings = standingsOf(initiatives, book.year);
  const funds = fundsOf(book).filter(({ planned, granted, spent }) =>
    [planned, granted, spent].some(value => value !== null),
  );
  printJson({
    figures: figuresOfFollowUp(book, until).map(({ subject, value, ...figure }) => ({
      ...figure,
      subject: subject?.code ?? null,
      value: value === null ? null : roundHalfUp(value, 2),
    })),
    initiatives: initiatives.map((initiative, index) => ({ ...initiative, standing: standings[index] })),
    funds: funds.map(row => ({ ...row, overspent: isOverspent(row) })),
  });
  return 0;
}

export const followUp: CliCommand = {
  name: 'follow-up',
  takes: ['<SỔ.xlsx>'],
  options: ['--on <NGÀY>', '--json'],
  run,
};
