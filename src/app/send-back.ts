// Act: a returned file as it goes back to its agency, with the wrong cells filled and commented and a sheet that lists
// what to fix. All else stays as the agency sent it. The file that came is never changed: this is a copy.

import { failed, ok } from '../core/outcome';
import type { IsoDate } from '../core/calendar';
import type { Outcome } from '../core/outcome';
import type { Issue, Severity } from '../core/issues';
import type { Reason } from '../core/returned';
import { book as bookTexts } from '../texts/vi/book';
import { sendBack as texts } from '../texts/vi/send-back';
import { vietnameseDate } from '../texts/numbers';
import { issueText, refusalText } from '../texts/word-issue';
import type { SheetDeclaration } from '../workbook/declaration';
import { PortError } from '../workbook/port';
import { toFixSheet } from '../workbook/returned/to-fix-sheet';
import type { ToFixRow } from '../workbook/returned/to-fix-sheet';
import { patchCells, sheetNamesOf, writeWorkbook } from '../xlsx';
import type { CellHighlight, OpenFailure } from '../xlsx';
import { captionOfField } from './returns/result-rows';

export interface SendBackOrder {
  readonly fileName: string;
  readonly office: { readonly authority: string; readonly office: string };
  /** Null where the file does not say whose it is. */
  readonly agencyName: string | null;
  readonly checkedOn: IsoDate;
  /** Errors and warnings are highlighted and listed; what is only worth knowing is left out. */
  readonly issues: readonly Issue[];
  /** The task, target or criterion that an issue is about; empty where it is about none. */
  readonly subjectOf: (issue: Issue) => string;
  /** Why the whole file was refused; null where it was read. */
  readonly refusal: Reason | null;
}

/** `not-xlsx`: another format than .xlsx or .xlsm. `sheet-taken`: a list of ours in the file was tampered with. */
export type SendBackFault = OpenFailure | 'not-xlsx' | 'sheet-taken';

const FILLS: Readonly<Record<Severity, string>> = { error: 'FFC7CE', warning: 'FFEB9C', info: 'FFFFFF' };
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** `SNV_2018_nam.xlsx` → `SNV_2018_nam_can-sua.xlsx`. */
export const sentBackName = (fileName: string): string =>
  fileName.replace(/(?:\.[^.]*)?$/, ending => `_can-sua${ending || '.xlsx'}`);

/** What an agency must deal with, errors first, in the order of the file. */
const toDealWith = (issues: readonly Issue[]): readonly Issue[] =>
  issues
    .filter(({ severity }) => severity !== 'info')
    .map((issue, order) => ({ issue, order }))
    .sort((left, right) => RANK[left.issue.severity] - RANK[right.issue.severity] || left.order - right.order)
    .map(({ issue }) => issue);

/** Whether there is anything to send back. */
export const needsFixing = (order: Pick<SendBackOrder, 'issues' | 'refusal'>): boolean =>
  order.refusal !== null || order.issues.some(({ severity }) => severity !== 'info');

const captionIn = (issue: Issue): string => captionOfField(issue.place.column ?? '', issue.params['section']);

function listed(
  issue: Issue,
  index: number,
  sheets: ReadonlySet<string>,
  { subjectOf }: SendBackOrder,
): ToFixRow {
  const { message, advice } = issueText(issue);
  const { sheet = '', cell = '' } = issue.place;
  return {
    number: index + 1,
    severity: issue.severity,
    sheet,
    cell,
    isThere: sheets.has(sheet),
    subject: subjectOf(issue),
    column: captionIn(issue),
    value: issue.value ?? '',
    message,
    advice,
  };
}

const refusalRow = (refusal: Reason): ToFixRow => ({
  number: 1,
  severity: 'error',
  sheet: '',
  cell: '',
  isThere: false,
  subject: '',
  column: '',
  value: '',
  message: refusalText(refusal.code, refusal.params),
  advice: '',
});

