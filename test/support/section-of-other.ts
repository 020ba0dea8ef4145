// A filled return in which sheets stand that came from the form of another agency or year, as people move them over.
import { writeWorkbook } from '../../src/xlsx';
import { filledWith, issuedFor } from './issued-samples';
import { rightEntries } from './own-return';

/** The form of `agency` with the sheets of these keys taken from the form of `other`. */
export function withSheetsOf(agency: string, other: string, keys: readonly string[]): Uint8Array {
  const own = filledWith(issuedFor(agency), rightEntries);
  const theirs = filledWith(issuedFor(other), rightEntries);
  const sheets = own.sheets.map(sheet =>
    keys.includes(sheet.key) ? (theirs.sheets.find(({ key }) => key === sheet.key) ?? sheet) : sheet,
  );
  return writeWorkbook({ ...own, sheets });
}
