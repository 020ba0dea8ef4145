// The one line of status below the grid.

import { byId } from './elements';

export function status(sentence: string, problem = false): void {
  const place = byId('status', HTMLElement);
  place.textContent = sentence;
  place.classList.toggle('problem', problem);
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
