// Who issues the forms and consolidates the returns, as data.

import officeData from '#province/office.json';

export interface Office {
  /** Who issued the plan: `UBND tỉnh Gia Lai`. */
  readonly authority: string;
  /** Who runs it: `Sở Nội vụ`. */
  readonly office: string;
  readonly agencyCode: string;
  /** Before the day of its papers: `Gia Lai`. */
  readonly place: string;
  /** Its sign in the number of a paper: `SNV`. */
  readonly sign: string;
  /** Office of who signs, `Giám đốc`; and the name, which is empty where nobody has given it. */
  readonly signer: string;
  readonly signerName: string;
  /** Above and as who signs the authority's own papers: `TM. Ủy ban nhân dân`, `Chủ tịch`. */
  readonly authoritySignsFor: string;
  readonly authoritySigner: string;
}

export const BUILT_IN_OFFICE: Office = officeData;
