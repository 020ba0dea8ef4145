// The entry columns of a section's sheet, and what may be entered in them, from the fields as core declares them.

import type { IssueInput } from './model';
import { taskConstants } from './constants';
import { columnLetters } from '../../core/addresses';
import { ENTRY_FIELDS, type FieldDeclaration, type FieldKind, type SectionKey } from '../../core/entries';
import { forms } from '../../texts/vi/forms';
import { columnBody } from '../addresses';
import type { TablePlace } from '../addresses';
import type {
  CellContent,
  ColumnDeclaration,
  ValidationDeclaration,
  ValidationRule,
  ValidationWords,
} from '../declaration';
import type { StyleToken } from '../styles';

/** How every entry column looks in its header, and that its cells are the users'. */
const ENTRY = { userEntry: true, headerStyle: 'entryHeader' } as const;

const STYLES: Readonly<Record<FieldKind, StyleToken>> = {
  choice: 'entryChoice',
  percent: 'entryPercent',
  number: 'entryNumber',
  points: 'entryPoints',
  money: 'entryNumber',
  date: 'entryDate',
  documentNumber: 'entryCode',
  text: 'entryText',
};

const entryStyle = ({ kind, mayBeRate }: FieldDeclaration): StyleToken =>
  mayBeRate ? 'entryPercent' : STYLES[kind];

/** `captions` of the section, by key. */
export const entryColumns = (
  section: SectionKey,
  captions: Readonly<Record<string, string>>,
): readonly ColumnDeclaration[] =>
  ENTRY_FIELDS[section].map(field => ({
    key: field.key,
    caption: captions[field.key] ?? '',
    width: field.width,
    style: entryStyle(field),
    ...ENTRY,
  }));

/** A row by its columns' keys: what is not named is blank. */
export const rowByKey = (
  columns: readonly ColumnDeclaration[],
  cells: Readonly<Record<string, CellContent>>,
): readonly CellContent[] => columns.map(({ key }) => cells[key] ?? null);

/** Counts and amounts beyond this are slips; within it a rate is exact enough to be compared. */
const LARGEST = 1e9;
/** Entered texts are kept short enough to be read and printed. */
const LONGEST_TEXT = 2000;
const LONGEST_NUMBER_OF_DOCUMENT = 255;

/** The choices stand on the sheet of lists, a column a field in the order of the sections. */
const LISTS: readonly FieldDeclaration[] = Object.values(ENTRY_FIELDS)
  .flat()
  .filter(({ choices }) => choices);

function listSource({ key, choices = [] }: FieldDeclaration): string {
  const column = columnLetters(LISTS.findIndex(field => field.key === key) + 1);
  return `{lists}!$${column}$2:$${column}$${choices.length + 1}`;
}

const { prompts, errors } = forms;
/** Of fields that have one of their own. */
const ownPrompt = (key: string): ValidationWords | undefined =>
  (prompts as Readonly<Record<string, ValidationWords>>)[key];

/** What the cells of a field may hold; null where it depends on the row. Dates lie in the period. */
function limitOf(
  range: string,
  field: FieldDeclaration,
  { year, period }: IssueInput,
): ValidationDeclaration | null {
  const { key, kind, mayBeRate } = field;
  const stop = (
    rule: ValidationRule,
    error: ValidationWords,
    prompt?: ValidationWords,
  ): ValidationDeclaration => ({ range, rule, severity: 'stop', error, ...(prompt ? { prompt } : {}) });
  switch (kind) {
    case 'choice':
      return stop({ kind: 'list', source: listSource(field) }, errors.list, ownPrompt(key));
    case 'percent':
      return stop({ kind: 'decimal', min: 0, max: 100 }, errors.percent, ownPrompt(key));
    case 'documentNumber':
      return stop({ kind: 'textLength', max: LONGEST_NUMBER_OF_DOCUMENT }, errors.length, prompts.document);
    case 'number':
      return mayBeRate
        ? stop({ kind: 'decimal', min: 0, max: LARGEST }, errors.previous, ownPrompt(key))
        : stop({ kind: 'whole', min: 0, max: LARGEST }, errors.count, prompts.count);
    case 'points':
      return null;
    case 'date': {
      const { firstDay: min, lastDay: max } = taskConstants(year, period);
      return {
        range,
        rule: { kind: 'date', min, max },
        severity: 'warning',
        error: errors.date,
        prompt: prompts.date,
      };
    }
    case 'text':
      return stop({ kind: 'textLength', max: LONGEST_TEXT }, errors.length);
    case 'money':
      return stop({ kind: 'decimal', min: 0, max: LARGEST }, errors.funds, prompts.funds);
  }
}

/** Fields of a kind stand together, as the sheet's validations do. */
const KINDS: readonly FieldKind[] = [
  'choice',
  'percent',
  'documentNumber',
  'number',
  'points',
  'date',
  'text',
  'money',
];

/** `ofPoints`: what scores may be, row by row. */
export const entryValidations = (
  section: SectionKey,
  place: TablePlace,
  input: IssueInput,
  ofPoints: readonly ValidationDeclaration[] = [],
): readonly ValidationDeclaration[] =>
  KINDS.flatMap(kind => {
    if (kind === 'points') return ofPoints;
    return ENTRY_FIELDS[section]
      .filter(field => field.kind === kind)
      .flatMap(field => {
        const limit = limitOf(columnBody(place, field.key), field, input);
        return limit ? [limit] : [];
      });
  });
