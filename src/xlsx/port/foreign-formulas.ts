// Which formulas no other machine can compute: those that call a function of an add-in, and those that use a name which
// stands for such a formula.

import { tokensOf, type Token } from '../../core/formulas';
import type { WorkbookPackage } from '../package/workbook-package';
import { attributeOf, childrenOf, contentOf, elementsNamed, withElements } from '../package/xml-elements';

/** Excel writes functions of add-ins as `_xldudf_PAR_KIEMTRA(…)`; other programs keep `PAR.KIEMTRA(…)`. */
const OF_ADD_IN = /^_xldudf_|^PAR\.[A-Z]+$/iu;
/** Most formulas hold nothing of the kind, and need not be cut. */
const MAY_BE_OF_ADD_IN = /_xldudf_|PAR\./iu;
const DEFINED_NAME = new Set(['definedName']);
const DEFINED_NAMES = new Set(['definedNames']);

export type IsForeign = (formula: string) => boolean;

const isOfAddIn = ({ kind, text }: Token): boolean => kind === 'function' && OF_ADD_IN.test(text);

/** `formula` as it reads, its entities decoded. */
export function foreignBut(names: readonly string[]): IsForeign {
  const known = new Set(names.map(name => name.toLowerCase()));
  const usesName = ({ kind, text }: Token): boolean => kind === 'name' && known.has(text.toLowerCase());
  return formula =>
    (known.size > 0 || MAY_BE_OF_ADD_IN.test(formula)) &&
    tokensOf(formula).some(token => isOfAddIn(token) || usesName(token));
}

interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The names that stand for such a formula, also by way of other names. */
export function foreignNames(pack: WorkbookPackage): readonly string[] {
  const xml = pack.text(pack.workbookPath);
  const defined = elementsNamed(xml, DEFINED_NAME).map((span): DefinedName => ({
    name: attributeOf(span.open, 'name') ?? '',
    formula: contentOf(xml, span),
  }));
  let known: readonly string[] = [];
  for (;;) {
    const isForeign = foreignBut(known);
    const found = defined.filter(({ formula }) => isForeign(formula)).map(({ name }) => name);
    if (found.length === known.length) return known;
    known = found;
  }
}

export function withoutNames(workbookXml: string, isForeign: IsForeign): string {
  const plain = withElements(workbookXml, elementsNamed(workbookXml, DEFINED_NAME), span =>
    isForeign(contentOf(workbookXml, span)) ? '' : null,
  );
  return withElements(plain, elementsNamed(plain, DEFINED_NAMES), list =>
    childrenOf(plain, list).length === 0 ? '' : null,
  );
}
