// Why a file that came is not taken in, by stable code, with the parameters that its sentence needs. The texts are
// mapped types over these, as they are over the catalogue of issues.

import type { PeriodCode } from '../calendar';

/** Why a file could not be opened at all; the reader names them. */
export type ReadFailureCode =
  | 'empty'
  | 'not-a-workbook'
  | 'encrypted'
  | 'truncated'
  | 'corrupt'
  | 'too-large-file'
  | 'too-large-declared'
  | 'too-large-sheets'
  | 'too-large-inflated'
  | 'too-many-entries'
  | 'ratio'
  | 'too-many-cells'
  | 'too-deep'
  | 'too-slow'
  | 'duplicate-entry'
  | 'unsafe-name'
  | 'doctype'
  | 'no-sheets'
  | 'cloud-placeholder'
  | 'legacy-xls'
  | 'xlsb'
  | 'csv-or-html'
  | 'archive'
  | 'temporary-file';

type Misfit<T = string> = { readonly found: T; readonly expected: T };
/** `sections` are sheet names with commas between them. */
type MisfitOfSections = Misfit & { readonly sections: string };
type None = Readonly<Record<never, never>>;

/** The file was read, and is no return of this plan, year and period, or nobody can say whose it is. */
export interface RefusalCatalogue {
  readonly 'main-workbook': None;
  /** `sections` where sheets like the form's were recognised all the same. */
  readonly 'identity.missing': { readonly sections?: string };
  readonly 'identity.several': { readonly sections?: string };
  readonly 'identity.damaged': { readonly sections?: string };
  readonly 'identity.fingerprint': { readonly sections?: string };
  readonly 'identity.other-sections': MisfitOfSections;
  readonly 'identity.sections-other-than-confirmed': MisfitOfSections;
  readonly 'plan.wrong': Misfit;
  readonly 'template.unknown': Misfit<number>;
  readonly 'template.old': Misfit<number>;
  readonly 'plan-version.unknown': Misfit<number>;
  readonly 'year.wrong': Misfit<number>;
  readonly 'period.wrong': Misfit<PeriodCode>;
  readonly 'agency.unknown': { readonly found: string };
  readonly 'agency.not-expected': { readonly found: string };
  readonly 'structure.no-entry-sheet': None;
  readonly 'path.missing': None;
  readonly 'path.folder': None;
  readonly 'path.special': None;
  readonly 'path.ambiguous': None;
  readonly 'path.unreadable': None;
}
export type RefusalCode = keyof RefusalCatalogue;

/** The file is a good return that does not count, because another one does. */
export interface SupersededCatalogue {
  readonly duplicate: { readonly original: string };
  readonly superseded: { readonly newer: string };
  readonly stale: { readonly newer: string };
}

/** Every reason that the ledger can give for a file that does not count. */
export type ReasonCode = RefusalCode | ReadFailureCode | keyof SupersededCatalogue;
