// Formulas as the file wants them: functions newer than Excel 2007 carry `_xlfn.`, sheet keys become names.
// LET and LAMBDA are refused: their variables need prefixes, and agencies' programs lack them anyway.

import { mappedFormula } from '../../core/formulas';
import { sheetText, type SheetKey } from '../../workbook/declaration';
import { plainXmlText } from '../../ooxml/xml-text';

const NEWER_FUNCTIONS: ReadonlySet<string> = new Set(
  [
    'ACOT|ACOTH|AGGREGATE|ARABIC|ARRAYTOTEXT|BASE|BETA.DIST|BETA.INV|BINOM.DIST|BINOM.DIST.RANGE|BINOM.INV',
    'BITAND|BITLSHIFT|BITOR|BITRSHIFT|BITXOR|BYCOL|BYROW|CEILING.MATH|CEILING.PRECISE|CHISQ.DIST|CHISQ.DIST.RT',
    'CHISQ.INV|CHISQ.INV.RT|CHISQ.TEST|CHOOSECOLS|CHOOSEROWS|COMBINA|CONCAT|CONFIDENCE.NORM|CONFIDENCE.T',
    'COT|COTH|COVARIANCE.P|COVARIANCE.S|CSC|CSCH|DAYS|DECIMAL|DROP|ENCODEURL|ERF.PRECISE|ERFC.PRECISE|EXPAND',
    'EXPON.DIST|F.DIST|F.DIST.RT|F.INV|F.INV.RT|F.TEST|FILTERXML|FLOOR.MATH|FLOOR.PRECISE',
    'FORECAST.ETS|FORECAST.LINEAR|FORMULATEXT|GAMMA|GAMMA.DIST|GAMMA.INV|GAMMALN.PRECISE|GAUSS|HSTACK',
    'HYPGEOM.DIST|IFNA|IFS|ISFORMULA|ISO.CEILING|ISOMITTED|ISOWEEKNUM|LOGNORM.DIST|LOGNORM.INV|MAXIFS|MINIFS',
    'MODE.MULT|MODE.SNGL|MUNIT|NEGBINOM.DIST|NETWORKDAYS.INTL|NORM.DIST|NORM.INV|NORM.S.DIST|NORM.S.INV',
    'NUMBERVALUE|PDURATION|PERCENTILE.EXC|PERCENTILE.INC|PERCENTRANK.EXC|PERCENTRANK.INC|PERMUTATIONA|PHI',
    'POISSON.DIST|QUARTILE.EXC|QUARTILE.INC|RANDARRAY|RANK.AVG|RANK.EQ|RRI|SEC|SECH|SEQUENCE|SHEET|SHEETS',
    'SKEW.P|SORTBY|STDEV.P|STDEV.S|SWITCH|T.DIST|T.DIST.2T|T.DIST.RT|T.INV|T.INV.2T|T.TEST|TAKE',
    'TEXTAFTER|TEXTBEFORE|TEXTJOIN|TEXTSPLIT|TOCOL|TOROW|UNICHAR|UNICODE|UNIQUE|VALUETOTEXT|VAR.P|VAR.S|VSTACK',
    'WEBSERVICE|WEIBULL.DIST|WORKDAY.INTL|WRAPCOLS|WRAPROWS|XLOOKUP|XMATCH|XOR|Z.TEST',
  ].flatMap(names => names.split('|')),
);
/** These live in a second name space of Excel's. */
const WORKSHEET_ONLY: ReadonlySet<string> = new Set(['FILTER', 'SORT']);
const WITH_VARIABLES: ReadonlySet<string> = new Set(['LET', 'LAMBDA']);

/** Most formulas hold none of these and are written as they are. */
const NEEDS_CARE = new RegExp(
  `\\{|\\b(?:${[...NEWER_FUNCTIONS, ...WORKSHEET_ONLY, ...WITH_VARIABLES].join('|').replaceAll('.', '[.]')})\\s*\\(`,
);

function prefixed(name: string): string {
  if (WITH_VARIABLES.has(name)) throw new Error(`LET and LAMBDA cannot be written: ${name}`);
  if (WORKSHEET_ONLY.has(name)) return `_xlfn._xlws.${name}`;
  return NEWER_FUNCTIONS.has(name) ? `_xlfn.${name}` : name;
}

/** A formula of a file as we declare it: without the prefixes of newer functions. */
export const declaredFormula = (formula: string): string =>
  formula.includes('_xlfn.')
    ? mappedFormula(formula, ({ kind, text }) =>
        kind === 'function' ? text.replace(/^_xlfn\.(?:_xlws\.)?/, '') : text,
      )
    : formula;

/** The text of an `f` element, not yet escaped. Throws on LET and LAMBDA and on a leading `=`. */
export function fileFormula(formula: string, nameOf: (key: SheetKey) => string): string {
  if (formula.startsWith('=')) throw new Error(`formulas are declared without "=": ${formula}`);
  if (!NEEDS_CARE.test(formula)) return formula;
  return mappedFormula(formula, token =>
    token.kind === 'function' ? prefixed(token.text) : sheetText(token, nameOf),
  );
}

/** By formula, of those that name no sheet: the forms of hundreds of agencies hold the same long checks. */
const written = new Map<string, string>();
const MOST_WRITTEN = 2000;

/** The content of an `f` element. Throws as `fileFormula`. */
export function formulaContent(formula: string, nameOf: (key: SheetKey) => string): string {
  const known = written.get(formula);
  if (known !== undefined) return known;
  const content = plainXmlText(fileFormula(formula, nameOf));
  if (formula.includes('{')) return content;
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(formula, content);
  return content;
}
