// What the functions know: targets, plan, agencies, deadlines, criteria and settings, taken from the book once and
// indexed for look-ups. No function asks the workbook.

import { agencyDirectory, provinceOf } from '../core/agencies';
import { codeKey } from '../core/text';
import type { AgencyDirectory } from '../core/agencies';
import type { Assignment } from '../core/plan';
import type { Target } from '../core/targets';
import type { Book } from '../app/book/model';

export interface FunctionModel {
  readonly book: Book;
  readonly targets: ReadonlyMap<string, Target>;
  readonly assignments: ReadonlyMap<string, Assignment>;
  readonly agencies: AgencyDirectory;
}

export const modelOf = (book: Book): FunctionModel => ({
  book,
  targets: new Map(book.targets.map(target => [codeKey(target.code), target])),
  assignments: new Map(
    [...book.plan.retired.map(({ assignment }) => assignment), ...book.plan.assignments].map(assignment => [
      codeKey(assignment.id),
      assignment,
    ]),
  ),
  agencies: agencyDirectory(book.agencies, provinceOf(book.office.authority)),
});
