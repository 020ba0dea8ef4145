// Whether a formula takes its cells from another file.

import { tokensOf, type Token } from './tokens';

/** `'C:\[book.xlsx]S'!A1`. */
const namesBook = ({ kind, text }: Token, next: string): boolean =>
  kind === 'quoted' && next.startsWith('!') && /\[[^\]]+\]/.test(text);

/** `'file:///C:/book.ods'#` of OpenDocument, which stands within its bracket. */
const OTHER_FILE = /'(?:file|https?|smb|ftp):\/\/[^']*'#/i;

const namesFile = ({ kind, text }: Token, next: string): boolean =>
  kind === 'bracket' ? OTHER_FILE.test(text) : kind === 'quoted' && OTHER_FILE.test(`${text}${next}`);

/** `[1]Sheet1!A1`, `[book.xlsx]S!A1` and `[1]!Name`; behind a name a bracket is a column of a table. */
function isBookIndex(tokens: readonly Token[], index: number): boolean {
  const [before, token, behind, after] = [index - 1, index, index + 1, index + 2].map(at => tokens[at]);
  if (token?.kind !== 'bracket' || before?.kind === 'name' || /[@#]|^\[\[/.test(token.text)) return false;
  const sign = behind?.kind === 'sheet' ? after : behind;
  return sign?.text.startsWith('!') === true;
}

export function namesOtherFile(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens.some((token, index) => {
    const next = tokens[index + 1]?.text ?? '';
    return namesBook(token, next) || namesFile(token, next) || isBookIndex(tokens, index);
  });
}
