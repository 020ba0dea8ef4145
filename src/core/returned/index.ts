// Reading returned workbooks: whose they are, what they say, and what was fixed on the way.

export type * from './types';
export type * from './issued-form';
export * from './amount-limits';
export type * from './refusal-catalogue';
export { mayBeConfirmed, ofAgency } from './refusal';
export { findIdentity } from './find-identity';
export { readConfirmed, readReturn } from './read-return';
export { agencyOfFileName, recogniseForeign } from './recognise';
