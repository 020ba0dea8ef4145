// Data validations of a declared sheet. A list comes from a range or a name; an inline list ("Có,Không" in quotes)
// must keep within Excel's 255 characters.

import type { ValidationDeclaration, ValidationRule } from '../../workbook/declaration';
import { fileFormula } from './formulas';
import type { WorkbookContext } from './sheet-data';
import { plainXmlText, xmlAttribute } from '../../ooxml/xml-text';

const LONGEST_VALIDATION_FORMULA = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;

interface RuleXml {
  readonly attributes: string;
  readonly formulas: readonly (string | number)[];
}

function ruleXml(rule: ValidationRule): RuleXml {
  switch (rule.kind) {
    case 'list':
      return { attributes: 'type="list"', formulas: [rule.source] };
    case 'custom':
      return { attributes: 'type="custom"', formulas: [rule.formula] };
    case 'textLength':
      return { attributes: 'type="textLength" operator="lessThanOrEqual"', formulas: [rule.max] };
    default:
      return { attributes: `type="${rule.kind}" operator="between"`, formulas: [rule.min, rule.max] };
  }
}

function message(kind: 'error' | 'prompt', text: { title: string; message: string } | undefined): string {
  if (!text) return '';
  const longest = kind === 'error' ? LONGEST_ERROR : LONGEST_PROMPT;
  if (text.title.length > LONGEST_TITLE || text.message.length > longest)
    throw new Error(`validation ${kind} is longer than Excel takes: ${text.title}: ${text.message}`);
  return ` ${kind}Title="${xmlAttribute(text.title)}" ${kind}="${xmlAttribute(text.message)}"`;
}

function validationXml(validation: ValidationDeclaration, context: WorkbookContext): string {
  const { attributes, formulas } = ruleXml(validation.rule);
  const texts = formulas.map((text, index) => {
    const resolved = typeof text === 'number' ? String(text) : fileFormula(text, context.nameOf);
    if (resolved.length > LONGEST_VALIDATION_FORMULA)
      throw new Error(`validation of ${validation.range} is longer than 255 characters: use a range`);
    return `<formula${index + 1}>${plainXmlText(resolved)}</formula${index + 1}>`;
  });
  return (
    `<dataValidation ${attributes} errorStyle="${validation.severity}" allowBlank="1" showInputMessage="1" ` +
    `showErrorMessage="1"${message('error', validation.error)}${message('prompt', validation.prompt)} ` +
    `sqref="${validation.range}">${texts.join('')}</dataValidation>`
  );
}

/** `dataValidation` elements, without their list. Throws on what Excel would not take. */
export const validationXmls = (
  validations: readonly ValidationDeclaration[],
  context: WorkbookContext,
): readonly string[] => validations.map(validation => validationXml(validation, context));
