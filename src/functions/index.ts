// Tells Excel what the functions of the metadata compute. Called once, when the runtime starts.

import { IMPLEMENTATIONS } from './implementations';

export type Associate = (id: string, implementation: (...args: never[]) => unknown) => void;

export function associateFunctions(associate: Associate): void {
  for (const [id, implementation] of Object.entries(IMPLEMENTATIONS)) associate(id, implementation);
}
