// The agencies of the province: the built-in list, and a directory that finds one by code or by name.

export type * from './types';
export * from './built-in';
export * from './levels';
export * from './directory';
