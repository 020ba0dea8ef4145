// Formulas as text: their pieces, the cells they name, the formula as it reads elsewhere.

export { namesOtherFile } from './other-files';
export { cellsNamed, movedFormula, sameInRows } from './references';
export { mappedFormula, tokensOf, type Token } from './tokens';
