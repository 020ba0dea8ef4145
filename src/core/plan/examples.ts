// What help texts give as examples: codes, names and a year that the province's own tables hold.

import examples from '#province/examples.json';

/** `lower` and `higher` are values of the target below its threshold of the year and at or above it. */
export const EXAMPLES = examples;

/** A day of the example's year as people type it: `05/6/2018`. */
export const exampleDay = (dayAndMonth: string): string => `${dayAndMonth}/${EXAMPLES.year}`;
