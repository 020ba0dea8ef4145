// The deadlines of a year, and what is due, late or on time.

export type * from './types';
export * from './deadlines';
export * from './status';
export { tallyOf } from './tally';
