// The letter that sends a form back to be completed: what is wrong in it, from the workbook's own list of issues. One
// letter for all agencies with their list, or one an agency with every issue of its form.

import { failed, ok } from '../../core/outcome';
import type { Outcome } from '../../core/outcome';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { Annex, Block, Figure, Line, Paper } from '../../papers/paper';
import { papers as words } from '../../texts/vi/papers';
import { scorePapers } from '../../texts/vi/score-papers';
import { FILE_SCHEMA } from '../../workbook/main/ledger-sheet';
import type { LedgerFileRow } from '../../workbook/main/ledger-sheet';
import { ISSUE_SCHEMA } from '../../workbook/main/issues-sheet';
import type { IssueRow } from '../../workbook/main/issues-sheet';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { issueRowsIn, ledgerFilesOf, ledgerOf } from '../book/read-results';
import { count, tableCells } from './figures';
import { commonParts, gap } from './frame';

const texts = scorePapers.returned;

export interface ReturnOrder {
  readonly period: PeriodCode;
  readonly issuedOn: IsoDate;
  readonly each: boolean;
}

export interface ReturnLetter {
  /** Null for the letter to all of them. */
  readonly agencyCode: string | null;
  readonly paper: Paper;
}

/** `no-data`: nothing of the period was consolidated · `nobody`: no form has anything to be completed. */
export type ReturnLetterError = 'no-data' | 'nobody';

/** What one agency has to deal with. */
interface ToComplete {
  readonly code: string;
  readonly name: string;
  readonly errors: readonly IssueRow[];
  readonly warnings: readonly IssueRow[];
  readonly refused: readonly LedgerFileRow[];
}

function toComplete(
  state: WorkbookState,
  period: PeriodCode,
): Outcome<readonly ToComplete[], ReturnLetterError> {
  const agencies = ledgerOf(state).filter(row => row.period === period);
  if (agencies.length === 0) return failed('no-data');
  const [issues, files] = [issueRowsIn(state).filter(({ file }) => file !== ''), ledgerFilesOf(state)];
  const open = agencies
    .map(({ code, name }): ToComplete => {
      const own = issues.filter(({ agency }) => agency === code);
      return {
        code,
        name,
        errors: own.filter(({ severity }) => severity === 'error'),
        warnings: own.filter(({ severity }) => severity === 'warning'),
        refused: files.filter(file => file.agency === code && file.status === 'refused'),
      };
    })
    .filter(({ errors, warnings, refused }) => errors.length + warnings.length + refused.length > 0);
  return open.length === 0 ? failed('nobody') : ok(open);
}

const paragraph = (line: Line): Block => ({ kind: 'paragraph', line });

const asked = ({ office }: Book): Block =>
  paragraph([texts.asked(office.office), gap(scorePapers.gaps.resendBy), words.end]);

function counted(state: WorkbookState, agency: string, rows: readonly IssueRow[], kind: string): Figure {
  const { sheet, cellsWhere } = tableCells(state, 'issues', ISSUE_SCHEMA);
  const cells = rows.length === 0 ? [] : cellsWhere({ agency }, 'severity');
  return count(`returned.${agency}.${kind}`, rows.length, { how: scorePapers.how.issues, sheet, cells });
}

function issuesAnnex({ errors, warnings }: ToComplete): Annex {
  const { number, place, field, value, message, advice } = texts.columns;
  return {
    title: texts.annex,
    landscape: true,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { caption: number, width: 0.6, align: 'center' },
            { caption: place, width: 1.7 },
            { caption: field, width: 1.8 },
            { caption: value, width: 1.6 },
            { caption: message, width: 4.4 },
            { caption: advice, width: 4 },
          ],
          rows: [...errors, ...warnings].map((issue, index) => [
            [String(index + 1)],
            [[issue.sheet, issue.cell].filter(Boolean).join(', ')],
            [issue.column],
            [issue.value],
            [issue.message],
            [issue.advice],
          ]),
        },
      },
    ],
  };
}

function letterTo(book: Book, state: WorkbookState, order: ReturnOrder, one: ToComplete): Paper {
  const period = words.periodOf(order.period, book.year);
  const { code, name, errors, warnings, refused } = one;
  const hasIssues = errors.length + warnings.length > 0;
  const counts = paragraph([
    texts.errors,
    counted(state, code, errors, 'errors'),
    texts.warnings,
    counted(state, code, warnings, 'warnings'),
    texts.listed,
  ]);
  return {
    ...letter(book, order),
    addressees: [name],
    body: [
      paragraph([texts.opening(book.office.office, period)]),
      ...(hasIssues ? [counts] : []),
      ...refused.map(({ file, reason }): Block => ({ kind: 'point', line: [texts.refused(file, reason)] })),
      asked(book),
    ],
    annexes: hasIssues ? [issuesAnnex(one)] : [],
  };
}

const letter = (book: Book, { issuedOn, period }: ReturnOrder) => ({
  ...commonParts(book, '', issuedOn),
  title: { kind: 'letter', about: texts.about(words.periodOf(period, book.year)) } as const,
  basis: [],
  recipients: [words.asAddressed, words.savedTo],
});

function listAnnex(rows: readonly ToComplete[]): Annex {
  const { number, agency, errors, warnings, refused } = texts.listColumns;
  const narrow = { width: 1.4, align: 'center' as const };
  return {
    title: texts.annexAll,
    landscape: false,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { caption: number, width: 0.6, align: 'center' },
            { caption: agency, width: 5 },
            ...[errors, warnings, refused].map(caption => ({ caption, ...narrow })),
          ],
          rows: rows.map((row, index) => [
            [String(index + 1)],
            [row.name],
            [String(row.errors.length)],
            [String(row.warnings.length)],
            [String(row.refused.length)],
          ]),
        },
      },
    ],
  };
}

function letterToAll(
  book: Book,
  state: WorkbookState,
  order: ReturnOrder,
  rows: readonly ToComplete[],
): Paper {
  const { sheet, cellsWhere } = tableCells(state, 'issues', ISSUE_SCHEMA);
  const files = tableCells(state, 'ledger', FILE_SCHEMA);
  const cells = rows.flatMap(({ code, errors, warnings }) =>
    errors.length + warnings.length > 0
      ? cellsWhere({ agency: code }, 'agency')
      : files.cellsWhere({ agency: code }, 'agency'),
  );
  const agencies = count('returned.agencies', rows.length, { how: scorePapers.how.agencies, sheet, cells });
  return {
    ...letter(book, order),
    addressees: [texts.toAll],
    body: [
      paragraph([
        texts.openingAll(book.office.office, words.periodOf(order.period, book.year)),
        agencies,
        texts.openingAllEnd,
      ]),
      asked(book),
    ],
    annexes: [listAnnex(rows)],
  };
}

/** One letter to all; with `each` one to each agency, in the order of the ledger. */
export function returnLetters(
  book: Book,
  state: WorkbookState,
  order: ReturnOrder,
): Outcome<readonly ReturnLetter[], ReturnLetterError> {
  const open = toComplete(state, order.period);
  if (open.kind === 'failed') return open;
  return ok(
    order.each
      ? open.value.map(one => ({ agencyCode: one.code, paper: letterTo(book, state, order, one) }))
      : [{ agencyCode: null, paper: letterToAll(book, state, order, open.value) }],
  );
}
