// `range.dataValidation`: rule, alert and prompt of the cells of a range, in Office.js' own shapes.

import { contains, overlaps, subtract } from '../../model/a1';
import { invalidArgument } from '../../model/errors';
import { assertRuleFormula } from '../../model/formula-check';
import type { Plain, ValidationPart } from '../../model/parts';
import type { RangeRef } from '../../model/workbook';
import { asFlag, readOptions } from '../args';
import type { ObjectType } from '../object-type';

const KINDS: Readonly<Record<string, { readonly type: string; readonly keys: readonly string[] }>> = {
  wholeNumber: { type: 'WholeNumber', keys: ['formula1', 'formula2', 'operator'] },
  decimal: { type: 'Decimal', keys: ['formula1', 'formula2', 'operator'] },
  date: { type: 'Date', keys: ['formula1', 'formula2', 'operator'] },
  time: { type: 'Time', keys: ['formula1', 'formula2', 'operator'] },
  textLength: { type: 'TextLength', keys: ['formula1', 'formula2', 'operator'] },
  list: { type: 'List', keys: ['inCellDropDown', 'source'] },
  custom: { type: 'Custom', keys: ['formula'] },
};
const LONGEST_LIST = 255;
const DEFAULT_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const DEFAULT_PROMPT = { message: '', showPrompt: true, title: '' };

const partOf = (ref: RangeRef): ValidationPart | undefined =>
  ref.sheet.validations.find(part => part.areas.some(area => contains(area, ref.area)));

/** The part that holds exactly this range; cut out of others first, so that each cell has one validation. */
function ownPart(ref: RangeRef): ValidationPart {
  const existing = partOf(ref);
  if (existing?.areas.length === 1 && existing.areas[0] && contains(ref.area, existing.areas[0]))
    return existing;
  clear(ref);
  const part: ValidationPart = {
    areas: [ref.area],
    rule: existing?.rule ?? {},
    errorAlert: existing?.errorAlert ?? DEFAULT_ALERT,
    prompt: existing?.prompt ?? DEFAULT_PROMPT,
    ignoreBlanks: existing?.ignoreBlanks ?? true,
  };
  ref.sheet.validations.push(part);
  return part;
}

function clear(ref: RangeRef): void {
  for (const part of ref.sheet.validations) part.areas = part.areas.flatMap(area => subtract(area, ref.area));
  ref.sheet.validations = ref.sheet.validations.filter(part => part.areas.length > 0);
  ref.sheet.touch('validations');
}

function readRule(value: unknown, check: (formula: string) => void): Readonly<Record<string, Plain>> {
  const rule = readOptions(value, Object.keys(KINDS), 'dataValidation.rule');
  const [entry, ...others] = Object.entries(rule).filter(([, item]) => item !== null);
  if (!entry || others.length > 0) throw invalidArgument('a validation has exactly one rule');
  const [kind, content] = entry;
  const details = readOptions(content, KINDS[kind]?.keys ?? [], `dataValidation.rule.${kind}`);
  const main = details['formula1'] ?? details['source'] ?? details['formula'];
  if (main === undefined || main === null || main === '')
    throw invalidArgument(`the validation rule ${kind} lacks its formula or source`);
  if (kind === 'list' && typeof main === 'string' && !main.startsWith('=') && main.length > LONGEST_LIST)
    throw invalidArgument(`a typed list has at most ${LONGEST_LIST} characters`);
  if (kind === 'custom' && !(typeof main === 'string' && main.startsWith('=')))
    throw invalidArgument('a custom validation needs a formula with =');
  for (const text of Object.values(details))
    if (typeof text === 'string' && text.startsWith('=')) check(text);
  return { [kind]: details };
}

const limited = (options: Readonly<Record<string, Plain>>, title: number, message: number): void => {
  const lengthOf = (key: string): number => (typeof options[key] === 'string' ? options[key].length : 0);
  if (lengthOf('title') > title) throw invalidArgument(`the title has more than ${title} characters`);
  if (lengthOf('message') > message) throw invalidArgument(`the message has more than ${message} characters`);
};

export const DataValidation: ObjectType<RangeRef> = {
  name: 'DataValidation',
  scalars: {
    Rule: {
      get: ref => partOf(ref)?.rule ?? {},
      set: (ref, value, session) => {
        ref.sheet.assertAllowed(null);
        const rule = readRule(value, formula => assertRuleFormula(session.workbook, formula, ref.home));
        ownPart(ref).rule = rule;
        ref.sheet.touch('validations');
      },
    },
    ErrorAlert: {
      get: ref => partOf(ref)?.errorAlert ?? DEFAULT_ALERT,
      set: (ref, value, session) => {
        ref.sheet.assertAllowed(null);
        const given = readOptions(value, Object.keys(DEFAULT_ALERT), 'dataValidation.errorAlert');
        if (session.workbook.behaviour.refusesUntried && (!given['title'] || !given['message']))
          throw invalidArgument('an alert without words');
        limited(given, 32, 225);
        ownPart(ref).errorAlert = { ...DEFAULT_ALERT, ...given };
        ref.sheet.touch('validations');
      },
    },
    Prompt: {
      get: ref => partOf(ref)?.prompt ?? DEFAULT_PROMPT,
      set: (ref, value) => {
        ref.sheet.assertAllowed(null);
        const given = readOptions(value, Object.keys(DEFAULT_PROMPT), 'dataValidation.prompt');
        limited(given, 32, 255);
        ownPart(ref).prompt = { ...DEFAULT_PROMPT, ...given };
        ref.sheet.touch('validations');
      },
    },
    IgnoreBlanks: {
      get: ref => partOf(ref)?.ignoreBlanks ?? true,
      set: (ref, value) => {
        ref.sheet.assertAllowed(null);
        ownPart(ref).ignoreBlanks = asFlag(value, 'ignoreBlanks');
        ref.sheet.touch('validations');
      },
    },
    Type: {
      get: ref => {
        const part = partOf(ref);
        if (!part)
          return ref.sheet.validations.some(item => item.areas.some(area => overlaps(area, ref.area)))
            ? 'MixedCriteria'
            : 'None';
        const [kind = ''] = Object.keys(part.rule);
        return KINDS[kind]?.type ?? 'None';
      },
    },
  },
  methods: {
    Clear: ref => {
      ref.sheet.assertAllowed(null);
      clear(ref);
      return undefined;
    },
  },
};
