// What stands at the foot of every printed page: a name at the left, the page's number at the right. Excel scales it
// with the sheet, so its size is said.

import { book } from '../texts/vi/book';

/** Points before the sheet is scaled to the page. */
const SIZE = 12;

/** `left` may hold Excel's codes; an ampersand of a name is doubled by who gives it. */
export const pageFooter = (left: string): string => `&L&${SIZE} ${left}&R&${SIZE} ${book.pageNumber}`;

/** With the name of the sheet. */
export const PAGE_FOOTER = pageFooter('&A');
