// Returned workbooks to try the product with: believable entries, some late, some sent twice, some missing, some
// damaged on purpose; and the answers, which say what each file should yield.

import { addDays, PERIOD_CODES, YEARLY_PERIOD } from '../../core/calendar';
import { withFingerprint } from '../../core/entries';
import { BUILT_IN_PLAN } from '../../core/plan';
import type { Agency } from '../../core/agencies';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { WorkbookDeclaration } from '../../workbook/declaration';
import { identityOf } from '../../workbook/issued/identity';
import { issuedWorkbook } from '../../workbook/issued/workbook';
import { writeWorkbook } from '../../xlsx';
import { builtInBook } from '../book/built-in';
import type { Book } from '../book/model';
import { issueInput, lastDayFor } from '../issue-workbooks';
import { correctOneFigure, DAMAGES } from './damage';
import type { Damage, ExpectedOutcome } from './damage';
import { filledWorkbook } from './fill';
import { randomFrom } from './random';
import type { Random } from './random';

export interface SampleRequest {
  readonly year: number;
  readonly seed: number;
  /** How many agencies send something; the rest are missing. */
  readonly agencies: number;
}

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly receivedOn: IsoDate;
}

interface FileAnswer {
  readonly file: string;
  readonly agency: string;
  readonly what: string;
  readonly status: 'accepted' | 'superseded' | 'duplicate' | 'refused';
  readonly reasonCode: string | null;
  readonly repairs: readonly string[];
  readonly issues: readonly string[];
}

export interface SampleAnswers {
  readonly year: number;
  readonly period: PeriodCode;
  readonly seed: number;
  /** The day of consolidation that the answers are for. */
  readonly on: IsoDate;
  readonly files: readonly FileAnswer[];
  readonly agencies: readonly {
    readonly code: string;
    readonly status: 'returned' | 'late' | 'missing' | 'refused';
  }[];
  readonly totals: {
    readonly files: number;
    readonly accepted: number;
    readonly superseded: number;
    readonly duplicate: number;
    readonly refused: number;
  };
}

export interface Sample {
  readonly files: readonly SampleFile[];
  readonly answers: SampleAnswers;
}

const PERIOD = YEARLY_PERIOD;
const OTHER_PERIODS = PERIOD_CODES.filter(code => code !== PERIOD);
/** One of the middle of the year, where there are others at all. */
const OTHER_PERIOD = OTHER_PERIODS[Math.floor((OTHER_PERIODS.length - 1) / 2)] ?? null;
const DAYS_TO_CONSOLIDATION = 7;
const ISSUED_DAYS_BEFORE = 60;

interface Sent {
  readonly file: SampleFile;
  readonly answer: FileAnswer;
}

interface Sender {
  readonly book: Book;
  readonly agency: Agency;
  readonly random: Random;
  readonly lastDay: IsoDate;
  readonly skill: number;
}

function filled(
  sender: Sender,
  period: PeriodCode,
  receivedOn: IsoDate,
  agencyCode: string,
): WorkbookDeclaration {
  const { book, agency, random, lastDay, skill } = sender;
  const issuedOn = addDays(lastDay, -ISSUED_DAYS_BEFORE);
  const input = issueInput(book, agency, period, issuedOn);
  const reportedOn = addDays(receivedOn < lastDay ? receivedOn : lastDay, -2);
  const identity = identityOf(input);
  const claimed =
    agencyCode === agency.code ? identity : withFingerprint({ ...identity, agency: agencyCode });
  return filledWorkbook(issuedWorkbook(input, claimed), { year: book.year, reportedOn, skill, random });
}

const nameOf = (sender: Sender, suffix = ''): string =>
  `${sender.agency.code}_${sender.book.year}_${PERIOD}${suffix}.xlsx`;

const answerOf = (name: string, sender: Sender, what: string, expect: ExpectedOutcome): FileAnswer => ({
  file: name,
  agency: sender.agency.code,
  what,
  status: expect.status,
  reasonCode: expect.reasonCode ?? null,
  repairs: expect.repairs ?? [],
  issues: expect.issues ?? [],
});

const inTime = ({ lastDay, random }: Sender): IsoDate => addDays(lastDay, -random.whole(0, 12));

function sendWhole(sender: Sender, receivedOn: IsoDate, what: string): Sent {
  const name = nameOf(sender);
  const bytes = writeWorkbook(filled(sender, PERIOD, receivedOn, sender.agency.code));
  return { file: { name, bytes, receivedOn }, answer: answerOf(name, sender, what, { status: 'accepted' }) };
}

function sendDamaged(sender: Sender, damage: Damage): Sent {
  const receivedOn = inTime(sender);
  const name = nameOf(sender);
  const whole = filled(sender, PERIOD, receivedOn, sender.agency.code);
  const bytes =
    damage.kind === 'content' ? writeWorkbook(damage.apply(whole)) : damage.apply(writeWorkbook(whole));
  return { file: { name, bytes, receivedOn }, answer: answerOf(name, sender, damage.name, damage.expect) };
}

function sendForOther(sender: Sender, what: string, reasonCode: string, workbook: WorkbookDeclaration): Sent {
  const name = nameOf(sender);
  return {
    file: { name, bytes: writeWorkbook(workbook), receivedOn: inTime(sender) },
    answer: answerOf(name, sender, what, { status: 'refused', reasonCode }),
  };
}

