// The targets of the plan, and what a rate against them means.

export type * from './types';
export * from './built-in';
export * from './rate';
