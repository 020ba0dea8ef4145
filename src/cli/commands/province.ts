// par province BOOK.xlsx [FIGURE] [--out RESULT.xlsx] [--json]: the province's self-score by criterion, or one of its
// figures with every cell that it is made of.

import { figureJson, provinceJson } from '../../app/province/province-json';
import type { FigureJson } from '../../app/province/province-json';
import { checkProvince } from '../../app/province/check-province';
import { figuresOf, provinceRows, scoreProvince } from '../../app/province/province-score';
import type { ProvinceScore } from '../../app/province/province-score';
import { rescore } from '../../app/rescore';
import type { ProvinceRow } from '../../workbook/records/province-record';
import { decimalComma, plainAmount } from '../../texts/numbers';
import { book as words } from '../../texts/vi/book';
import { cli } from '../../texts/vi/cli';
import { scoring } from '../../texts/vi/scoring';
import { requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson, printText, say, sayIssue } from '../console';
import { issueJson } from '../issue-json';
import { openBook } from '../open-book';
import type { OpenBook } from '../open-book';
import { requireOutputs, writeOutputs } from '../outputs';
import { textTable } from '../text-table';
import { UsageError } from '../usage-error';

const NOTHING = '–';
const number = (caption: string) => ({ caption, isNumber: true });
const amount = (value: number | string | null): string => {
  if (value === null) return NOTHING;
  return typeof value === 'number' ? plainAmount(value, ',') : value;
};

const scored = (mark: ProvinceRow['selfScore']): string => {
  if (mark === null) return NOTHING;
  return mark === 'notApplicable' ? scoring.notApplicable : decimalComma(mark);
};

function criterionLines(score: ProvinceScore): readonly string[] {
  const { province: captions } = words.captions;
  const columns = [
    { caption: captions.criterion },
    { caption: captions.lead },
    { caption: captions.figure },
    ...[captions.numerator, captions.denominator, captions.value, captions.silent].map(number),
    ...[captions.maxPoints, captions.selfScore].map(number),
    { caption: captions.name },
  ];
  const rows = provinceRows(score).map(row => [
    row.criterion,
    row.lead,
    row.figure,
    ...[row.numerator, row.denominator, row.value, row.silent].map(amount),
    decimalComma(row.maxPoints),
    scored(row.selfScore),
    row.name,
  ]);
  return textTable(columns, rows);
}

function scoreLines(score: ProvinceScore): readonly string[] {
  const { totals, set } = score;
  const { points, maxPoints, notApplicablePoints, missing } = totals.self;
  const index = totals.index.kind === 'index' ? decimalComma(totals.index.percent) : NOTHING;
  return [
    ...(set.status === 'illustrative' ? [cli.illustrativeScores] : []),
    ...criterionLines(score),
    '',
    cli.province.total(points, maxPoints - notApplicablePoints, index),
    ...(missing.length > 0 ? [cli.province.missing(missing)] : []),
  ];
}

const figureLines = (figure: FigureJson): readonly string[] => [
  cli.province.figure(figure.code, figure.name, figure.lead),
  cli.province.value(words.figureKinds[figure.kind], amount(figure.value), [
    amount(figure.numerator),
    amount(figure.denominator),
  ]),
  ...figure.cells.map(cli.province.cell),
  ...(figure.silent.length > 0 ? [cli.province.silent(figure.silent)] : []),
];

function showFigure({ book, state }: OpenBook, asked: string, asJson: boolean): number {
  const code = asked.toUpperCase();
  const result = figuresOf(book).find(({ figure }) => figure.code.toUpperCase() === code);
  if (!result) throw new UsageError(cli.province.unknown(asked));
  const figure = figureJson(book, state, result);
  if (asJson) printJson(figure);
  else printText(figureLines(figure));
  return 0;
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const [asked, out] = [args.positionals[1], args.options.get('out')];
  if (asked !== undefined && out !== undefined) throw new UsageError(cli.outWithExplain);
  if (out !== undefined) requireOutputs([out], [file]);
  const opened = await openBook(file);
  const { book, state, port } = opened;
  const asJson = args.flags.has('json');
  if (asked !== undefined) return showFigure(opened, asked, asJson);
  const score = scoreProvince(book);
  if (!score) throw new UsageError(cli.province.noSet);
  const issues = checkProvince(book, state, score);
  if (asJson) printJson({ ...provinceJson(book, state, score), issues: issues.map(issueJson) });
  else printText(scoreLines(score));
  issues.forEach(sayIssue);
  if (out !== undefined) {
    await port.write(rescore(book, state).change);
    writeOutputs([{ file: out, bytes: port.bytes() }]);
    say(cli.province.written(out));
  }
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

export const province: CliCommand = {
  name: 'province',
  takes: ['<SỔ.xlsx>', '[MÃ_SỐ_LIỆU]'],
  options: ['--out <KẾT_QUẢ.xlsx>', '--json'],
  run,
};
