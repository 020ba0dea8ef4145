// The door to the formula engine, which takes a second to load: for tests that look at computed cells.

export { startComputingHost, type AddinFunctions, type ComputingHost } from './computing-host';
export { CustomFunctionCaller, registerFunctions, type FunctionMetadata } from './custom-functions';
export { headlessEngine } from './headless';
export type { UniverMirror } from './mirror';
