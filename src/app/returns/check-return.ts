// What is wrong with one return: what its reading told and what the rules find. One way for consolidation, for the
// check of a single file and for the file that is sent back.

import { issuesOfReturn } from '../../core/consolidation';
import { checkRows } from '../../core/rules';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { Issue } from '../../core/issues';
import type { ReturnReading } from '../../core/returned';
import type { Book } from '../book/model';
import { rowConstants } from './row-constants';

/** The rules alone, over the rows of a return; `on` is the day after which dates are in the future. */
export function rulesOver(
  book: Book,
  period: PeriodCode,
  on: IsoDate,
): (reading: ReturnReading) => readonly Issue[] {
  const constants = rowConstants(book, period);
  const levelOf = new Map(book.agencies.map(agency => [agency.code, agency.level]));
  return reading =>
    checkRows(reading.rows, {
      today: on,
      constantsOf: constants(levelOf.get(reading.identity.agency) ?? ''),
      switchedOff: book.switches.filter(rule => rule.offSince <= on),
    });
}

/** Every issue of a return, each once. */
export function issuesIn(book: Book, reading: ReturnReading, on: IsoDate): readonly Issue[] {
  return issuesOfReturn(reading, rulesOver(book, reading.identity.period, on)(reading));
}