const listedIn = (order: SendBackOrder, sheets: ReadonlySet<string>): readonly ToFixRow[] => [
  ...(order.refusal ? [refusalRow(order.refusal)] : []),
  ...toDealWith(order.refusal ? [] : order.issues).map((issue, index) => listed(issue, index, sheets, order)),
];

const sheetFor = (order: SendBackOrder, rows: readonly ToFixRow[], isSeparate: boolean): SheetDeclaration =>
  toFixSheet({
    office: order.office,
    agencyName: order.agencyName,
    fileName: order.fileName,
    checkedOn: vietnameseDate(order.checkedOn),
    isRefused: order.refusal !== null,
    isSeparate,
    rows,
  });

/** One highlight a cell: the gravest fill, and every comment under the other. */
function highlightsOf(rows: readonly ToFixRow[]): ReadonlyMap<string, readonly CellHighlight[]> {
  const highlights = new Map<string, Map<string, CellHighlight>>();
  for (const row of rows) {
    if (row.cell === '' || !row.isThere) continue;
    const cells = highlights.get(row.sheet) ?? new Map<string, CellHighlight>();
    const comment = texts.comment(bookTexts.severities[row.severity], row.message, row.advice);
    const former = cells.get(row.cell);
    cells.set(row.cell, {
      cell: row.cell,
      fillColor: former?.fillColor ?? FILLS[row.severity],
      comment: former?.comment === undefined ? comment : `${former.comment}\n${comment}`,
    });
    highlights.set(row.sheet, cells);
  }
  return new Map([...highlights].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const PATCHABLE = /\.xls[xm]$/i;

/**
 * The bytes of the copy; the very same bytes where nothing is to be fixed. A file of another format than .xlsx or
 * .xlsm, or one that cannot be written on, fails with its reason.
 */
export async function sendBack(
  bytes: Uint8Array,
  order: SendBackOrder,
): Promise<Outcome<Uint8Array, SendBackFault>> {
  if (!needsFixing(order)) return ok(bytes);
  if (isZip(bytes) && /\.(ods|xlsb|ots|fods)$/i.test(order.fileName) && !PATCHABLE.test(order.fileName))
    return failed('not-xlsx');
  const names = sheetNamesOf(bytes);
  if (names.kind === 'failed') return names;
  const sheets = new Set(names.value);
  const rows = listedIn(order, sheets);
  try {
    return await patchCells(bytes, {
      highlights: highlightsOf(rows),
      addSheets: [sheetFor(order, rows, false)],
      author: order.office.office,
    });
  } catch (error) {
    if (error instanceof PortError) return failed('sheet-taken');
    throw error;
  }
}

/** `SNV_2018_nam.xls` → `SNV_2018_nam_can-sua.xlsx`. */
const listName = (fileName: string): string => `${fileName.replace(/\.[^.]*$/, '')}_can-sua.xlsx`;

/** The list alone, in a workbook of its own: for a file that cannot be written on. */
const fixList = (order: SendBackOrder): Uint8Array =>
  writeWorkbook({
    sheets: [sheetFor(order, listedIn(order, new Set()), true)],
    names: [],
    title: texts.sheet,
    customProperties: {},
    lockStructure: false,
    activeSheet: 'toMend',
  });

export interface SentBackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Why the file itself could not be highlighted and the list goes alone; null where it was highlighted. */
  readonly fault: SendBackFault | null;
}

/** What goes to the agency: its own file highlighted; where that cannot be, the list of what to fix. */
export async function sentBackFile(bytes: Uint8Array, order: SendBackOrder): Promise<SentBackFile> {
  const highlighted = await sendBack(bytes, order);
  if (highlighted.kind === 'ok')
    return { name: sentBackName(order.fileName), bytes: highlighted.value, fault: null };
  // What could be read is not damaged, only written in a form that is not written on.
  const isOdd = highlighted.error === 'damaged' && order.refusal === null;
  const fault = isOdd ? 'unsupported-form' : highlighted.error;
  return { name: listName(order.fileName), bytes: fixList(order), fault };
}
