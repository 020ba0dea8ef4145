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
