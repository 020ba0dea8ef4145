// Sheet "Hướng dẫn" of the issued workbook: who reports what by when, how to fill it in, and how much remains.

import type { SectionKey } from '../../core/entries';
import type { Plan } from '../../core/plan';
import type { RulesBySection, SectionRules } from '../../core/rules';
import { forms } from '../../texts/vi/forms';
import { vietnameseDate } from '../../texts/numbers';
import { absoluteColumnBody, placeOf } from '../addresses';
import { formula } from '../declaration';
import type { CellDeclaration, SheetDeclaration } from '../declaration';
import type { IssueInput } from './model';
import { printSetup, PROTECTION, SETTLED_ENDINGS, titleBlock } from './sheet-frame';
import { completeTexts } from './verdict-texts';

const FIRST_STEP_ROW = 15;
const COUNTER_ROW = FIRST_STEP_ROW + forms.steps.length + 1;

const filledText = (row: number, label: string, content: string | number): readonly CellDeclaration[] => [
  { at: `B${row}`, content: label, style: 'label' },
  { at: `C${row}`, mergeTo: `F${row}`, content, style: 'plain' },
];

const entryLine = (row: number, label: string): readonly CellDeclaration[] => [
  { at: `B${row}`, content: label, style: 'label' },
  { at: `C${row}`, mergeTo: `F${row}`, content: null, style: 'entryText' },
];

/** Rows whose check says anything but that the row is complete. */
function remainingFormula(section: SectionKey, sheet: SheetDeclaration, rules: SectionRules): string {
  const [table] = sheet.tables;
  if (!table) throw new Error(`sheet ${sheet.key} has no table`);
  const range = `{${section}}!${absoluteColumnBody(placeOf(table), 'check')}`;
  const done = [...completeTexts(rules), ...SETTLED_ENDINGS.map(ending => `*${ending}`)].map(
    text => `COUNTIF(${range},"${text}")`,
  );
  return `${table.rows.length}-${done.join('-')}`;
}

/** The entry sheets of this workbook: a section without rows has none. */
export type EntrySheets = readonly { readonly section: SectionKey; readonly sheet: SheetDeclaration }[];

function counters(sheets: EntrySheets, rules: RulesBySection): readonly CellDeclaration[] {
  const lines = sheets.flatMap(({ section, sheet }, index): readonly CellDeclaration[] => {
    const row = COUNTER_ROW + 1 + index;
    const rowCount = sheet.tables[0]?.rows.length ?? 0;
    return [
      { at: `B${row}`, content: forms.sheets[section], style: 'plain' },
      {
        at: `C${row}`,
        content: formula(remainingFormula(section, sheet, rules[section]), rowCount),
        style: 'counter',
      },
    ];
  });
  return [
    { at: `B${COUNTER_ROW}`, mergeTo: `F${COUNTER_ROW}`, content: forms.labels.remaining, style: 'heading' },
    ...lines,
  ];
}

/** Merged cells do not grow with their text: so many letters fit a line of the merge. */
const LETTERS_A_LINE = 88;
const LINE_HEIGHT = 17;

const heightOf = (text: string): number => Math.ceil(text.length / LETTERS_A_LINE) * LINE_HEIGHT;

const STEPS: readonly CellDeclaration[] = forms.steps.flatMap((step, index): readonly CellDeclaration[] => {
  const row = FIRST_STEP_ROW + index;
  return [
    { at: `A${row}`, content: `${index + 1}.`, style: 'label' },
    { at: `B${row}`, mergeTo: `F${row}`, content: step, style: 'paragraph' },
  ];
});

function signatures(sheetCount: number): readonly CellDeclaration[] {
  const row = COUNTER_ROW + sheetCount + 3;
  const { place, left, right, hint, hintStamp } = forms.signatures;
  return [
    { at: `D${row - 1}`, mergeTo: `F${row - 1}`, content: place, style: 'subtitle' },
    { at: `A${row}`, mergeTo: `C${row}`, content: left, style: 'letterhead' },
    { at: `D${row}`, mergeTo: `F${row}`, content: right, style: 'letterhead' },
    { at: `A${row + 1}`, mergeTo: `C${row + 1}`, content: hint, style: 'subtitle' },
    { at: `D${row + 1}`, mergeTo: `F${row + 1}`, content: hintStamp, style: 'subtitle' },
  ];
}

function versionText({ version, amendments }: Plan): string {
  const paper = amendments.at(-1);
  return paper ? forms.amendedVersion(version, paper.number, vietnameseDate(paper.date)) : String(version);
}

export function guideSheet(input: IssueInput, sheets: EntrySheets): SheetDeclaration {
  const { labels, letterhead } = forms;
  const title = titleBlock(forms.titles.guide, input, 'F').map((cell, index) => ({
    ...cell,
    at: `A${3 + index}`,
    mergeTo: `F${3 + index}`,
  }));
  return {
    key: 'guide',
    caption: forms.sheets.guide,
    visibility: 'visible',
    tabColor: '1F4E79',
    cells: [
      {
        at: 'A1',
        mergeTo: 'C1',
        content: letterhead.office(input.office.authority, input.office.office),
        style: 'letterhead',
      },
      { at: 'D1', mergeTo: 'F1', content: letterhead.state, style: 'letterhead' },
      ...title,
      ...filledText(7, labels.agency, input.agency.name),
      ...filledText(8, labels.period, `${forms.periods.of(input.period)} năm ${input.year}`),
      ...filledText(9, labels.receiver, input.office.office),
      ...filledText(10, labels.lastDay, forms.lastDay(vietnameseDate(input.lastDay))),
      ...filledText(11, labels.planVersion, versionText(input.plan)),
      ...entryLine(12, labels.reporter),
      ...entryLine(13, labels.phone),
      ...STEPS,
      ...counters(sheets, input.rules),
      ...signatures(sheets.length),
    ],
    tables: [],
    columnWidths: { 1: 5, 2: 26, 3: 19, 4: 19, 5: 19, 6: 19 },
    rowHeights: {
      1: 36,
      3: 40,
      ...Object.fromEntries(forms.steps.map((step, index) => [FIRST_STEP_ROW + index, heightOf(step)])),
    },
    validations: [],
    conditionalFormats: [
      {
        kind: 'formula',
        range: `C${COUNTER_ROW + 1}:C${COUNTER_ROW + sheets.length}`,
        formula: `C${COUNTER_ROW + 1}=0`,
        look: { fontColor: '1B6E3C', fillColor: 'E3F4E8', bold: true },
      },
    ],
    protection: PROTECTION,
    print: { ...printSetup(input), orientation: 'portrait' },
    showGridLines: false,
  };
}
