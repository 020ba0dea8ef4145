// What the functions know: targets, plan, agencies, deadlines, criteria and settings, taken from the book once and
// indexed for look-ups. No function asks the workbook.

import { agencyDirectory, provinceOf } from '../core/agencies';
import { codeKey } from '../core/text';
import type { AgencyDirectory } from '../core/agencies';
import type { Assignment } from '../core/plan';
import type { Target } from '../core/targets';
import type { Book } from '../app/book/model';
import { figuresOf } from '../app/province/province-score';
import type { ProvinceResult } from '../app/province/province-score';
import { presentOf } from '../app/what-if';
import type { Present } from '../app/what-if';

export interface FunctionModel {
  readonly book: Book;
  readonly targets: ReadonlyMap<string, Target>;
  readonly assignments: ReadonlyMap<string, Assignment>;
  readonly agencies: AgencyDirectory;
  /** The province's figures by code; computed when first asked for. */
  readonly figures: () => ReadonlyMap<string, ProvinceResult>;
  /** Scores as they are; computed when first asked for. */
  readonly present: () => Present;
}

function once<T>(make: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
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
  figures: once(() => new Map(figuresOf(book).map(result => [codeKey(result.figure.code), result]))),
  present: once(() => presentOf(book)),
});
