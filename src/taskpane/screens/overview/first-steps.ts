// How far the user went through the first steps, kept in the browser's storage. Where that is refused the steps are not shown
// at all: nobody is to skip them each day anew.

const STORED = 'par.firstSteps';
/** Beyond the last step. */
const NONE = Number.MAX_SAFE_INTEGER;

/** From 0. */
export function stepToShow(): number {
  try {
    const step = Number(window.localStorage.getItem(STORED) ?? 0);
    window.localStorage.setItem(STORED, String(step));
    return Number.isInteger(step) && step >= 0 ? step : NONE;
  } catch {
    return NONE;
  }
}

export function rememberStep(step: number): void {
  try {
    window.localStorage.setItem(STORED, String(step));
  } catch {
    // Then they are not shown next time either.
  }
}
