// Inspections, initiatives and money that the plan makes the office keep record of, and what follows from the records.

export * from './types';
export * from './built-in';
export * from './inspections';
export * from './initiatives';
export * from './funds';
export * from './figures';
