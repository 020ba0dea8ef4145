// The form of administrative papers: sizes, margins and the place of the page number, by the day on which a paper is issued.

import formData from '../data/paper-forms.json';
import type { IsoDate } from '../core/calendar';

/** Sizes in points, margins and the indent of a first line in millimetres, the space between paragraphs in points. */
export interface PaperForm {
  readonly id: string;
  /** The first day of papers in this form; null for the form before all others. */
  readonly from: IsoDate | null;
  readonly source: string;
  readonly pageNumber: { readonly place: 'header' | 'footer'; readonly align: 'center' | 'right' };
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly sizes: Readonly<
    Record<
      | 'state'
      | 'motto'
      | 'agency'
      | 'number'
      | 'date'
      | 'name'
      | 'about'
      | 'letterAbout'
      | 'body'
      | 'signature'
      | 'recipientsTitle'
      | 'recipients'
      | 'pageNumber'
      | 'annex'
      | 'annexNote'
      | 'table',
      number
    >
  >;
  readonly firstLine: number;
  readonly between: number;
}

const PAPER_FORMS = formData as readonly PaperForm[];

/** The form in force on a day. Throws where the data have no first form, which is a programmer's mistake. */
export function formOn(day: IsoDate, forms: readonly PaperForm[] = PAPER_FORMS): PaperForm {
  const form = forms.filter(({ from }) => from === null || from <= day).at(-1);
  if (!form) throw new Error(`no form of papers on ${day}`);
  return form;
}
