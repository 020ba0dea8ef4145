// Scores: from a value to points, from points to an index and a rank, with appraisal, survey and explanation.

export * from './settings';
export * from './settings-table';
export * from './values';
export type * from './calculation';
export * from './score-criterion';
export * from './ranking';
export * from './marks';
export * from './counted';
export * from './index-of';
export * from './totals';
export * from './appraisal';
export * from './appraisal-standing';
export * from './appraisal-table';
export * from './agreement';
export * from './movement';
export * from './survey-import';
export * from './survey-table';
export * from './value-from-target';
export * from './explain';
export * from './explain-scope';
export * from './gains';
