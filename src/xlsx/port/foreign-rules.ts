// Conditional formats and validations whose formula no other machine can compute, taken out of a sheet's part. Excel keeps
// some of them in extensions, whose prefix a program chooses: elements are known by their local names.

import type { IsForeign } from './foreign-formulas';
import {
  attributeOf,
  childrenOf,
  contentOf,
  elementsNamed,
  localName,
  textOf,
  withElements,
  withValue,
  type ElementSpan,
} from '../package/xml-elements';

const RULES = new Set(['cfRule', 'dataValidation']);
/** In extensions a formula stands in an `f` of its own, also within `formula1`. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);
const NESTED = new Set(['f']);
/** A scale or bar that reaches from a computed value. */
const BOUNDS = new Set(['cfvo']);

export interface PlainRules {
  readonly xml: string;
  readonly removed: number;
}

function formulasOf(xml: string, rule: ElementSpan): readonly string[] {
  const written = elementsNamed(xml, FORMULAS, rule).flatMap(span => {
    const nested = elementsNamed(xml, NESTED, span);
    return nested.length > 0 ? nested : [span];
  });
  const bounds = elementsNamed(xml, BOUNDS, rule).filter(
    ({ open }) => attributeOf(open, 'type') === 'formula',
  );
  return [
    ...written.map(span => contentOf(xml, span)),
    ...bounds.map(({ open }) => attributeOf(open, 'val') ?? ''),
  ];
}

/** Without the elements of a name that hold none of these any more. */
function withoutEmpty(xml: string, name: string, holds: (child: ElementSpan) => boolean): string {
  return withElements(xml, elementsNamed(xml, new Set([name])), span =>
    childrenOf(xml, span).some(holds) ? null : '',
  );
}

const anything = (): boolean => true;

/** How many validations there are is said once more. */
const recounted = (xml: string): string =>
  withElements(xml, elementsNamed(xml, new Set(['dataValidations'])), list => {
    if (attributeOf(list.open, 'count') === undefined) return null;
    const count = childrenOf(xml, list).length;
    return withValue(list.open, 'count', String(count)) + textOf(xml, list).slice(list.open.length);
  });

/** What held the rules goes once it holds none. */
function withoutEmptyLists(xml: string): string {
  const formats = withoutEmpty(xml, 'conditionalFormatting', child => localName(child) === 'cfRule');
  const lists = ['conditionalFormattings', 'dataValidations', 'ext', 'extLst'];
  return recounted(lists.reduce((text, name) => withoutEmpty(text, name, anything), formats));
}

export function withoutForeignRules(xml: string, isForeign: IsForeign): PlainRules {
  let removed = 0;
  const plain = withElements(xml, elementsNamed(xml, RULES), rule => {
    if (!formulasOf(xml, rule).some(isForeign)) return null;
    removed += 1;
    return '';
  });
  return removed === 0 ? { xml, removed } : { xml: withoutEmptyLists(plain), removed };
}
