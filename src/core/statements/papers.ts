// Papers that agencies name as evidence: one number with two dates in one return, one paper named by many agencies that
// have nothing in common in it, a paper that was not delivered with the others. Numbers are compared without marks and
// blanks. UBND papers of many districts bear one number, so that only an agency's own dates are held against each other.

import { grouped } from './grouped';
import { newIssue } from '../issues';
import { foldDiacritics } from '../text';
import { placeWords } from './place-words';
import type { Contradiction, StatedRow, StatementWords } from './types';

interface Citation {
  readonly row: StatedRow;
  readonly number: string;
  readonly key: string;
  /** ISO; null where the return gives none. */
  readonly date: string | null;
}

/** `473/QĐ-UBND` and `473 / qd-ubnd` are one number. */
const paperKey = (number: string): string =>
  foldDiacritics(number)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

function citationsIn(rows: readonly StatedRow[]): readonly Citation[] {
  return rows.flatMap(row => {
    const { evidenceNumber: number, evidenceDate: date } = row.values;
    if (row.section !== 'tasks' || typeof number !== 'string' || number === '') return [];
    return [{ row, number, key: paperKey(number), date: typeof date === 'string' ? date : null }];
  });
}

/** One number, two dates: at each later cell of the agency, against the first. */
function twoDates(citations: readonly Citation[]): readonly Contradiction[] {
  return [...grouped(citations, ({ row, key }) => `${row.agency}|${row.period}|${key}`).values()].flatMap(
    group => {
      const dated = group.filter(({ date }) => date !== null);
      const [first] = dated;
      if (!first) return [];
      return dated
        .filter(({ date }) => date !== first.date)
        .map(({ row, number, date }) => {
          const params = {
            section: row.section,
            row: row.rowId,
            number,
            date: date ?? '',
            otherDate: first.date ?? '',
            otherPlace: placeWords(first.row.placeOf('evidenceDate')),
          };
          const at = row.placeOf('evidenceDate');
          return {
            own: { row, field: 'evidenceDate' },
            against: { row: first.row, field: 'evidenceDate' },
            issue: newIssue('statement.paper-two-dates', 'warning', params, at),
          };
        });
    },
  );
}

/** An assignment that all of them report: agencies that work on it together may well name one paper. */
function haveOneTask(group: readonly Citation[]): boolean {
  const [first] = group;
  return group.every(({ row }) => row.rowId === first?.row.rowId);
}

/** At the first cell of each agency, against the first of the others. */
function ofMany(
  citations: readonly Citation[],
  most: number,
  { agencyName }: StatementWords,
): readonly Contradiction[] {
  return [
    ...grouped(citations, ({ row, key, date }) => `${row.period}|${key}|${date ?? ''}`).values(),
  ].flatMap(group => {
    const firsts = [...grouped(group, ({ row }) => row.agency).values()].flatMap(own => own.slice(0, 1));
    if (firsts.length <= most || haveOneTask(group)) return [];
    return firsts.flatMap(({ row, number }, index) => {
      const against = firsts[index === 0 ? 1 : 0];
      if (!against) return [];
      const params = {
        section: row.section,
        row: row.rowId,
        number,
        agencies: firsts.length,
        other: agencyName(against.row.agency),
        otherPlace: placeWords(against.row.placeOf('evidenceNumber')),
      };
      const at = row.placeOf('evidenceNumber');
      return [
        {
          own: { row, field: 'evidenceNumber' },
          against: { row: against.row, field: 'evidenceNumber' },
          issue: newIssue('statement.paper-of-many', 'info', params, at),
        },
      ];
    });
  });
}

/** `most`: so many agencies may name one paper. */
export function papersAtOdds(
  rows: readonly StatedRow[],
  most: number,
  words: StatementWords,
): readonly Contradiction[] {
  const citations = citationsIn(rows);
  return [...twoDates(citations), ...ofMany(citations, most, words)];
}

export interface DeliveredPapers {
  /** Named in returns, and no file bears the number. */
  readonly missing: readonly Contradiction[];
  /** Files that bear the number of a paper that was named. */
  readonly matched: number;
  /** Names of files that bear no number that was named. */
  readonly unnamed: readonly string[];
}

/** Whether a file's name bears the number, with a boundary on both sides: `15/BC-SNV` is not in `115-BC-SNV.pdf`. */
const bears = (fileKey: string, key: string): boolean => `-${fileKey}-`.includes(`-${key}-`);

/** `files`: names of the files that were delivered, with their endings. A file may serve several rows. */
export function deliveredPapers(rows: readonly StatedRow[], files: readonly string[]): DeliveredPapers {
  const citations = citationsIn(rows);
  const keys = files.map(file => ({ file, key: paperKey(file.replace(/\.[^.]+$/, '')) }));
  const isDelivered = ({ key }: Citation): boolean => keys.some(file => bears(file.key, key));
  const named = keys.filter(file => citations.some(({ key }) => bears(file.key, key)));
  const missing = citations
    .filter(citation => !isDelivered(citation))
    .map(({ row, number }): Contradiction => {
      const params = { section: row.section, row: row.rowId, number };
      const at = row.placeOf('evidenceNumber');
      return {
        own: { row, field: 'evidenceNumber' },
        against: null,
        issue: newIssue('statement.paper-not-delivered', 'warning', params, at),
      };
    });
  return {
    missing,
    matched: named.length,
    unnamed: keys.filter(file => !named.includes(file)).map(({ file }) => file),
  };
}
