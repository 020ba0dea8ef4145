// Page set-up of new sheets, in a request of its own: a computer without a printer refuses parts of it, and no sheet
// shall be lost over how it would print. The width is one page; the height is free, which Excel takes for one page as
// well unless it is told.

import type { PrintDeclaration } from '../../workbook/declaration';
import { pageMargins } from '../../workbook/page-margins';
import type { Pen } from './operation';
import type { SheetPlan } from './sheet-plan';

/** Excel's codes `&L…&C…&R…` by their part of the line; text without a code stands in the middle. */
function lineParts(text: string): { left: string; center: string; right: string } {
  const parts = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let part: keyof typeof parts = 'center';
  for (const piece of text.split(/(?=&[LCR])/)) {
    const code = /^&([LCR])/.exec(piece)?.[1] as keyof typeof names | undefined;
    if (code) part = names[code];
    parts[part] += code ? piece.slice(2) : piece;
  }
  return parts;
}

/** Some versions of Excel do not know the height 0 for "as many pages as it takes". */
export type FreeHeight = 'said' | 'unsaid';

function headerAndFooter(sheet: Excel.Worksheet, print: PrintDeclaration): void {
  const all = sheet.pageLayout.headersFooters.defaultForAllPages;
  const header = lineParts(print.header ?? '');
  const footer = lineParts(print.footer ?? '');
  if (header.left) all.leftHeader = header.left;
  if (header.center) all.centerHeader = header.center;
  if (header.right) all.rightHeader = header.right;
  if (footer.left) all.leftFooter = footer.left;
  if (footer.center) all.centerFooter = footer.center;
  if (footer.right) all.rightFooter = footer.right;
}

const POINTS_AN_INCH = 72;

function setMargins(layout: Excel.PageLayout, print: PrintDeclaration): void {
  const { left, right, top, bottom, header, footer } = pageMargins(print);
  layout.leftMargin = left * POINTS_AN_INCH;
  layout.rightMargin = right * POINTS_AN_INCH;
  layout.topMargin = top * POINTS_AN_INCH;
  layout.bottomMargin = bottom * POINTS_AN_INCH;
  layout.headerMargin = header * POINTS_AN_INCH;
  layout.footerMargin = footer * POINTS_AN_INCH;
}

function printSetUp(sheet: Excel.Worksheet, print: PrintDeclaration, height: FreeHeight): void {
  const { pageLayout } = sheet;
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`);
  if (print.areas) pageLayout.setPrintArea(print.areas.join(','));
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
  headerAndFooter(sheet, print);
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (print.fitToWidth)
    pageLayout.zoom = { horizontalFitToPages: 1, ...(height === 'said' ? { verticalFitToPages: 0 } : {}) };
  // What a missing printer refuses comes last.
  setMargins(pageLayout, print);
  pageLayout.paperSize = print.paper;
}

const isNewAndPrinted = ({ existing, declaration }: SheetPlan): boolean =>
  existing === null && declaration.print !== undefined;

/** Blocks that are printed end with their tables, and these have grown or shrunk. Sheets that users changed are theirs. */
const hasOtherAreas = ({ existing, declaration, intact, tables }: SheetPlan): boolean =>
  existing !== null &&
  intact &&
  declaration.print?.areas !== undefined &&
  tables.some(({ before, rectangle }) => before?.rows !== rectangle.rows);

export const hasPageSetUp = (plans: readonly SheetPlan[]): boolean =>
  plans.some(plan => isNewAndPrinted(plan) || hasOtherAreas(plan));

export function setUpPages(pen: Pen, plans: readonly SheetPlan[], height: FreeHeight): void {
  for (const plan of plans.filter(isNewAndPrinted))
    if (plan.declaration.print) printSetUp(pen.sheet(plan.name), plan.declaration.print, height);
  for (const { name, declaration } of plans.filter(hasOtherAreas))
    pen.sheet(name).pageLayout.setPrintArea(declaration.print?.areas?.join(',') ?? '');
}
