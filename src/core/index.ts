// The only door of core. What is not exported here is core's own business.

export * from './issues';
export * from './grid';
export * from './calendar/calendar';
export * from './calendar/periods';
export type * from './plan/types';
export { AREA_CODES } from './plan/types';
export type * from './agencies/types';
export type * from './targets/types';
export type * from './entries/types';
export { SECTION_KEYS } from './entries/types';
export * from './criteria/types';
export * from './criteria/tree';
export * from './scoring/settings';
export * from './scoring/settings-table';
export * from './scoring/values';
export type * from './scoring/calculation';
export * from './scoring/score-criterion';
export * from './scoring/ranking';
export { roundHalfUp, sumOf } from './scoring/rounding';
export * from './rules';
export * from './criteria/check';
export * from './criteria/illustrative';
export * from './scoring/marks';
export * from './scoring/index-of';
export * from './scoring/totals';
