export * from './pane';
export * from './plan';
