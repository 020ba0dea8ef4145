// The plan as data: assignments of the appendix, the office that runs it, and amendments to it.

export type * from './types';
export { ASSIGNMENT_FIELDS } from './types';
export * from './built-in';
export * from './examples';
export * from './amend';
export * from './amendment-table';
export * from './office';
