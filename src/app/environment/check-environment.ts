// Runs every probe on a scratch sheet of its own and takes the sheet away again, whatever happens half-way.

import {
  PROBES,
  type EnvironmentFacts,
  type EnvironmentPort,
  type ProbeFinding,
  type ProbeId,
} from '../../workbook/environment-port';
import { PortError, throwIfAborted, type RunControl } from '../../workbook/port';

export interface Probed {
  readonly id: ProbeId;
  readonly finding: ProbeFinding;
}

export interface EnvironmentReport {
  readonly facts: EnvironmentFacts;
  readonly probed: readonly Probed[];
  /** Whether the scratch sheet is gone and the user is back where he was. */
  readonly restored: boolean;
}

async function probeAll(
  port: EnvironmentPort,
  control: RunControl,
  nameOf: (id: ProbeId) => string,
): Promise<readonly Probed[]> {
  const probed: Probed[] = [];
  for (const [index, id] of PROBES.entries()) {
    throwIfAborted(control);
    control.onProgress?.({ done: index, total: PROBES.length, what: nameOf(id) });
    probed.push({ id, finding: await port.probe(id) });
  }
  return probed;
}

async function closed(port: EnvironmentPort): Promise<boolean> {
  try {
    await port.close();
    return true;
  } catch {
    return false;
  }
}

/** Throws `PortError` where not even a scratch sheet can be had, or when cancelled; nothing of it stays. */
export async function checkEnvironment(
  port: EnvironmentPort,
  control: RunControl,
  nameOf: (id: ProbeId) => string,
): Promise<EnvironmentReport> {
  const facts = await port.facts();
  let probed: readonly Probed[];
  try {
    await port.open();
    probed = await probeAll(port, control, nameOf);
  } catch (error) {
    if (await closed(port)) throw error;
    throw new PortError('unknown', { reason: 'not restored' }, { cause: error });
  }
  return { facts, probed, restored: await closed(port) };
}
