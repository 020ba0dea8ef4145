// Conditional formats and validations whose formula no other machine can compute, taken out of a sheet's part.

import type { IsForeign } from './foreign-formulas';

const RULE = /<((?:x14:)?(?:cfRule|dataValidation))\b(?:[^>"']|"[^"]*"|'[^']*')*?(?<!\/)>.*?<\/\1>/gsu;
const FORMULA = /<((?:xm:)?(?:formula[12]?|f))\b[^>]*>([^<]*)<\/\1>/gu;
/** What held the rules, once it holds none. */
const EMPTY_FORMAT =
  /<((?:x14:)?conditionalFormatting)\b[^>]*>\s*(?:<xm:sqref>[^<]*<\/xm:sqref>)?\s*<\/\1>/gu;
const EMPTY_LIST = /<((?:x14:)?(?:conditionalFormattings|dataValidations))\b[^>]*>\s*<\/\1>/gu;
const EMPTY_EXTENSION = /<ext\b[^>]*>\s*<\/ext>/gu;
const EMPTY_EXTENSIONS = /<extLst>\s*<\/extLst>/gu;
const VALIDATIONS = /<((?:x14:)?dataValidations)\b([^>]*)>(.*?)<\/\1>/gsu;

export interface PlainRules {
  readonly xml: string;
  readonly removed: number;
}

const recounted = (xml: string): string =>
  xml.replace(VALIDATIONS, (_, tag: string, attributes: string, rules: string) => {
    const count = rules.match(/<(?:x14:)?dataValidation\b/gu)?.length ?? 0;
    return `<${tag}${attributes.replace(/(\scount=)"\d+"/u, `$1"${count}"`)}>${rules}</${tag}>`;
  });

export function withoutForeignRules(xml: string, isForeign: IsForeign): PlainRules {
  let removed = 0;
  const plain = xml.replace(RULE, rule => {
    if (![...rule.matchAll(FORMULA)].some(([, , formula = '']) => isForeign(formula))) return rule;
    removed += 1;
    return '';
  });
  if (removed === 0) return { xml, removed };
  const emptied = [EMPTY_FORMAT, EMPTY_LIST, EMPTY_EXTENSION, EMPTY_EXTENSIONS];
  return { xml: recounted(emptied.reduce((text, empty) => text.replace(empty, ''), plain)), removed };
}
