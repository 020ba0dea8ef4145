// The metadata file that Excel loads, in one language, made of the declarations. The build runs this.
// `allowCustomDataForDataTypeAny` stays out: it would ask for a newer Excel than our floor.

import { FUNCTIONS, type FunctionDeclaration } from './metadata';

export type FunctionsLanguage = 'vi' | 'en';

function describe(declared: FunctionDeclaration, language: FunctionsLanguage, address: string) {
  return {
    id: declared.id,
    name: declared.id,
    description: declared.description[language],
    helpUrl: `${address}/taskpane.html#${declared.id}`,
    parameters: declared.parameters.map(parameter => ({
      name: parameter.name,
      description: parameter.description[language],
      type: parameter.type,
      dimensionality: parameter.dimensionality,
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: declared.result,
  };
}

/** `address` is where the add-in is served, without a closing slash. */
export const functionsJson = (language: FunctionsLanguage, address: string) => ({
  functions: FUNCTIONS.map(declared => describe(declared, language, address)),
});
