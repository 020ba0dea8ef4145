// An emulated Excel in Node that computes formulas, with the add-in's custom functions among them.

import { startNodeHost, type NodeHost, type NodeHostOptions } from '../node/start-node-host';
import { registerFunctions, type CustomFunctionCaller, type FunctionMetadata } from './custom-functions';
import { headlessEngine } from './headless';
import type { UniverMirror } from './mirror';

export interface ComputingHost {
  readonly host: NodeHost;
  readonly mirror: UniverMirror;
  /** What the functions were asked and said; null without functions. */
  readonly caller: CustomFunctionCaller | null;
  close(): Promise<void>;
}

export interface AddinFunctions {
  readonly namespace: string;
  /** `functions` of the JSON that the manifest names. */
  readonly functions: readonly FunctionMetadata[];
}

/** Univer sets a timer that ends after its disposal. */
const LAST_TIMER = 50;

export function startComputingHost(
  options: Omit<NodeHostOptions, 'engine'> = {},
  addin: AddinFunctions | null = null,
): ComputingHost {
  const engines: UniverMirror[] = [];
  const engine = (workbook: NodeHost['workbook']): UniverMirror => {
    const made = headlessEngine(workbook);
    engines.push(made);
    return made;
  };
  const host = startNodeHost({ ...options, engine });
  const [mirror] = engines;
  if (!mirror) throw new Error('The host was started without its engine.');
  const caller = addin && registerFunctions(mirror, host.connection, addin.namespace, addin.functions);
  return {
    host,
    mirror,
    caller,
    async close() {
      host.close();
      await new Promise(resolve => setTimeout(resolve, LAST_TIMER));
    },
  };
}
