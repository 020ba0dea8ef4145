// Words for a file that cannot be read: what happened and what to do next.
import type { readFailures as vietnamese } from '../vi/read-failures';

const RESEND = 'Please ask the agency to open the original in Excel, save it as .xlsx and send it again.';
const RIGHT_FILE = 'Please ask for the form that was issued.';
/** Of a right form that grew: what to take out of it. */
const SHORTEN =
  'If it is the form that was issued, please ask the agency to delete the rows below the table and the columns beside it on each sheet, to save it and send it again.';

export const readFailures: Readonly<Record<keyof typeof vietnamese, string>> = {
  empty: `The file is empty. ${RESEND}`,
  'not-a-workbook': `The file is no Excel workbook. ${RIGHT_FILE}`,
  encrypted: 'The file has a password and cannot be opened. Please ask for it without a password.',
  truncated: `The file was cut short when it was copied or sent. ${RESEND}`,
  corrupt: `The file is damaged: its content is no longer whole. ${RESEND}`,
  'too-large-file': `The file is too large for a form. ${RIGHT_FILE}`,
  'too-large-declared': `The file says that it unpacks to more than is safe and was not opened. ${RIGHT_FILE}`,
  'too-large-sheets': `A sheet of the file has too many rows or cells, mostly blank rows that are formatted down to its end, and was not opened. ${SHORTEN}`,
  'too-large-inflated': `The file unpacks to more than is safe and was not opened. ${RIGHT_FILE}`,
  'too-many-entries': `The file has too many parts and was not opened. ${RIGHT_FILE}`,
  ratio: `The file is packed in an unusual way and was not opened. ${RIGHT_FILE}`,
  'too-many-cells': `The file has too many cells for a form. ${SHORTEN}`,
  'too-deep': `The inside of the file is built in an unusual way and was not opened. ${RIGHT_FILE}`,
  'too-slow': `Reading the file took longer than allowed and was stopped. ${RIGHT_FILE}`,
  'duplicate-entry': `The file holds a part twice, so that its true content is unknown. ${RESEND}`,
  'unsafe-name': `The file holds a part with an unsafe name and was not opened. ${RIGHT_FILE}`,
  doctype: `The file holds an unsafe declaration and was not opened. ${RIGHT_FILE}`,
  'no-sheets': `The file has no sheet that can be read. ${RESEND}`,
  'cloud-placeholder':
    'The file is only a shortcut to a file elsewhere (on the network or another computer) and holds no figures. Please ask the agency to download the file and send the .xlsx file itself.',
  'legacy-xls': `The file is an old .xls file that cannot be read yet. ${RESEND}`,
  xlsb: `The file is an .xlsb file, which cannot be read yet. ${RESEND}`,
  'csv-or-html': `The file is text or a web page, no Excel workbook. ${RIGHT_FILE}`,
  archive: 'The file is an archive (zip, rar, 7z). Please unpack it and choose the forms inside.',
  'temporary-file':
    'The file is one that the computer keeps while a workbook is open or copied, and holds no figures. Leave it out and choose the form of the same name.',
};
