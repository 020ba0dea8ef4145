// What every sheet of the issued workbook shares: title block, protection, print set-up, and the check column's look.

import { columnLetters } from '../../core/addresses';
import type { SectionKey } from '../../core/entries';
import type { TablePlace } from '../addresses';
import { cellInRow, columnBody, placeOf } from '../addresses';
import type {
  CellDeclaration,
  ConditionalFormatDeclaration,
  PrintDeclaration,
  ProtectionDeclaration,
  SheetDeclaration,
  TableDeclaration,
  ValidationDeclaration,
} from '../declaration';
import { forms } from '../../texts/vi/forms';
import { vietnameseDate } from '../../texts/numbers';
import { pageFooter } from '../page-footer';
import { FORM_HEADER_ROW } from './header-row';
import type { IssueInput } from './model';
import { completeTexts, emptyText } from './verdict-texts';

/** Locked without a password: against slips, not against people. */
export const PROTECTION: ProtectionDeclaration = {
  allowSort: true,
  allowFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

export function titleBlock(title: string, input: IssueInput, lastColumn: string): readonly CellDeclaration[] {
  const { decision } = input.plan;
  const period = forms.periods.of(input.period);
  return [
    { at: 'A1', mergeTo: `${lastColumn}1`, content: title, style: 'title' },
    {
      at: 'A2',
      mergeTo: `${lastColumn}2`,
      content: forms.forAgency(input.agency.name, period, input.year),
      style: 'letterhead',
    },
    {
      at: 'A3',
      mergeTo: `${lastColumn}3`,
      content: forms.basis(decision.number, vietnameseDate(decision.date), input.office.authority),
      style: 'subtitle',
    },
  ];
}

export const printSetup = (input: IssueInput, paper: PrintDeclaration['paper'] = 'A4'): PrintDeclaration => ({
  orientation: 'landscape',
  paper,
  fitToWidth: true,
  footer: pageFooter(input.agency.name.replaceAll('&', '&&')),
});

const quoted = (text: string): string => `"${text}"`;
const GREEN = { fontColor: '1B6E3C', fillColor: 'E3F4E8' } as const;
const AMBER = { fontColor: '9A5B00', fillColor: 'FFF1D6' } as const;
const RED = { fontColor: 'B3261E', fillColor: 'FBE4E2' } as const;
const GREY = { fontColor: '6B7280' } as const;

/** End the verdicts of a target that is missed and settled: explained, or by a rule that is off only noted. */
export const SETTLED_ENDINGS: readonly string[] = forms.settledEndings;

/** Grey: not begun. Green: complete. Amber: missed and settled. Red: the rest. */
function checkLooks(
  table: TablePlace,
  completeTexts: readonly string[],
  emptyText: string,
): readonly ConditionalFormatDeclaration[] {
  const range = columnBody(table, 'check');
  const cell = cellInRow(table, 'check', 0);
  const isOneOf = `OR(${completeTexts.map(text => `${cell}=${quoted(text)}`).join(',')})`;
  const isSettled = `OR(${SETTLED_ENDINGS.map(text => `RIGHT(${cell},${text.length})=${quoted(text)}`).join(',')})`;
  return [
    { kind: 'formula', range, formula: `${cell}=${quoted(emptyText)}`, look: GREY, stopIfTrue: true },
    { kind: 'formula', range, formula: isOneOf, look: GREEN, stopIfTrue: true },
    { kind: 'formula', range, formula: isSettled, look: AMBER, stopIfTrue: true },
    { kind: 'formula', range, formula: `${cell}<>""`, look: RED },
  ];
}

/** The check column serves who types; on paper its room is for what was typed. */
export const lastPrintedColumn = ({ columns }: TableDeclaration): string =>
  columnLetters(columns.findIndex(({ key }) => key === 'check'));

/** Characters, with their padding, that a lying page of A4 has room for at nine points. */
const PADDING = 5 / 7;
const A4_CHARACTERS = 170;

const paperFor = ({ columns }: TableDeclaration): PrintDeclaration['paper'] => {
  const printed = columns.filter(({ key, hidden }) => key !== 'check' && hidden !== true);
  return printed.reduce((sum, { width }) => sum + width + PADDING, 0) > A4_CHARACTERS ? 'A3' : 'A4';
};

/** An entry sheet: its table below the title, locked but for the entry cells, its check column coloured. */
export function formSheet(
  section: SectionKey,
  input: IssueInput,
  table: TableDeclaration,
  validations: readonly ValidationDeclaration[],
): SheetDeclaration {
  return {
    key: section,
    caption: forms.sheets[section],
    visibility: 'visible',
    tabColor: 'F2B84B',
    cells: titleBlock(forms.titles[section], input, lastPrintedColumn(table)),
    tables: [table],
    freeze: { rows: FORM_HEADER_ROW, columns: 2 },
    validations,
    conditionalFormats: checkLooks(placeOf(table), completeTexts(input.rules[section]), emptyText(section)),
    protection: PROTECTION,
    print: {
      ...printSetup(input, paperFor(table)),
      areas: [`A1:${lastPrintedColumn(table)}${FORM_HEADER_ROW + table.rows.length}`],
      repeatRows: [FORM_HEADER_ROW, FORM_HEADER_ROW],
    },
    showGridLines: false,
  };
}
