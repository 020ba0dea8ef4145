// The letter that sends a form back to be completed: what is wrong in it, from the workbook's own list of issues. One
// letter for all agencies with their list, or one an agency with every issue of its form.

import { failed, ok } from '../../core/outcome';
import type { Outcome } from '../../core/outcome';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { Annex, Block, Figure, Paper, PaperColumn } from '../../papers/paper';
import { papers as words } from '../../texts/vi/papers';
import { scorePapers } from '../../texts/vi/score-papers';
import { LEDGER_SCHEMA } from '../../workbook/records/ledger-records';
import type { LedgerFileRow } from '../../workbook/records/ledger-records';
import { ISSUE_SCHEMA, issueKey } from '../../workbook/records/issue-record';
import type { IssueRow } from '../../workbook/records/issue-record';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { issueRowsIn, ledgerFilesOf, ledgerOf } from '../book/read-results';
import { centredColumns, numberColumn, numbered, paragraph, table } from './blocks';
import { count, sourceOf, tableCells } from './figures';
import type { TableCells } from './figures';
import { gap, letterParts } from './frame';

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
  const issues = issueRowsIn(state).filter(({ file }) => file !== '');
  const refused = ledgerFilesOf(state).filter(({ status }) => status === 'refused');
  const open = agencies
    .map(({ code, name }): ToComplete => {
      const own = issues.filter(({ agency }) => agency === code);
      return {
        code,
        name,
        errors: own.filter(({ severity }) => severity === 'error'),
        warnings: own.filter(({ severity }) => severity === 'warning'),
        refused: refused.filter(({ agency }) => agency === code),
      };
    })
    .filter(({ errors, warnings, refused: files }) => errors.length + warnings.length + files.length > 0);
  return open.length === 0 ? failed('nobody') : ok(open);
}

const letter = (
  book: Book,
  { period, issuedOn }: ReturnOrder,
  parts: Pick<Paper, 'addressees' | 'body' | 'annexes'>,
): Paper => ({
  ...letterParts(book, issuedOn, texts.about(words.periodOf(period, book.year))),
  ...parts,
});

const asked = ({ office }: Book): Block =>
  paragraph(texts.asked(office.office), gap(scorePapers.gaps.resendBy), words.end);

function issuesAnnex({ errors, warnings }: ToComplete): Annex {
  const { number, place, field, value, message, advice } = texts.columns;
  const columns: readonly PaperColumn[] = [
    numberColumn(number),
    { caption: place, width: 1.7 },
    { caption: field, width: 1.8 },
    { caption: value, width: 1.6 },
    { caption: message, width: 4.4 },
    { caption: advice, width: 4 },
  ];
  const rows = numbered([...errors, ...warnings], issue => [
    [[issue.sheet, issue.cell].filter(Boolean).join(', ')],
    [issue.column],
    [issue.value],
    [issue.message],
    [issue.advice],
  ]);
  return { title: texts.annex, landscape: true, blocks: [table(columns, rows)] };
}

function letterTo(book: Book, cells: TableCells, order: ReturnOrder, one: ToComplete): Paper {
  const { code, name, errors, warnings, refused } = one;
  const hasIssues = errors.length + warnings.length > 0;
  const counted = (kind: string, issues: readonly IssueRow[]): Figure =>
    count(
      `returned.${code}.${kind}`,
      issues.length,
      sourceOf(scorePapers.how.issues, cells, issues.map(issueKey), 'severity'),
    );
  const counts = paragraph(
    texts.errors,
    counted('errors', errors),
    texts.warnings,
    counted('warnings', warnings),
    texts.listed,
  );
  return letter(book, order, {
    addressees: [name],
    body: [
      paragraph(texts.opening(book.office.office, words.periodOf(order.period, book.year))),
      ...(hasIssues ? [counts] : []),
      ...refused.map(({ file, reason }): Block => ({ kind: 'point', line: [texts.refused(file, reason)] })),
      asked(book),
    ],
    annexes: hasIssues ? [issuesAnnex(one)] : [],
  });
}

function listAnnex(agencies: readonly ToComplete[]): Annex {
  const { number, agency, errors, warnings, refused } = texts.listColumns;
  const columns: readonly PaperColumn[] = [
    numberColumn(number),
    { caption: agency, width: 5 },
    ...centredColumns([errors, warnings, refused], 1.4),
  ];
  const rows = numbered(agencies, one => [
    [one.name],
    [String(one.errors.length)],
    [String(one.warnings.length)],
    [String(one.refused.length)],
  ]);
  return { title: texts.annexAll, landscape: false, blocks: [table(columns, rows)] };
}

function letterToAll(
  book: Book,
  state: WorkbookState,
  order: ReturnOrder,
  agencies: readonly ToComplete[],
): Paper {
  const cells = tableCells(state, 'ledger', LEDGER_SCHEMA);
  const codes = agencies.map(({ code }) => code);
  const source = sourceOf(scorePapers.how.agencies, cells, codes, 'code');
  return letter(book, order, {
    addressees: [texts.toAll],
    body: [
      paragraph(
        texts.openingAll(book.office.office, words.periodOf(order.period, book.year)),
        count('returned.agencies', agencies.length, source),
        texts.openingAllEnd,
      ),
      asked(book),
    ],
    annexes: [listAnnex(agencies)],
  });
}

/** One letter to all; with `each` one to each agency, in the order of the ledger. */
export function returnLetters(
  book: Book,
  state: WorkbookState,
  order: ReturnOrder,
): Outcome<readonly ReturnLetter[], ReturnLetterError> {
  const open = toComplete(state, order.period);
  if (open.kind === 'failed') return open;
  if (!order.each) return ok([{ agencyCode: null, paper: letterToAll(book, state, order, open.value) }]);
  const cells = tableCells(state, 'issues', ISSUE_SCHEMA);
  return ok(open.value.map(one => ({ agencyCode: one.code, paper: letterTo(book, cells, order, one) })));
}
