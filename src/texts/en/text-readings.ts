// Sentences about reading what users typed: what was fixed, why a value is doubtful or unreadable, what next.
// The place (file, sheet, cell) is named by the caller.

import type { ReadingReason, RepairCode } from '../../core/text';
import type { IssueText } from '../issue-text';
import { examples } from '../examples';

/** Each repair of reading, as the ledger lists it. */
const repairs: Readonly<Record<RepairCode, string>> = {
  'text.nfc': 'Combining marks composed (Unicode NFC)',
  'text.nbsp': 'Special spaces replaced by ordinary ones',
  'text.spaces': 'Extra blanks removed',
  'text.control': 'Invisible characters removed',
  'text.eth': 'Letter Ð (eth) replaced by Đ',
  'text.tcvn3': 'Converted from TCVN3 (.Vn fonts) to Unicode',
  'text.vni': 'Converted from VNI to Unicode',
  'number.from-text': 'Number typed as text turned into a number',
  'number.decimal-comma': 'Comma read as the decimal mark',
  'number.grouping': 'Thousands separators removed',
  'number.percent-sign': '% sign removed',
  'number.percent-format': 'Value of a percent-formatted cell turned into percent',
  'number.full-width': 'Full-width digits replaced by ordinary ones',
  'number.minus': 'Dash replaced by a minus sign',
  'number.binary-remainder': 'Remainder of binary arithmetic dropped, 15 digits kept',
  'date.from-text': 'Date typed as text turned into a date',
  'date.serial': 'Spreadsheet serial number turned into a date',
  'date.time-dropped': 'Time of day dropped',
  'date.next-midnight': 'Time close to midnight rounded to the next day',
  'date.words-dropped': 'Words in front of the date removed',
  'document.spaces': 'Blanks inside the document number removed',
  'document.dash': 'Long dash in the document number replaced by a hyphen',
  'document.words-dropped': 'Words around the document number removed',
  'choice.spelling': 'Spelling corrected to the list',
};

type Sentence = (params: {
  readonly value: string;
  readonly reading: string | null;
  readonly other?: string | null;
}) => IssueText;

const shown = (reading: string | null): string => (reading === null ? '' : ` Read as ${reading} for now.`);

