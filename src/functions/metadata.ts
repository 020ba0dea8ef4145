// What Excel is told about our custom functions, declared once in both languages: the wizard's texts, the
// parameters and their shapes. What a function computes is not here.

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface FunctionParameter {
  /** Name shown in the formula's tooltip, of letters and digits. */
  readonly name: string;
  readonly description: Bilingual;
  readonly type: 'any' | 'string' | 'number' | 'boolean';
  /** A matrix takes a whole range as well as a single value. */
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

export interface FunctionDeclaration {
  /** ASCII; the name in cells is `PAR.` and this. */
  readonly id: string;
  readonly description: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  readonly result: {
    readonly type: 'any' | 'string' | 'number' | 'boolean';
    readonly dimensionality: 'scalar' | 'matrix';
  };
}

export const FUNCTIONS: readonly FunctionDeclaration[] = [];
