// What each declared function computes, by its id.

/** Arguments come as Excel passes them: a scalar, or rows of a range; the invocation comes last. */
export type Implementation = (...args: never[]) => unknown;

export const IMPLEMENTATIONS: Readonly<Record<string, Implementation>> = {};
