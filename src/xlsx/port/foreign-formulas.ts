// Which formulas no other machine can compute: those that call a function of an add-in, and those that use a name which
// stands for such a formula.

import type { WorkbookPackage } from '../package/workbook-package';
import { attributeOf } from '../package/xml-elements';
import { decodeEntities } from '../package/entities';

/** Excel writes functions of add-ins as `_xldudf_PAR_KIEMTRA(…)`; other programs keep `PAR.KIEMTRA(…)`. */
const OF_ADD_IN = /_xldudf_|(?<![\w.])PAR\.[A-Z]+\s*\(/iu;
const QUOTED = /"[^"]*"/gu;
const DEFINED_NAME = /<definedName\b(?:[^>"']|"[^"]*"|'[^']*')*>(.*?)<\/definedName>/gsu;

export type IsForeign = (formula: string) => boolean;

const spelled = (name: string): string => name.replace(/[\\.?]/gu, '\\$&');
/** The names as whole words; a column `[name]` of a table and a function `name(` are none. */
const useOf = (names: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_.\\[])(?:${names.map(spelled).join('|')})(?![\p{L}\p{N}_.\\(])`,
    'iu',
  );

/** `formula` as it stands in the file, with its entities. */
export function foreignBut(names: readonly string[]): IsForeign {
  const uses = names.length > 0 ? useOf(names) : null;
  return formula => {
    const bare = decodeEntities(formula).replace(QUOTED, '""');
    return OF_ADD_IN.test(bare) || uses?.test(bare) === true;
  };
}

interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The names that stand for such a formula, also by way of other names. */
export function foreignNames(pack: WorkbookPackage): readonly string[] {
  const defined: readonly DefinedName[] = [...pack.text(pack.workbookPath).matchAll(DEFINED_NAME)].map(
    ([element, formula = '']) => ({ name: attributeOf(element, 'name') ?? '', formula }),
  );
  let known: readonly string[] = [];
  for (;;) {
    const isForeign = foreignBut(known);
    const found = defined.filter(({ formula }) => isForeign(formula)).map(({ name }) => name);
    if (found.length === known.length) return known;
    known = found;
  }
}

export function withoutNames(workbookXml: string, isForeign: IsForeign): string {
  return workbookXml
    .replace(DEFINED_NAME, (whole, formula: string) => (isForeign(formula) ? '' : whole))
    .replace(/<definedNames>\s*<\/definedNames>/u, '');
}
