// A formula as a person types it where the comma divides decimals: arguments are set apart by semicolons. The engine and
// Excel's API know the American notation only. A formula with commas between its arguments is left as it is.

/** Texts, names of sheets, references to columns of tables, arrays: nothing in them is an argument's end. */
const APART = /"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}/gu;
const DECIMAL_COMMA = /(?<=\d),(?=\d)/gu;

export function toInvariantFormula(formula: string, decimalSeparator: string): string {
  const between = formula.split(APART);
  if (decimalSeparator !== ',' || !between.some(part => part.includes(';'))) return formula;
  const apart = formula.match(APART) ?? [];
  return between
    .map(part => part.replace(DECIMAL_COMMA, '.').replaceAll(';', ','))
    .flatMap((part, at) => [part, apart[at] ?? ''])
    .join('');
}
