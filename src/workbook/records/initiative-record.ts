// A new initiative as a row of tblSangKien that the office types, with a native column that says at once whether it
// counts in the year, as core decides it.

import type { Initiative } from '../../core/follow-up';
import { book } from '../../texts/vi/book';
import { cellText, dayOrBlank, requiredText, text } from '../cell-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import { codeOf } from '../word-cells';
import { agencyNameFormula } from './inspection-record';

const captions = book.captions.initiatives;
const headerStyle = 'entryHeader' as const;
const entry = { headerStyle, style: 'entryText', cell: text } as const;
const TABLE = 'tblSangKien';

/** A blank says no. */
const yesOrNo: CellCodec<boolean> = {
  takes: [book.yes, book.no],
  toCell: value => (value ? book.yes : book.no),
  fromCell: cell => {
    const shown = cellText(cell);
    if (shown === '') return false;
    const answer = codeOf({ yes: book.yes, no: book.no }, shown);
    return answer === 'yes' ? true : answer === 'no' ? false : undefined;
  },
};

const cell = (key: keyof typeof captions): string => `${TABLE}[[#This Row],[${captions[key]}]]`;
const column = (key: keyof typeof captions): string => `${TABLE}[${captions[key]}]`;

/** Rows of the same name that were recognised before, or the same day and stand above. */
const EARLIER =
  `SUMPRODUCT((TRIM(${column('name')})=TRIM(${cell('name')}))*ISNUMBER(${column('recognisedOn')})*` +
  `((${column('recognisedOn')}<${cell('recognisedOn')})+` +
  `(${column('recognisedOn')}=${cell('recognisedOn')})*(ROW(${column('name')})<ROW())))`;

function standingFormula(year: number): string {
  const { counts, notRecognised, otherYear, notFirst, repeated, withoutBenefit } = book.initiativeStandings;
  const steps: readonly (readonly [string, string])[] = [
    [`OR(NOT(ISNUMBER(${cell('recognisedOn')})),${cell('paper')}="")`, notRecognised],
    [`YEAR(${cell('recognisedOn')})<>${year}`, otherYear],
    [`${cell('isFirst')}<>"${book.yes}"`, notFirst],
    [`${EARLIER}>0`, repeated],
    [`${cell('benefit')}=""`, withoutBenefit],
  ];
  const judged = steps.reduceRight((rest, [when, word]) => `IF(${when},"${word}",${rest})`, `"${counts}"`);
  return `IF(${cell('name')}="","",${judged})`;
}

export const initiativeSchema = (year: number) =>
  recordTable<Initiative>()(
    { name: TABLE, rowKey: 'name', tableStyle: 'TableStyleLight9' },
    {
      name: {
        caption: captions.name,
        width: 36,
        headerStyle,
        style: 'entryText',
        cell: requiredText,
      },
      agency: { caption: captions.agency, width: 11, headerStyle, style: 'entryCode', cell: requiredText },
      agencyName: {
        caption: captions.agencyName,
        width: 22,
        style: 'derived',
        optional: true,
        formula: agencyNameFormula(TABLE, captions.agency),
        of: () => null,
      },
      recognisedOn: {
        caption: captions.recognisedOn,
        width: 12,
        headerStyle,
        style: 'entryDate',
        cell: dayOrBlank,
      },
      paper: { caption: captions.paper, width: 16, ...entry },
      isFirst: { caption: captions.isFirst, width: 11, headerStyle, style: 'entryChoice', cell: yesOrNo },
      benefit: { caption: captions.benefit, width: 32, ...entry },
      standing: {
        caption: captions.standing,
        width: 18,
        style: 'check',
        optional: true,
        formula: standingFormula(year),
        of: () => null,
      },
    },
  );
