// Data validations and conditional formats of a sheet. On a sheet whose columns the user has rearranged they are
// left to Excel, which moved them along.

import { rectangleOf } from '../../core/addresses';
import type {
  ConditionalFormatDeclaration,
  ConditionalLook,
  ValidationDeclaration,
  ValidationRule,
} from '../../workbook/declaration';
import type { Resolve } from './content-operations';
import { CALL_BYTES, bytesOf, type Operation } from './operation';
import type { SheetPlan } from './sheet-plan';

const bound = (value: number | string, resolve: Resolve): number | string =>
  typeof value === 'number' ? value : `=${resolve(value)}`;

const between = (rule: { min: number | string; max: number | string }, resolve: Resolve) => ({
  formula1: bound(rule.min, resolve),
  formula2: bound(rule.max, resolve),
  operator: 'Between' as const,
});

/** Office.js takes the entries of a short list bare, and a range or name as a formula. */
const listSource = (source: string, resolve: Resolve): string =>
  /^"[^"]*"$/.test(source) ? source.slice(1, -1) : `=${resolve(source)}`;

function officeRule(rule: ValidationRule, resolve: Resolve): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(rule.source, resolve) } };
    case 'decimal':
      return { decimal: between(rule, resolve) };
    case 'whole':
      return { wholeNumber: between(rule, resolve) };
    case 'date': {
      const { formula1, formula2, operator } = between(rule, resolve);
      // A plain number would be read as text of a date; as a formula it is the day's serial.
      const asFormula = (value: number | string) => (typeof value === 'number' ? `=${value}` : value);
      return { date: { formula1: asFormula(formula1), formula2: asFormula(formula2), operator } };
    }
    case 'textLength':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'custom':
      return { custom: { formula: `=${resolve(rule.formula)}` } };
  }
}

const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function validate(plan: SheetPlan, declared: ValidationDeclaration, resolve: Resolve): Operation {
  const rule = officeRule(declared.rule, resolve);
  return {
    what: plan.name,
    bytes: CALL_BYTES * 6 + bytesOf([[JSON.stringify([rule, declared.error, declared.prompt])]]),
    apply: pen =>
      pen.range(plan.name, rectangleOf(declared.range), range => {
        const { dataValidation } = range;
        dataValidation.clear();
        dataValidation.rule = rule;
        dataValidation.ignoreBlanks = true;
        // Without words of ours Excel stops the entry with its own; empty words might be refused.
        if (declared.error)
          dataValidation.errorAlert = {
            showAlert: true,
            style: ALERT[declared.severity],
            ...declared.error,
          };
        if (declared.prompt) dataValidation.prompt = { showPrompt: true, ...declared.prompt };
      }),
  };
}

function wear(format: Excel.ConditionalRangeFormat, look: ConditionalLook): void {
  if (look.fontColor) format.font.color = `#${look.fontColor}`;
  if (look.fillColor) format.fill.color = `#${look.fillColor}`;
  if (look.bold !== undefined) format.font.bold = look.bold;
}

function addFormat(range: Excel.Range, declared: ConditionalFormatDeclaration, resolve: Resolve): void {
  switch (declared.kind) {
    case 'formula': {
      const added = range.conditionalFormats.add('Custom');
      added.custom.rule.formula = `=${resolve(declared.formula)}`;
      wear(added.custom.format, declared.look);
      if (declared.stopIfTrue !== undefined) added.stopIfTrue = declared.stopIfTrue;
      return;
    }
    case 'colorScale': {
      const [low, middle, high] = declared.colors.map(color => `#${color}`);
      range.conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: low ?? '' },
        midpoint: { type: 'Percentile', formula: '50', color: middle ?? '' },
        maximum: { type: 'HighestValue', color: high ?? '' },
      };
      return;
    }
    case 'dataBar': {
      const bar = range.conditionalFormats.add('DataBar').dataBar;
      const [empty, full] = declared.scale;
      bar.positiveFormat.fillColor = `#${declared.color}`;
      bar.lowerBoundRule = { type: 'Number', formula: `=${empty}` };
      bar.upperBoundRule = { type: 'Number', formula: `=${full}` };
    }
  }
}

const clearFormats = (plan: SheetPlan, range: string): Operation => ({
  what: plan.name,
  bytes: CALL_BYTES * 2,
  apply: pen =>
    pen.range(plan.name, rectangleOf(range), cells => {
      cells.conditionalFormats.clearAll();
    }),
});

const format = (plan: SheetPlan, declared: ConditionalFormatDeclaration, resolve: Resolve): Operation => ({
  what: plan.name,
  bytes: CALL_BYTES * 8,
  apply: pen =>
    pen.range(plan.name, rectangleOf(declared.range), range => addFormat(range, declared, resolve)),
});

export function ruleOperations(plan: SheetPlan, resolve: Resolve): readonly Operation[] {
  if (!plan.intact) return [];
  const { validations, conditionalFormats } = plan.declaration;
  const ranges = [...new Set(conditionalFormats.map(({ range }) => range))];
  return [
    ...validations.map(declared => validate(plan, declared, resolve)),
    ...(plan.existing ? ranges.map(range => clearFormats(plan, range)) : []),
    ...conditionalFormats.map(declared => format(plan, declared, resolve)),
  ];
}
