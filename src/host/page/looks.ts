// Validations and conditional formats of the model, shown by the grid. Replaced as a whole whenever they change.

import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalPart, Plain, ValidationPart } from '../model/parts';
import type { HostSheet } from '../model/sheet';
import type { UniverMirror } from '../engine/mirror';
import { toPlainFormula } from '../model/structured-references';
import { toRange } from '../engine/univer-sheet';

type Details = Readonly<Record<string, Plain>>;

const detailsOf = (value: Plain | undefined): Details =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Details) : {};

const textOf = (value: Plain | undefined): string =>
  value === undefined || value === null ? '' : String(value);

const TYPES: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  list: DataValidationType.LIST,
  custom: DataValidationType.CUSTOM,
};
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

function validationRule(
  mirror: UniverMirror,
  sheet: HostSheet,
  part: ValidationPart,
  uid: string,
): IDataValidationRule {
  const [kind = 'custom', content] = Object.entries(part.rule)[0] ?? [];
  const details = detailsOf(content);
  const [first] = part.areas;
  const plain = (value: Plain | undefined): string => {
    const text = textOf(value);
    return text.startsWith('=') && first
      ? toPlainFormula(mirror.workbook, text, { sheet, row: first.top, column: first.left })
      : text;
  };
  return {
    uid,
    type: TYPES[kind] ?? DataValidationType.CUSTOM,
    ranges: part.areas.map(toRange),
    formula1: plain(details['formula1'] ?? details['source'] ?? details['formula']),
    formula2: plain(details['formula2']),
    operator: OPERATORS[textOf(details['operator'])] ?? DataValidationOperator.BETWEEN,
    allowBlank: part.ignoreBlanks,
    showDropDown: details['inCellDropDown'] !== false,
    showErrorMessage: true,
    error: textOf(part.errorAlert['message']),
    errorStyle: STYLES[textOf(part.errorAlert['style'])] ?? DataValidationErrorStyle.STOP,
    showInputMessage: part.prompt['message'] !== '',
    prompt: textOf(part.prompt['message']),
    promptTitle: textOf(part.prompt['title']),
  } as IDataValidationRule;
}

const lookOf = (part: ConditionalPart) => {
  const { details } = part;
  const font = details.get('font.color');
  const fill = details.get('fill.color');
  return {
    ...(typeof font === 'string' ? { cl: { rgb: font } } : {}),
    ...(typeof fill === 'string' ? { bg: { rgb: fill } } : {}),
    ...(details.get('font.bold') === true ? { bl: 1 } : {}),
    ...(details.get('font.italic') === true ? { it: 1 } : {}),
  };
};

const scaleValue = (criterion: Details) => {
  const types: Readonly<Record<string, CFValueType>> = {
    LowestValue: CFValueType.min,
    HighestValue: CFValueType.max,
    Number: CFValueType.num,
    Percent: CFValueType.percent,
    Percentile: CFValueType.percentile,
    Formula: CFValueType.formula,
  };
  const type = types[textOf(criterion['type'])] ?? CFValueType.percentile;
  const formula = textOf(criterion['formula']).replace(/^=/, '');
  return formula === ''
    ? { type }
    : { type, value: Number.isNaN(Number(formula)) ? formula : Number(formula) };
};

function colorScale(part: ConditionalPart) {
  const criteria = detailsOf(part.details.get('criteria'));
  const steps = ['minimum', 'midpoint', 'maximum'].filter(step => criteria[step] !== undefined);
  return {
    type: CFRuleType.colorScale,
    config: steps.map((step, index) => {
      const criterion = detailsOf(criteria[step]);
      return { index, color: textOf(criterion['color']), value: scaleValue(criterion) };
    }),
  };
}

/** A bar ends at a number of its rule's, or at the least or greatest value. */
function barEnd(value: Plain | undefined, otherwise: CFValueType.min | CFValueType.max) {
  const rule = detailsOf(value);
  return rule['type'] === 'Number'
    ? { type: CFValueType.num, value: Number(textOf(rule['formula']).replace(/^=/, '')) }
    : { type: otherwise };
}

