// The margins of a printed sheet, in inches. A page that stands upright is filed at its left side, one that lies at its
// top; the other sides leave what a printer cannot reach.

import type { PrintDeclaration } from './declaration';

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

const FILED = 0.59;
const NARROW = 0.39;
/** Room for the line at the foot. */
const BOTTOM = 0.55;
const LINE = 0.25;

const shared = { right: NARROW, bottom: BOTTOM, header: LINE, footer: LINE } as const;

export const pageMargins = ({ orientation }: PrintDeclaration): PageMargins =>
  orientation === 'landscape'
    ? { ...shared, left: NARROW, top: FILED }
    : { ...shared, left: FILED, top: NARROW };
