// Returns put together: what each file and agency is, and what changed between two returns.

export type * from './types';
export { consolidate, issuesOfReturn } from './consolidate';
export type { ConsolidationInput } from './consolidate';
export { cellList, fileReference, fileOfReference, originsIn } from './cell-list';
export { compareReturns, retainBefore, retainDecisions } from './compare';
export { RESUBMISSION_CODES } from './stale';
export { changeIssues } from './change-issues';
export { sameEntries } from './same-entries';
export type { ComparedReturn } from './same-entries';
export { filesWithNeededRows, withoutRows } from './needed-rows';
export { reconcile } from './reconcile';
