// What agencies state, held against what others state, and against what they stated before.

export type * from './types';
export * from './built-in';
export { againstLastPeriod } from './last-period';
export { byPeriod } from './grouped';
export { deliveredPapers, papersAtOdds } from './papers';
export type { DeliveredPapers } from './papers';
export { sumsOfBelow } from './sums-below';
export { toldDifferently } from './roles';