function dataBar(part: ConditionalPart) {
  const color = textOf(part.details.get('positive.fillColor')) || '#638EC6';
  return {
    type: CFRuleType.dataBar,
    isShowValue: part.details.get('showDataBarOnly') !== true,
    config: {
      min: barEnd(part.details.get('lowerBoundRule'), CFValueType.min),
      max: barEnd(part.details.get('upperBoundRule'), CFValueType.max),
      isGradient: part.details.get('positive.gradientFill') !== false,
      positiveColor: color,
      nativeColor: color,
    },
  };
}

const NUMBERS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

function highlight(mirror: UniverMirror, sheet: HostSheet, part: ConditionalPart) {
  const [first] = part.areas;
  const style = lookOf(part);
  const type = CFRuleType.highlightCell;
  if (part.type === 'CellValue') {
    const rule = detailsOf(part.details.get('cellValue'));
    const number = (key: string): number => Number(textOf(rule[key]).replace(/^=/, ''));
    const operator = NUMBERS[textOf(rule['operator'])] ?? CFNumberOperator.equal;
    const between = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
    const value = between ? [number('formula1'), number('formula2')] : number('formula1');
    return { type, subType: CFSubRuleType.number, operator, value, style };
  }
  const formula = textOf(part.details.get('formula'));
  const home = { sheet, row: first?.top ?? 0, column: first?.left ?? 0 };
  return {
    type,
    subType: CFSubRuleType.formula,
    value: toPlainFormula(mirror.workbook, formula, home),
    style,
  };
}

function conditionalRule(
  mirror: UniverMirror,
  sheet: HostSheet,
  part: ConditionalPart,
): IConditionFormattingRule {
  const rule =
    part.type === 'ColorScale'
      ? colorScale(part)
      : part.type === 'DataBar'
        ? dataBar(part)
        : highlight(mirror, sheet, part);
  return {
    cfId: part.id,
    ranges: part.areas.map(toRange),
    stopIfTrue: part.stopIfTrue,
    rule,
  } as IConditionFormattingRule;
}

/** A conditional format that is still being described (no formula or criteria yet) is shown later. */
const isComplete = (part: ConditionalPart): boolean =>
  part.type === 'DataBar' || ['formula', 'cellValue', 'criteria'].some(key => Boolean(part.details.get(key)));

/** The grid validates cells when it is idle: by then their sheet may be gone, and nobody asks any more. */
function validateWhatIsThere(mirror: UniverMirror): void {
  const validator = mirror.univer.__getInjector().get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unit, sheet, ranges) =>
    mirror.univerWorkbook().getSheetBySheetId(sheet) ? validate(unit, sheet, ranges) : [];
}

export function showLooks(mirror: UniverMirror): void {
  validateWhatIsThere(mirror);
  const shown = new Map<string, { validations: string[]; conditionals: string[] }>();
  let serial = 0;
  mirror.addView((sheet, aspects) => {
    const subUnitId = sheet.id;
    const before = shown.get(sheet.id) ?? { validations: [], conditionals: [] };
    shown.set(sheet.id, before);
    const all = aspects.has('everything');
    if (aspects.has('validations') || all) {
      if (before.validations.length > 0)
        mirror.run('data-validation.mutation.removeRule', { subUnitId, ruleId: before.validations });
      const rules = sheet.validations.map(part => {
        serial += 1;
        return validationRule(mirror, sheet, part, `validation-${serial}`);
      });
      if (rules.length > 0) mirror.run('data-validation.mutation.addRule', { subUnitId, rule: rules });
      before.validations = rules.map(rule => rule.uid);
    }
    // These look again at cells that changed.
    if (aspects.has('conditionalFormats') || aspects.has('cells') || all) {
      for (const cfId of before.conditionals)
        mirror.run('sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
      const rules = sheet.conditionalFormats
        .filter(isComplete)
        .map(part => conditionalRule(mirror, sheet, part));
      for (const rule of [...rules].reverse())
        mirror.run('sheet.mutation.add-conditional-rule', { subUnitId, rule });
      before.conditionals = rules.map(rule => rule.cfId);
    }
  });
}
