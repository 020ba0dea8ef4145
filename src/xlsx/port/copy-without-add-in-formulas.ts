// The copy of a workbook that leaves the house: functions of add-ins, which no other machine can compute, give way to
// their values. Native formulas, and every part that holds none of these functions, stay as they are.

import { failed, ok, type Outcome } from '../../core/outcome';
import { foreignBut, foreignNames, withoutNames, type IsForeign } from './foreign-formulas';
import { withoutForeignRules } from './foreign-rules';
import { openFailureOf, WorkbookPackage, type OpenFailure } from '../package/workbook-package';
import { readWorkbookFile } from './workbook-file';
import {
  attributeOf,
  childrenOf,
  contentOf,
  elementsNamed,
  withAttribute,
  withElements,
  type ElementSpan,
} from '../package/xml-elements';

export interface CellOfSheet {
  readonly sheet: string;
  readonly cell: string;
}

export interface CopyWithoutAddInFormulas {
  readonly bytes: Uint8Array;
  /** Cells whose formula gave way to its value. */
  readonly replaced: readonly CellOfSheet[];
  /** Of these, cells without a value to stay: Excel had not computed them, or did not know the function. */
  readonly uncomputed: readonly CellOfSheet[];
  /** Names that stood for such a formula and are gone. */
  readonly names: readonly string[];
  /** Conditional formats and validations with such a formula, which are gone too. */
  readonly rules: number;
}

const CELL = new Set(['c']);
const CALCULATED = new Set(['calculatedColumnFormula']);
const UNKNOWN = new Set(['#NAME?', '#BUSY!', '#CONNECT!', '#GETTING_DATA', '']);

/** One sheet's cells; shared formulas are known by their first cell. */
class SheetCopy {
  readonly replaced: string[] = [];
  readonly uncomputed: string[] = [];
  readonly #shared = new Set<string>();

  constructor(private readonly isForeign: IsForeign) {}

  plain(xml: string): string {
    return withElements(xml, elementsNamed(xml, CELL), cell => this.#plainCell(xml, cell));
  }

  /** Null for a cell that stays. */
  #plainCell(xml: string, cell: ElementSpan): string | null {
    const children = childrenOf(xml, cell);
    const formula = children.find(({ name }) => name === 'f');
    if (!formula || !this.#goes(formula.open, contentOf(xml, formula))) return null;
    const address = attributeOf(cell.open, 'r') ?? '';
    this.replaced.push(address);
    const value = children.find(({ name }) => name === 'v');
    const isInline = children.some(({ name }) => name === 'is');
    if (!isInline && lacksValue(cell.open, value ? contentOf(xml, value) : '')) this.uncomputed.push(address);
    // `cm` says that the formula spills; a value does not.
    const open = withAttribute(cell.open, 'cm', null);
    return open + xml.slice(cell.innerStart, formula.start) + xml.slice(formula.end, cell.end);
  }

  #goes(open: string, formula: string): boolean {
    const shared = attributeOf(open, 't') === 'shared' ? (attributeOf(open, 'si') ?? '') : null;
    if (shared !== null && formula === '') return this.#shared.has(shared);
    const goes = this.isForeign(formula);
    if (goes && shared !== null) this.#shared.add(shared);
    return goes;
  }
}

/** An empty text is a value; an empty number is none. */
function lacksValue(open: string, value: string): boolean {
  const type = attributeOf(open, 't');
  return UNKNOWN.has(value) && (type === 'e' || (value === '' && type !== 'str'));
}

/** New rows of a table would take the formula again. */
function plainTables(pack: WorkbookPackage, isForeign: IsForeign): void {
  for (const path of pack.pathsLike(/^xl\/tables\/[^/]+\.xml$/iu)) {
    const xml = pack.text(path);
    const plain = withElements(xml, elementsNamed(xml, CALCULATED), span =>
      isForeign(contentOf(xml, span)) ? '' : null,
    );
    if (plain !== xml) pack.put(path, plain);
  }
}

/** The list of cells with formulas; a program makes it anew, but trips over one that names other cells. */
function forgetCalculationChain(pack: WorkbookPackage): void {
  for (const { id, type, target } of pack.relationsOf(pack.workbookPath)) {
    if (!type.endsWith('/calcChain')) continue;
    pack.remove(target);
    pack.removeRelation(pack.workbookPath, id);
  }
}

function copyOf(pack: WorkbookPackage): CopyWithoutAddInFormulas {
  const replaced: CellOfSheet[] = [];
  const uncomputed: CellOfSheet[] = [];
  let rules = 0;
  const names = foreignNames(pack);
  const isForeign = foreignBut(names);
  for (const { name, path } of readWorkbookFile(pack).sheets) {
    const copy = new SheetCopy(isForeign);
    const { xml, removed } = withoutForeignRules(copy.plain(pack.text(path)), isForeign);
    if (copy.replaced.length === 0 && removed === 0) continue;
    pack.put(path, xml);
    rules += removed;
    replaced.push(...copy.replaced.map(cell => ({ sheet: name, cell })));
    uncomputed.push(...copy.uncomputed.map(cell => ({ sheet: name, cell })));
  }
  plainTables(pack, isForeign);
  if (names.length > 0) pack.put(pack.workbookPath, withoutNames(pack.text(pack.workbookPath), isForeign));
  if (replaced.length > 0) forgetCalculationChain(pack);
  return { bytes: pack.zip(), replaced, uncomputed, names, rules };
}

/** Takes .xlsx bytes; the bytes given are left as they are. */
export function copyWithoutAddInFormulas(bytes: Uint8Array): Outcome<CopyWithoutAddInFormulas, OpenFailure> {
  const opened = WorkbookPackage.open(bytes);
  if (opened.kind === 'failed') return opened;
  try {
    return ok(copyOf(opened.value));
  } catch (error) {
    return failed(openFailureOf(error));
  }
}
