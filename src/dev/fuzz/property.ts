// What must hold of every file, however spoilt: it is read or refused with a reason, within seconds, and what was read goes
// through the rules of a return without an error.

import { readReturn, type Expectations } from '../../core/returned';
import { readAnyWorkbook } from '../../xlsx';

/** Milliseconds within which a file of a return's size must be read or refused. */
export const PATIENCE = 5_000;

/** `read` or the code of the refusal; throws where the property does not hold. */
export async function outcomeOf(bytes: Uint8Array, expected: Expectations): Promise<string> {
  const started = performance.now();
  const opened = await readAnyWorkbook(bytes);
  const outcome =
    opened.kind === 'ok' ? readReturn(opened.value, expected, 'x.xlsx').kind : opened.error.code;
  const took = performance.now() - started;
  if (took > PATIENCE) throw new Error(`took ${Math.round(took)} ms`);
  return outcome === 'ok' ? 'read' : outcome;
}
