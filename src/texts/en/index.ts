export * from './pane';
export * from './plan';
export * from './scoring';
export * from './scoring-issues';
export * from './text-readings';
export * from './port-errors';
export * from './functions';
export * from './function-help';
