// Values between the formula engine and a custom function: as the wire carries them, as the client takes them.
// What a blank cell, an error or an argument left out looks like is Excel's, not ours.

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export type Scalar = string | number | boolean | null;
type Value = Scalar | readonly (readonly Scalar[])[];
/** As the engine passes and takes it; blank cells are null. */
export type EngineValue = Scalar | Scalar[][];

const ERROR_SIGN = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

export const isMatrix = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every(Array.isArray);

export const holdsErrorSign = (value: unknown): boolean =>
  typeof value === 'string' && ERROR_SIGN.test(value);

/** An error in a cell comes from the engine as the text of its sign. */
export const holdsError = (value: Value): boolean =>
  isMatrix(value) ? value.flat().some(holdsErrorSign) : holdsErrorSign(value);

/** The client makes a `CustomFunctions.Error` of this, and of nothing else. */
const asWireScalar = (value: unknown): unknown =>
  holdsErrorSign(value) ? { type: 'CustomFunctionError', code: value } : value;

export const asWireValue = (value: Value): unknown =>
  isMatrix(value) ? value.map(line => line.map(asWireScalar)) : asWireScalar(value);

/** A function's error as it stands among the values of an array. */
interface ErrorAmongValues {
  readonly basicValue: string;
  readonly message?: string;
}

export const isErrorAmongValues = (value: unknown): value is ErrorAmongValues =>
  typeof value === 'object' &&
  value !== null &&
  'basicValue' in value &&
  typeof value.basicValue === 'string';

const asScalar = (value: unknown): Scalar => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isErrorAmongValues(value) ? value.basicValue : '#VALUE!';
};

export const asEngineValue = (value: unknown): EngineValue =>
  isMatrix(value) ? value.map(line => line.map(asScalar)) : asScalar(value);

/** How a blank cell comes: as null from newer versions of Excel, as 0 from the others. */
export type BlankCell = null | 0;

/** One parameter as the function declares it: a matrix, or a single value. One left out is null in every version. */
export function argumentOf(
  parameter: FunctionParameter | undefined,
  given: EngineValue | undefined,
  blank: BlankCell,
): Value {
  if (given === undefined || given === null) return null;
  if (parameter?.dimensionality === 'matrix')
    return isMatrix(given) ? given.map(line => line.map(cell => cell ?? blank)) : [[given]];
  return isMatrix(given) ? (given[0]?.[0] ?? blank) : given;
}
