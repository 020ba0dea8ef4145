// par gains BOOK.xlsx --province: where the province's next points are, by criterion; and --try: what would be if an
// agency's figures were others.

import type { Book } from '../../app/book/model';
import { provinceGains } from '../../app/province/province-gains';
import type { ProvinceGain } from '../../app/province/province-gains';
import { scoreProvince } from '../../app/province/province-score';
import { whatIf } from '../../app/what-if';
import type { FigureChange, Outlook } from '../../app/what-if';
import { provinceTargetsOf, targetsFor } from '../../core/assignments';
import type { IsoDate } from '../../core/calendar';
import { codeKey, parseNumber } from '../../core/text';
import { decimalComma } from '../../texts/numbers';
import { cli } from '../../texts/vi/cli';
import { textTable } from '../text-table';
import { UsageError } from '../usage-error';

const NOTHING = '–';
const number = (caption: string) => ({ caption, isNumber: true });
const decimal = (value: number | null): string => (value === null ? NOTHING : decimalComma(value));
const signed = (value: number | null): string =>
  value !== null && value > 0 ? `+${decimal(value)}` : decimal(value);

export function gainsOfProvince(book: Book, on: IsoDate, earlier: Book | null): readonly ProvinceGain[] {
  const score = scoreProvince(book);
  if (!score) throw new UsageError(cli.province.noSet);
  return provinceGains(book, score, on, earlier);
}

export function provinceGainLines(gains: readonly ProvinceGain[]): readonly string[] {
  const { captions, province: words } = cli.gains;
  const columns = [
    { caption: captions.criterion },
    { caption: words.lead },
    number(captions.points),
    number(captions.mostPoints),
    number(captions.lost),
    number(words.daysLeft),
    number(words.movement),
    { caption: captions.way },
  ];
  const rows = gains.map(gain => [
    gain.criterion,
    gain.lead,
    decimal(gain.points),
    decimal(gain.mostPoints),
    decimal(gain.lost),
    gain.daysLeft === null ? NOTHING : String(gain.daysLeft),
    signed(gain.movement),
    words.way(gain),
  ]);
  return [words.title, ...textTable(columns, rows)];
}

const TRIED = /^([^/=]+)\/([^/=]+)=([^/=]+)(?:\/([^/=]+))?$/u;

function amountOf(text: string, asked: string): number {
  const read = parseNumber(text);
  if (read.kind !== 'number' || read.value < 0) throw new UsageError(cli.gains.badTry(asked));
  return read.value;
}

/** `SNV/III.4=45/100`, and `SNV/I.7=3` where things are counted alone. */
function changeIn(book: Book, asked: string): FigureChange {
  const [, name = '', code = '', reached = '', whole] = TRIED.exec(asked) ?? [];
  const agency = book.agencies.find(one => one.code === name.trim().toUpperCase());
  const target = book.targets.find(one => codeKey(one.code) === codeKey(code));
  if (!agency || !target) throw new UsageError(cli.gains.badTry(asked));
  const own = [
    ...targetsFor(agency, book.targets),
    ...provinceTargetsOf(agency, book.targets, book.plan, book.agencies),
  ];
  if (!own.includes(target) || (target.unit === '%') !== (whole !== undefined))
    throw new UsageError(cli.gains.badTry(asked));
  const [numerator, denominator] = [
    amountOf(reached, asked),
    whole === undefined ? null : amountOf(whole, asked),
  ];
  if (denominator !== null && numerator > denominator) throw new UsageError(cli.gains.badTry(asked));
  return { agency: agency.code, target: target.code, numerator, denominator };
}

export const outlookFor = (book: Book, asked: readonly string[]): Outlook =>
  whatIf(
    book,
    asked.map(one => changeIn(book, one)),
  );

const markText = (mark: number | 'notApplicable' | null): string =>
  typeof mark === 'number' ? decimalComma(mark) : NOTHING;

export function outlookLines({ agencies, province }: Outlook): readonly string[] {
  const { tried } = cli.gains;
  return [
    ...agencies.flatMap(({ agency, criteria, before, after }) => [
      tried.agency(agency),
      ...criteria.map(one => tried.criterion(one.code, markText(one.before), markText(one.after))),
      tried.index(decimal(before.index), decimal(after.index)),
      tried.rank(String(before.rank ?? NOTHING), String(after.rank ?? NOTHING)),
    ]),
    ...(province ? [tried.province(decimal(province.before), decimal(province.after))] : []),
  ];
}
