export * from './pane';
export * from './plan';
export * from './scoring';
