// Who issues the forms and consolidates the returns: data, so that another province changes no code.

import officeData from '../../data/office.json';

export interface Office {
  /** Who issued the plan: `UBND tỉnh Gia Lai`. */
  readonly authority: string;
  /** Who runs it: `Sở Nội vụ`. */
  readonly office: string;
  readonly agencyCode: string;
}

export const BUILT_IN_OFFICE: Office = officeData;
