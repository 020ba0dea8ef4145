// par trace BOOK.xlsx AGENCY CODE [--period P] [--json]: where each consolidated value of a row came from.

import { provenanceOf } from '../../app/provenance';
import type { ValueProvenance } from '../../app/provenance';
import { book as words } from '../../texts/vi/book';
import { cli } from '../../texts/vi/cli';
import { periodOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson, printText } from '../console';
import { openBook } from '../open-book';
import { UsageError } from '../usage-error';

function lines(values: readonly ValueProvenance[]): readonly string[] {
  const rows = new Map<string, ValueProvenance[]>();
  for (const value of values) {
    const title = cli.traceRow(value.agencyName, words.periods.of(value.period), value.code, value.name);
    rows.set(title, [...(rows.get(title) ?? []), value]);
  }
  return [...rows].flatMap(([title, own]) => [title, ...own.map(cli.traceValue)]);
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const asked = requirePositional(args, 1, 'MÃ_CƠ_QUAN');
  const code = requirePositional(args, 2, 'MÃ_DÒNG');
  const period = periodOption(args) ?? undefined;
  const { book, state } = await openBook(file);
  const agency = book.agencies.find(candidate => candidate.code === asked.toUpperCase());
  if (!agency) throw new UsageError(cli.unknownAgency(asked));
  const values = provenanceOf(book, state, { agency: agency.code, code, period });
  if (values.length === 0) throw new UsageError(cli.nothingToTrace(agency.name, code));
  if (args.flags.has('json')) printJson(values);
  else printText(lines(values));
  return 0;
}

export const trace: CliCommand = {
  name: 'trace',
  takes: ['<SỔ.xlsx>', '<MÃ_CƠ_QUAN>', '<MÃ_DÒNG>'],
  options: ['--period <KỲ>', '--json'],
  run,
};
