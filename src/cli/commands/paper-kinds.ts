// The papers that `par report` writes, by kind: each from the workbook and the order, as one paper or one an agency.

import { periodicReport } from '../../app/papers/periodic-report';
import type { ReportError } from '../../app/papers/periodic-report';
import { resultNotices } from '../../app/papers/result-notice';
import { resultsDecision } from '../../app/papers/results-decision';
import type { ScorePaperError } from '../../app/papers/results-decision';
import { returnLetters } from '../../app/papers/return-letter';
import type { ReturnLetterError } from '../../app/papers/return-letter';
import { selfScoreReport } from '../../app/papers/self-score-report';
import type { Book } from '../../app/book/model';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { Outcome } from '../../core/outcome';
import type { Paper } from '../../papers/paper';
import { cli } from '../../texts/vi/cli';
import { papers as words } from '../../texts/vi/papers';
import type { WorkbookState } from '../../workbook/port';
import { UsageError } from '../usage-error';

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

interface MadePaper {
  /** Null where there is one paper alone. */
  readonly agencyCode: string | null;
  readonly paper: Paper;
}

export interface PaperKind {
  /** Behind the agency's code in a file's name. */
  readonly ending: string;
  /** Whether it is about one agency, which is to be named. */
  readonly ofAgency: boolean;
  /** Whether each agency can get one of its own. */
  readonly canBeEach: boolean;
  /** Throws `UsageError`. */
  readonly make: (order: PaperOrder) => readonly MadePaper[];
}

const alone = (paper: Paper): readonly MadePaper[] => [{ agencyCode: null, paper }];

function valueOf<T, E extends ReportError | ScorePaperError | ReturnLetterError>(
  made: Outcome<T, E>,
  { book, period, agency }: PaperOrder,
): T {
  if (made.kind === 'ok') return made.value;
  throw new UsageError(
    cli.paperErrors[made.error](words.periodOf(period, book.year), book.year, agency ?? ''),
  );
}

/** The code as the workbook has it. Throws `UsageError` where no agency was named. */
function agencyOf({ book, agency }: PaperOrder): string {
  if (agency === null) throw new UsageError(cli.missingArgument('--agency'));
  const wanted = agency.trim().toUpperCase();
  return book.agencies.find(({ code }) => code.toUpperCase() === wanted)?.code ?? agency;
}

export const PAPER_KINDS: Readonly<Record<string, PaperKind>> = {
  periodic: {
    ending: 'bao-cao',
    ofAgency: false,
    canBeEach: false,
    make: order => alone(valueOf(periodicReport(order.book, order.state, order), order)),
  },
  results: {
    ending: 'cong-bo',
    ofAgency: false,
    canBeEach: false,
    make: order => alone(valueOf(resultsDecision(order.book, order.state, order), order)),
  },
  notice: {
    ending: 'thong-bao',
    ofAgency: true,
    canBeEach: true,
    make: order =>
      valueOf(resultNotices(order.book, order.state, order.each ? null : agencyOf(order), order), order),
  },
  'self-score': {
    ending: 'tu-cham',
    ofAgency: true,
    canBeEach: false,
    make: order => alone(valueOf(selfScoreReport(order.book, order.state, agencyOf(order), order), order)),
  },
  return: {
    ending: 'tra-lai',
    ofAgency: false,
    canBeEach: true,
    make: order => valueOf(returnLetters(order.book, order.state, order), order),
  },
};