/** Why a value is doubtful or unreadable. `reading` is the reading on offer, formatted. */
const reasons: Readonly<Record<ReadingReason, Sentence>> = {
  'number.not-a-number': ({ value }) => ({
    message: `"${value}" is no number.`,
    advice: 'Enter it in digits.',
  }),
  'number.thousands-or-decimal': ({ value, reading }) => ({
    message: `"${value}" may be thousands or a decimal number.${shown(reading)}`,
    advice: 'Confirm it or enter it again.',
  }),
  'number.blank-inside': ({ value, reading }) => ({
    message: `"${value}" has a blank between its digits.${shown(reading)}`,
    advice: 'Confirm it or enter it again.',
  }),
  'number.separator-at-edge': ({ value, reading }) => ({
    message: `"${value}" begins or ends with a comma or a dot.${shown(reading)}`,
    advice: 'Confirm it or enter it again.',
  }),
  'number.words-beside': ({ value, reading }) => ({
    message: `"${value}" has words beside the number.${shown(reading)}`,
    advice: 'Confirm it or enter the number alone.',
  }),
  'number.scientific': ({ value, reading }) => ({
    message: `"${value}" is written with a power of ten.${shown(reading)}`,
    advice: 'Confirm it or enter all digits.',
  }),
  'number.too-long': ({ value }) => ({
    message: `"${value}" has more than 15 digits, which a spreadsheet cannot hold exactly.`,
    advice: 'Check it and enter it again.',
  }),
  'number.shown-as-date': ({ value, reading }) => ({
    message: `"${value}" is a number that its cell shows as a date.${shown(reading)}`,
    advice: 'Confirm it or enter the number again.',
  }),
  'number.shown-as-percent': ({ value, reading }) => ({
    message: `"${value}" is a number that its cell shows as a percentage.${shown(reading)}`,
    advice: 'Confirm it or enter the count again.',
  }),
  'number.shown-in-thousands': ({ value, reading }) => ({
    message: `"${value}" stands in the cell, which shows thousands or millions only.${shown(reading)}`,
    advice: 'Confirm the unit or enter the number that is shown.',
  }),
  'money.in-thousands': ({ value, reading, other }) => ({
    message: `"${value}" is too large in million đồng${other ? ` (${other} million đồng or more)` : ''}; it may be in thousand đồng.${reading === null ? '' : ` In thousand đồng it would be ${reading} million đồng.`}`,
    advice: 'Confirm it and enter it in million đồng.',
  }),
  'money.in-dong': ({ value, reading, other }) => ({
    message: `"${value}" is too large in million đồng${other ? ` (${other} million đồng or more)` : ''}; it may be in đồng.${reading === null ? '' : ` In đồng it would be ${reading} million đồng.`}`,
    advice: 'Confirm it and enter it in million đồng.',
  }),
  'percent.fraction-or-percent': ({ value, reading }) => ({
    message: `"${value}" may be less than 1% or a percentage written as a fraction.${shown(reading)}`,
    advice: 'Confirm it or enter it with a % sign.',
  }),
  'percent.shown-hundredfold': ({ value, reading }) => ({
    message: `"${value}" stands in a percent cell, which shows it a hundredfold.${shown(reading)}`,
    advice: 'Confirm it or enter it with a % sign.',
  }),
  'date.not-a-date': ({ value }) => ({
    message: `"${value}" is no date.`,
    advice: `Enter it as day/month/year, such as ${examples.day}.`,
  }),
  'date.no-such-day': ({ value }) => ({
    message: `"${value}" is no real day.`,
    advice: 'Check its day, month and year.',
  }),
  'date.month-above-12': ({ value }) => ({
    message: `"${value}" has a month above 12; perhaps the month stands before the day.`,
    advice: 'Enter it as day/month/year.',
  }),
  'date.two-digit-year': ({ value, reading }) => ({
    message: `"${value}" has a year of two digits.${shown(reading)}`,
    advice: 'Confirm it or enter all four digits.',
  }),
  'date.far-year': ({ value, reading }) => ({
    message: `"${value}" has a year outside 2000–2100.${shown(reading)}`,
    advice: 'Check the year.',
  }),
  'date.no-day': ({ value }) => ({
    message: `"${value}" has a month and a year only.`,
    advice: 'Enter day, month and year.',
  }),
  'date.shown-without-day': ({ value, reading }) => ({
    message: `The cell shows "${value}", without a day, so the day is not known.${reading === null ? '' : ` The cell holds ${reading}.`}`,
    advice: 'Enter day, month and year.',
  }),
  'date.utc-midnight': ({ value, reading, other = null }) => ({
    message: `"${value}" may be in universal time (UTC): by the clock of Vietnam it is ${reading ?? ''}, as written it is ${other ?? ''}.`,
    advice: 'Confirm the day and enter it as day/month/year.',
  }),
  'date.words-beside': ({ value, reading }) => ({
    message: `"${value}" has words beside the date.${shown(reading)}`,
    advice: 'Confirm it, or enter the date alone and the words in the explanation.',
  }),
  'date.serial-as-text': ({ value, reading }) => ({
    message: `"${value}" is a date's serial number typed as text.${shown(reading)}`,
    advice: 'Confirm it or enter it as day/month/year.',
  }),
  'date.month-first-format': ({ value, reading }) => ({
    message: `"${value}" is a date in a cell that shows the month first, so that day and month may have changed places.${shown(reading)}`,
    advice: 'Confirm it or enter it as day/month/year.',
  }),
  'document.form': ({ value }) => ({
    message: `"${value}" does not look like a document number.`,
    advice: `Enter it like ${examples.paper}.`,
  }),
  'document.several': ({ value }) => ({
    message: `"${value}" holds several document numbers.`,
    advice: 'Enter one and name the others in the explanation.',
  }),
  'document.became-date': ({ value }) => ({
    message: `"${value}" is a document number that the spreadsheet turned into a date.`,
    advice: 'Enter it again as text.',
  }),
  'document.date': ({ value }) => ({
    message: `The date in "${value}" cannot be read for certain.`,
    advice: 'Enter it as day/month/year with a year of four digits.',
  }),
};

export const textReadings = { repairs, reasons };
