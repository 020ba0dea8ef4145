// What the office's own papers have in common: who writes, where, in which number, who signs.

import type { IsoDate } from '../../core/calendar';
import type { Paper, Signature, Span } from '../../papers/paper';
import { dayInWords } from '../../texts/numbers';
import { papers as words } from '../../texts/vi/papers';
import type { Book } from '../book/model';
import { BLANK_NUMBER } from './paper-number';

/** Code of a kind of paper in its number: `BC`, `QĐ`; a letter has none. */
export type PaperKind = 'BC' | 'TB' | '';

const KIND_NAMES: Readonly<Record<PaperKind, string>> = {
  BC: words.kinds.report,
  TB: words.kinds.notice,
  '': words.kinds.letter,
};

export const gap = (what: string): Span => ({ kind: 'gap', what });

const signatureOf = ({ office }: Book): Signature => ({
  onBehalf: null,
  office: office.signer,
  name: office.signerName === '' ? gap(words.gaps.signer) : office.signerName,
});

type Common = Pick<
  Paper,
  'issuedOn' | 'authority' | 'agency' | 'number' | 'place' | 'decidedBy' | 'signature' | 'inAnnexes'
>;

/** A letter of the office: "V/v …", to whom it is addressed alone. */
export const letterParts = (book: Book, issuedOn: IsoDate, about: string) => ({
  ...commonParts(book, '', issuedOn),
  title: { kind: 'letter', about } as const,
  basis: [],
  recipients: [words.asAddressed, words.savedTo],
});

/** The clerk gives the number, so it is a gap. */
export function commonParts(book: Book, kind: PaperKind, issuedOn: IsoDate): Common {
  const { authority, office, place, sign } = book.office;
  const code = kind === '' ? sign : `${kind}-${sign}`;
  return {
    issuedOn,
    authority,
    agency: office,
    number: [gap(words.gaps.number), `/${code}`],
    place,
    decidedBy: null,
    signature: signatureOf(book),
    inAnnexes: `${KIND_NAMES[kind]} số ${BLANK_NUMBER}/${code} ${dayInWords(issuedOn)} của ${office}`,
  };
}
