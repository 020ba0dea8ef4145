// Believable entries for an issued workbook: agencies differ in how well they do, and good ones leave less open.

import { TASK_STATUSES } from '../../core/entries';
import { serialOf } from '../../core/calendar';
import { COMPARISON_SIGNS, SCORE_SCALES } from '../../core/rules';
import type { IsoDate } from '../../core/calendar';
import type { SectionKey } from '../../core/entries';
import { sampleTexts } from '../../texts/vi/sample';
import type {
  CellContent,
  SheetDeclaration,
  TableDeclaration,
  WorkbookDeclaration,
} from '../../workbook/declaration';
import type { Random } from './random';

export interface FillContext {
  readonly year: number;
  /** The last day that an entry may speak of. */
  readonly reportedOn: IsoDate;
  /** 0..1: how well the agency does. */
  readonly skill: number;
  readonly random: Random;
}

type Entries = Readonly<Record<string, CellContent>>;
type GivenOf = (key: string) => CellContent;

const documentNumber = (random: Random): string =>
  `${random.whole(12, 980)}/${random.pick(sampleTexts.documentSigns)}`;

/** A day of the year before the report, as a serial. */
const dayOfYear = ({ year, reportedOn, random }: FillContext): number =>
  random.whole(serialOf(`${year}-01-08`), serialOf(reportedOn));

function doneTask(context: FillContext): Entries {
  const done = dayOfYear(context);
  return {
    status: TASK_STATUSES.done,
    completion: 100,
    dateDone: done,
    result: context.random.pick(sampleTexts.results),
    evidenceNumber: documentNumber(context.random),
    evidenceDate: done,
  };
}

/** Weak agencies leave some of their gaps unexplained. */
const explanation = ({ random, skill }: FillContext): Entries =>
  random.chance(0.7 + skill * 0.3) ? { explanation: random.pick(sampleTexts.delays) } : {};

function taskEntries(context: FillContext, given: GivenOf): Entries {
  const { random, skill } = context;
  const funds = moneyEntries(context, given);
  if (random.chance(0.55 + skill * 0.42)) return { ...doneTask(context), ...funds };
  if (random.chance(0.1))
    return {
      status: TASK_STATUSES.notApplicable,
      explanation: random.pick(sampleTexts.notApplicable),
      ...funds,
    };
  if (random.chance(0.75))
    return {
      status: TASK_STATUSES.inProgress,
      completion: random.whole(20, 95),
      result: random.pick(sampleTexts.progress),
      ...explanation(context),
      ...funds,
    };
  return { status: TASK_STATUSES.notStarted, completion: 0, ...explanation(context), ...funds };
}

/** Only who leads a task of group B accounts for money; its cells are marked by the form. */
function moneyEntries({ random }: FillContext, given: GivenOf): Entries {
  if (given('hasFunds') !== true) return {};
  const planned = random.whole(4, 60) * 50;
  const granted = Math.round(planned * (0.6 + random.next() * 0.4));
  return {
    plannedFunds: planned,
    grantedFunds: granted,
    spentFunds: Math.round(granted * (0.7 + random.next() * 0.3)),
  };
}

function targetEntries(context: FillContext, given: GivenOf): Entries {
  const { random, skill } = context;
  const threshold = given('threshold');
  const isGrowth = given('comparison') === COMPARISON_SIGNS['>previous'];
  if (given('unit') !== '%') {
    const aim = typeof threshold === 'number' ? threshold : random.whole(10, 40);
    const reached = Math.max(
      0,
      aim + (random.chance(0.4 + skill * 0.55) ? random.whole(0, 3) : -random.whole(1, 2)),
    );
    const previous = isGrowth ? { previous: Math.max(0, reached - (random.chance(skill) ? 2 : 0)) } : {};
    return { numerator: reached, ...previous, explanation: random.pick(sampleTexts.delays) };
  }
  if (random.chance(0.03)) return { numerator: 0, denominator: 0 };
  const denominator = random.whole(20, 900);
  const aim = typeof threshold === 'number' ? threshold : 60;
  const meets = random.chance(0.45 + skill * 0.5);
  const least = Math.ceil((denominator * aim) / 100);
  const numerator = meets
    ? random.whole(least, denominator)
    : Math.max(0, least - random.whole(1, Math.max(1, Math.floor(denominator / 10))));
  return { numerator, denominator, ...(meets ? {} : explanation(context)) };
}

const inQuarters = (points: number): number => Math.round(points * 4) / 4;

/** Below the maximum: nothing for yes/no, a level's points as the form shows them, or anything between. */
function scoreOn(scale: string, most: number, random: FillContext['random']): number {
  if (scale === SCORE_SCALES.yesNo) return 0;
  if (scale === SCORE_SCALES.graded) return inQuarters(most * (0.3 + random.next() * 0.6));
  const points = scale.split('\n').map(line => Number(line.split(':')[0]?.replace(',', '.')));
  return random.pick(points.filter(Number.isFinite));
}

function scoreEntries({ random, skill }: FillContext, given: GivenOf): Entries {
  const most = Number(given('maxPoints'));
  if (random.chance(0.03)) return { notApplicable: 'x', explanation: random.pick(sampleTexts.notApplicable) };
  if (random.chance(0.35 + skill * 0.6)) return { selfScore: most, evidence: documentNumber(random) };
  const score = scoreOn(String(given('scale') ?? ''), most, random);
  return {
    selfScore: Math.min(score, most),
    ...(score > 0 ? { evidence: documentNumber(random) } : {}),
    explanation: random.pick(sampleTexts.delays),
  };
}

const FILLERS: Readonly<Record<SectionKey, (context: FillContext, given: GivenOf) => Entries>> = {
  tasks: taskEntries,
  targets: targetEntries,
  selfScores: scoreEntries,
};

const isSection = (key: string): key is SectionKey =>
  key === 'tasks' || key === 'targets' || key === 'selfScores';

/** Money cells that the form locks for this row are not to be filled. */
function hasFunds(table: TableDeclaration, rowIndex: number): boolean {
  const column = table.columns.find(({ key }) => key === 'plannedFunds');
  if (!column || column.hidden) return false;
  return !(table.cellStyles ?? []).some(
    style => style.rowIndex === rowIndex && style.column === 'plannedFunds',
  );
}

function filledTable(table: TableDeclaration, section: SectionKey, context: FillContext): TableDeclaration {
  return {
    ...table,
    rows: table.rows.map((row, rowIndex) => {
      const given: GivenOf = key =>
        key === 'hasFunds'
          ? hasFunds(table, rowIndex)
          : (row[table.columns.findIndex(column => column.key === key)] ?? null);
      const entries = FILLERS[section](context, given);
      return row.map((content, index) => entries[table.columns[index]?.key ?? ''] ?? content);
    }),
  };
}

const filledSheet = (sheet: SheetDeclaration, context: FillContext): SheetDeclaration => {
  const { key } = sheet;
  return isSection(key)
    ? { ...sheet, tables: sheet.tables.map(table => filledTable(table, key, context)) }
    : sheet;
};

/** The issued workbook as an agency would return it. */
export const filledWorkbook = (issued: WorkbookDeclaration, context: FillContext): WorkbookDeclaration => ({
  ...issued,
  sheets: issued.sheets.map(sheet => filledSheet(sheet, context)),
});
