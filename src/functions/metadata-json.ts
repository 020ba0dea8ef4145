// The metadata file that Excel loads, in one language, made of the declarations. The build runs this.
// `allowCustomDataForDataTypeAny` stays out: it would ask for a newer Excel than our floor.

import { FUNCTIONS, type FunctionDeclaration } from './metadata';

export { HELP_STYLE, helpPage } from './help-page';
export { TRIAL_STYLE, trialSheetPage } from './trial-sheet-page';

export type FunctionsLanguage = 'vi' | 'en';

const helpFile = (language: FunctionsLanguage): string => (language === 'vi' ? 'help.html' : 'help.en.html');

const ANYTHING = { type: 'any', dimensionality: 'matrix' };

function describe(declared: FunctionDeclaration, language: FunctionsLanguage, address: string) {
  return {
    id: declared.id,
    name: declared.id,
    description: declared.description[language],
    helpUrl: `${address}/${helpFile(language)}#${declared.id}`,
    parameters: declared.parameters.map(parameter => ({
      name: parameter.name,
      description: parameter.description[language],
      ...ANYTHING,
      ...(parameter.optional ? { optional: true } : {}),
    })),
    // Without a type it is anything, as Microsoft's generator writes it.
    result: { dimensionality: ANYTHING.dimensionality },
    ...(declared.volatile ? { options: { volatile: true } } : {}),
  };
}

/** `address` is where the add-in is served, without a closing slash. */
export const functionsJson = (language: FunctionsLanguage, address: string) => ({
  // Errors in cells reach the functions, so that one error does not spoil the answer of a whole column.
  allowErrorForDataTypeAny: true,
  functions: FUNCTIONS.map(declared => describe(declared, language, address)),
});
