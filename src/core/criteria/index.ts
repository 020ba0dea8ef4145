// Criteria sets: their tree, their rules, how rows and tables are read into them, and what is wrong with one.

export * from './types';
export * from './levels';
export * from './tree';
export * from './check';
export * from './illustrative';
export * from './rows';
export * from './read-rows';
export * from './import/import-table';
export { settleRules } from './import/settle';
export { gridOfSheet } from './import/sheet-grid';
export type { Grid as CriteriaGrid } from './import/columns';
export { suggestRule } from './import/rule-words';
