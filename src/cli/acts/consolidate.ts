// par consolidate BOOK.xlsx FILE… --out OUT.xlsx --ledger LEDGER.json [--period P] [--on DATE].

import { consolidateReturns, ledgerJson } from '../../app/consolidate-returns';
import { commonPeriod } from '../../app/returns/common-period';
import { expectationsOf } from '../../app/returns/expectations';
import type { Consolidation } from '../../core';
import { cli } from '../../texts/vi/cli';
import { dateOption, periodOption, readArguments, requireOption, requirePositional } from '../arguments';
import { today } from '../../app/clock';
import { say } from '../console';
import { jsonBytes, writeOutputs } from '../files';
import { requireFiles, requireOtherFiles } from '../given-files';
import { openBook } from '../open-book';
import { openFiles, receiveAll } from '../receive-files';

const agenciesThat = (result: Consolidation, status: string): number =>
  result.agencies.filter(agency => agency.status === status).length;

export async function consolidate(words: readonly string[]): Promise<number> {
  const args = readArguments(words, { options: ['out', 'ledger', 'on', 'period'] });
  const bookFile = requirePositional(args, 0, 'SỔ.xlsx');
  const files = args.positionals.slice(1);
  const out = requireOption(args, 'out');
  const ledger = args.options.get('ledger');
  const on = dateOption(args, 'on', today());
  const asked = periodOption(args);
  requireFiles(files);
  requireOtherFiles(files, ledger === undefined ? [out] : [out, ledger]);
  const { port, state, book } = await openBook(bookFile);
  const opened = await openFiles(files, on);
  const period = asked ?? commonPeriod(opened.map(file => file.opened));
  const received = receiveAll(opened, expectationsOf(book, period));
  const outcome = consolidateReturns({ book, state, period, on, files: received });
  await port.write(outcome.change);
  const { result } = outcome;
  writeOutputs([
    { file: out, bytes: port.bytes() },
    ...(ledger === undefined ? [] : [{ file: ledger, bytes: jsonBytes(ledgerJson(result)) }]),
  ]);
  say(cli.consolidated(result.totals.accepted, result.totals.refused, out));
  say(
    cli.counts(
      agenciesThat(result, 'returned'),
      agenciesThat(result, 'late'),
      agenciesThat(result, 'missing'),
      agenciesThat(result, 'refused'),
    ),
  );
  const hasErrors = result.files.some(file => file.issues.some(issue => issue.severity === 'error'));
  return result.totals.refused > 0 || hasErrors ? 1 : 0;
}
