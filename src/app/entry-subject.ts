// What an issue of a returned file is about, in words: the task, target or criterion whose row its cell stands in.

import type { Issue } from '../core/issues';
import { forms } from '../texts/vi/forms';
import { foldedCaption } from '../workbook/captions';
import type { IssueRow } from '../workbook/records/issue-record';
import { meantSetFor, type Book } from './book/model';

export interface EntrySubject {
  readonly kind: 'task' | 'target' | 'criterion';
  readonly code: string;
  readonly name: string;
}

/** Gives null for an issue of a whole file or sheet, and where the book has no such row any more. */
export function subjectFinder(
  book: Book,
): (issue: Pick<IssueRow, 'agency' | 'sheet' | 'row'>) => EntrySubject | null {
  const retired = book.plan.retired.map(({ assignment }) => assignment);
  const tasks = new Map([...retired, ...book.plan.assignments].map(({ id, content }) => [id, content]));
  const targets = new Map(book.targets.map(({ code, name }) => [code, name]));
  const levels = new Map(book.agencies.map(({ code, level }) => [code, level]));
  const criteriaOf = new Map(
    [...new Set(levels.values())].map(level => [
      level,
      new Map(meantSetFor(book, level)?.criteria.map(({ code, name }) => [code, name])),
    ]),
  );
  return ({ agency, sheet, row: code }) => {
    const criteria = criteriaOf.get(levels.get(agency) ?? '');
    const found = [
      { kind: 'task', name: tasks.get(code) },
      { kind: 'target', name: targets.get(code) },
      { kind: 'criterion', name: criteria?.get(code) },
    ] as const;
    // A criterion may bear the code of a target: the sheet says which is meant, as long as it bears our name.
    const [best] = found
      .filter(({ name }) => name !== undefined)
      .sort((one, other) => Number(isOn(sheet, other.kind)) - Number(isOn(sheet, one.kind)));
    return best?.name === undefined ? null : { kind: best.kind, code, name: best.name };
  };
}

/** Longer texts are told apart by their beginning. */
const LONGEST = 120;

/** `A.I.2 Kiểm tra công tác CCHC`, for issues of one agency's return; empty where an issue is of no row. */
export function subjectInWords(book: Book, agency: string): (issue: Issue) => string {
  const find = subjectFinder(book);
  return ({ place, params }) => {
    const found = find({ agency, sheet: place.sheet ?? '', row: String(params['row'] ?? '') });
    if (found === null) return '';
    const text = `${found.code} ${found.name}`;
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  };
}

const SHEETS: Readonly<Record<EntrySubject['kind'], string>> = {
  task: forms.sheets.tasks,
  target: forms.sheets.targets,
  criterion: forms.sheets.selfScores,
};

const isOn = (sheet: string, kind: EntrySubject['kind']): boolean =>
  foldedCaption(sheet) === foldedCaption(SHEETS[kind]);