const otherYear = (year: number): number => (year > BUILT_IN_PLAN.decision.firstYear ? year - 1 : year + 1);

/** What one agency sends, by its turn: most send one good file, the others one of each trouble. */
function filesOf(sender: Sender, trouble: string): readonly Sent[] {
  const { agency, book, lastDay } = sender;
  switch (trouble) {
    case 'khong-nop':
      return [];
    case 'nop-tre':
      return [sendWhole(sender, addDays(lastDay, sender.random.whole(1, 5)), trouble)];
    case 'nop-lai': {
      const name = nameOf(sender, '_bo-sung');
      const whole = (): WorkbookDeclaration =>
        filled(
          { ...sender, random: sender.random.stream(trouble) },
          PERIOD,
          addDays(lastDay, -9),
          agency.code,
        );
      const sent = (file: string, what: string, receivedOn: IsoDate, book: WorkbookDeclaration): Sent => ({
        file: { name: file, bytes: writeWorkbook(book), receivedOn },
        answer: answerOf(file, sender, what, { status: 'accepted' }),
      });
      const first = sent(nameOf(sender), 'nop-lai-cu', addDays(lastDay, -9), whole());
      return [
        { ...first, answer: { ...first.answer, status: 'superseded', reasonCode: 'superseded' } },
        sent(name, trouble, addDays(lastDay, -1), correctOneFigure(whole())),
      ];
    }
    case 'gui-trung': {
      const first = sendWhole(sender, inTime(sender), trouble);
      const name = nameOf(sender, ' (1)');
      return [
        first,
        {
          file: { ...first.file, name },
          answer: { ...first.answer, file: name, status: 'duplicate', reasonCode: 'duplicate' },
        },
      ];
    }
    case 'sai-nam': {
      const other = { ...sender, book: builtInBook(otherYear(book.year)) };
      const workbook = filled(other, PERIOD, addDays(lastDay, -5), agency.code);
      return [sendForOther(sender, trouble, 'year.wrong', workbook)];
    }
    case 'sai-ky':
      return [
        sendForOther(
          sender,
          trouble,
          'period.wrong',
          filled(sender, OTHER_PERIOD ?? PERIOD, addDays(lastDay, -5), agency.code),
        ),
      ];
    case 'co-quan-la':
      return [
        sendForOther(
          sender,
          trouble,
          'agency.unknown',
          filled(sender, PERIOD, addDays(lastDay, -5), 'KHONGCO'),
        ),
      ];
    default: {
      const damage = DAMAGES.find(candidate => candidate.name === trouble);
      return [damage ? sendDamaged(sender, damage) : sendWhole(sender, inTime(sender), 'binh-thuong')];
    }
  }
}

const TROUBLES: readonly string[] = [
  'nop-tre',
  'khong-nop',
  'nop-lai',
  'gui-trung',
  'sai-nam',
  ...(OTHER_PERIOD === null ? [] : ['sai-ky']),
  'co-quan-la',
  ...DAMAGES.map(damage => damage.name),
];

function agencyStatus(sent: readonly Sent[], agency: Agency): SampleAnswers['agencies'][number]['status'] {
  const answers = sent.map(({ answer }) => answer).filter(answer => answer.agency === agency.code);
  if (answers.some(answer => answer.status === 'accepted'))
    return answers.some(answer => answer.what === 'nop-tre') ? 'late' : 'returned';
  // A file of an agency that the table does not know belongs to nobody there, whatever its name says.
  return answers.some(answer => answer.status === 'refused' && answer.what !== 'co-quan-la')
    ? 'refused'
    : 'missing';
}

/** Every trouble once, spread evenly over the agencies that send something. */
function troubleAt(index: number, count: number): string {
  const step = Math.max(1, Math.floor(count / TROUBLES.length));
  return index % step === 0 ? (TROUBLES[index / step] ?? '') : '';
}

const isScoredFirst = (left: Agency, right: Agency): number => Number(right.scored) - Number(left.scored);

export function makeSample(request: SampleRequest): Sample {
  const book = builtInBook(request.year);
  const random = randomFrom(request.seed);
  const senders = [...book.agencies].sort(isScoredFirst).slice(0, request.agencies);
  const sent = senders.flatMap((agency, index) => {
    const own = random.stream(agency.code);
    const lastDay = lastDayFor(book, agency, PERIOD);
    return filesOf(
      { book, agency, random: own, lastDay, skill: own.next() },
      troubleAt(index, senders.length),
    );
  });
  const count = (status: FileAnswer['status']): number =>
    sent.filter(({ answer }) => answer.status === status).length;
  const lastDays = book.agencies.map(agency => lastDayFor(book, agency, PERIOD)).sort();
  return {
    files: sent.map(({ file }) => file),
    answers: {
      year: request.year,
      period: PERIOD,
      seed: request.seed,
      on: addDays(lastDays[0] ?? `${request.year}-12-31`, DAYS_TO_CONSOLIDATION),
      files: sent.map(({ answer }) => answer),
      agencies: book.agencies.map(agency => ({ code: agency.code, status: agencyStatus(sent, agency) })),
      totals: {
        files: sent.length,
        accepted: count('accepted'),
        superseded: count('superseded'),
        duplicate: count('duplicate'),
        refused: count('refused'),
      },
    },
  };
}
