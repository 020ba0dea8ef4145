// Returns put together: what each file and agency is, and what changed between two returns.

export type * from './types';
export { consolidate, issuesOfReturn } from './consolidate';
export type { ConsolidationInput } from './consolidate';
export { compareReturns, keepBefore } from './compare';
export { reconcile } from './reconcile';
