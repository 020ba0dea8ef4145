// The papers that the office makes from the workbook, by kind: one paper, or one an agency. Command line and pane ask
// here; what cannot be made says why and nothing is half made.

import type { IsoDate, PeriodCode } from '../../core/calendar';
import { failed, ok } from '../../core/outcome';
import type { Outcome } from '../../core/outcome';
import type { Paper } from '../../papers/paper';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { periodicReport } from './periodic-report';
import type { ReportError } from './periodic-report';
import { reminders } from './reminder-letter';
import { resultNotices } from './result-notice';
import { resultsDecision } from './results-decision';
import type { ScorePaperError } from './results-decision';
import { returnLetters } from './return-letter';
import { selfScoreReport } from './self-score-report';

export interface PaperOrder {
  readonly book: Book;
  readonly state: WorkbookState;
  readonly period: PeriodCode;
  readonly issuedOn: IsoDate;
  readonly withSources: boolean;
  /** Code of the agency that the paper is about; null where none was named. */
  readonly agency: string | null;
  /** Whether each agency gets a paper of its own. */
  readonly each: boolean;
}

export interface MadePaper {
  /** Null where there is one paper alone. */
  readonly agencyCode: string | null;
  readonly paper: Paper;
}

/** `agency-missing`: the paper is about one agency and none was named · `nobody-late`: nobody is to be reminded. */
export type PaperFailure = ReportError | ScorePaperError | 'nobody' | 'nobody-late' | 'agency-missing';

type Made = Outcome<readonly MadePaper[], PaperFailure>;

export interface PaperKind {
  /** Behind the agency's code in a file's name. */
  readonly ending: string;
  /** Whether it is about one agency, which is to be named. */
  readonly ofAgency: boolean;
  /** Whether each agency can get one of its own. */
  readonly canBeEach: boolean;
  /** Whether it says what one department watches, where that is asked for. */
  readonly canBeWatched: boolean;
  /** Whether it can name the source of every figure. */
  readonly hasSources: boolean;
  /** Whether it is about a reporting period, and not the whole year. */
  readonly ofPeriod: boolean;
  readonly make: (order: PaperOrder) => Made;
}

const alone = <E extends PaperFailure>(made: Outcome<Paper, E>): Made =>
  made.kind === 'ok' ? ok([{ agencyCode: null, paper: made.value }]) : made;

/** The code as the workbook has it. */
function agencyOf({ book, agency }: PaperOrder): Outcome<string, 'agency-missing'> {
  if (agency === null || agency.trim() === '') return failed('agency-missing');
  const wanted = agency.trim().toUpperCase();
  return ok(book.agencies.find(({ code }) => code.toUpperCase() === wanted)?.code ?? agency);
}

function notices(order: PaperOrder): Made {
  if (order.each) return resultNotices(order.book, order.state, null, order);
  const agency = agencyOf(order);
  return agency.kind === 'ok' ? resultNotices(order.book, order.state, agency.value, order) : agency;
}

function selfScores(order: PaperOrder): Made {
  const agency = agencyOf(order);
  return agency.kind === 'ok' ? alone(selfScoreReport(order.book, order.state, agency.value, order)) : agency;
}

function lateOnes(order: PaperOrder): Made {
  const made = reminders(order.book, order.state, order);
  return made.kind === 'failed' && made.error === 'nobody' ? failed('nobody-late') : made;
}

const plain = {
  ofAgency: false,
  canBeEach: false,
  canBeWatched: false,
  hasSources: true,
  ofPeriod: false,
} as const;

/** The decision on results before the notices that follow from it. */
const PAPER_KINDS = {
  periodic: {
    ...plain,
    ending: 'bao-cao',
    canBeWatched: true,
    ofPeriod: true,
    make: order => alone(periodicReport(order.book, order.state, order)),
  },
  results: {
    ...plain,
    ending: 'cong-bo',
    make: order => alone(resultsDecision(order.book, order.state, order)),
  },
  notice: { ...plain, ending: 'thong-bao', ofAgency: true, canBeEach: true, make: notices },
  'self-score': { ...plain, ending: 'tu-cham', ofAgency: true, make: selfScores },
  return: {
    ...plain,
    ending: 'tra-lai',
    canBeEach: true,
    hasSources: false,
    ofPeriod: true,
    make: order => returnLetters(order.book, order.state, order),
  },
  reminder: {
    ...plain,
    ending: 'don-doc',
    canBeEach: true,
    hasSources: false,
    ofPeriod: true,
    make: lateOnes,
  },
} as const satisfies Readonly<Record<string, PaperKind>>;

export type PaperKindCode = keyof typeof PAPER_KINDS;

export const PAPER_KIND_CODES = Object.keys(PAPER_KINDS) as readonly PaperKindCode[];

export const paperKind = (code: PaperKindCode): PaperKind => PAPER_KINDS[code];

/** `SNV_2018_nam_tra-lai.docx`; without the agency's code where there is one paper alone. */
export const paperFileName = (
  kind: PaperKind,
  { book, period }: Pick<PaperOrder, 'book' | 'period'>,
  agencyCode: string | null,
): string => `${agencyCode === null ? '' : `${agencyCode}_`}${book.year}_${period}_${kind.ending}.docx`;
