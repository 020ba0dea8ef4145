// The province as a scored unit: its own figures, what of its criteria they give, and what is wrong with them.

export * from './types';
export * from './built-in';
export { provinceFigures } from './figures';
export * from './marks';
export * from './check';
export * from './ministry-table';
