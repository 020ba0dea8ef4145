// What Microsoft's loader office.js leaves behind for the Excel API file, and what an add-in calls of it:
// `Office.onReady`, `Office.actions.associate`, `CustomFunctions.associate`, `Office.context`. Where the loader
// cannot run (Node; plain http), this stands in its place. The Excel API file itself stays Microsoft's.

import { supportOf } from '../protocol/requirements';
import { getFileAsync } from './document-file';
import type { Platform } from './file-ways';
import type { CopyAnswer, CopyRequest } from './link';

type Callable = (...args: never[]) => unknown;

/** Names mapped to functions, without regard to case. */
class Association {
  readonly mappings: Record<string, Callable> = {};
  private readonly handlers: (() => void)[] = [];

  associate = (name: string | Record<string, Callable>, call?: Callable): void => {
    if (typeof name === 'object') {
      for (const [key, item] of Object.entries(name)) this.associate(key, item);
      return;
    }
    if (typeof call !== 'function') throw new TypeError(`associate("${name}") needs a function`);
    this.mappings[name.toUpperCase()] = call;
    for (const handler of this.handlers) handler();
  };

  onchange = (handler: () => void): void => {
    this.handlers.push(handler);
  };
}

export interface StandInOptions {
  readonly locale: string;
  /** Excel on the web where absent. */
  readonly platform?: Platform;
  /** API sets by their newest version, where this Excel has others than the host's. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Settings of the document at the start, as `Office.context.document.settings` gives them. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly saveSettings: (settings: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Asks the page for the open workbook's file; where there is no page, there is no `getFileAsync`. */
  readonly askForCopy?: (request: CopyRequest) => Promise<CopyAnswer>;
  /** `Office.addin.showAsTaskpane` and `hide`. */
  readonly showPane: (visible: boolean) => Promise<void>;
}

interface HostInfo {
  readonly host: 'Excel';
  readonly platform: Platform;
}

type AsyncResult = { readonly status: string; readonly value?: unknown };

function documentSettings(options: StandInOptions) {
  const current: Record<string, unknown> = { ...options.settings };
  return {
    get: (name: string): unknown => current[name] ?? null,
    set: (name: string, value: unknown): void => {
      current[name] = value;
    },
    remove: (name: string): void => {
      Reflect.deleteProperty(current, name);
    },
    saveAsync: (callback?: (result: AsyncResult) => void): void => {
      void options.saveSettings(current).then(() => callback?.({ status: 'succeeded' }));
    },
  };
}

/** Puts the stand-in on `window`, before the Excel API file runs. */
export function prepare(window: Record<string, unknown>, options: StandInOptions): void {
  const actions = new Association();
  const functions = new Association();
  const info: HostInfo = { host: 'Excel', platform: options.platform ?? 'OfficeOnline' };
  const ready = Promise.resolve(info);
  const context = {
    requirements: { isSetSupported: supportOf(options.sets) },
    displayLanguage: options.locale,
    contentLanguage: options.locale,
    ...info,
    diagnostics: { ...info, version: '16.0.17000.20000' },
    document: {
      settings: documentSettings(options),
      mode: 'readWrite',
      url: '',
      ...(options.askForCopy ? { getFileAsync: getFileAsync(options.askForCopy) } : {}),
    },
  };
  const office: Record<string, unknown> = {
    actions: { _association: actions, associate: actions.associate },
    onReady: (callback?: (info: HostInfo) => unknown) => (callback ? ready.then(callback) : ready),
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  };
  window['Office'] = office;
  window['Microsoft'] = { Office: { WebExtension: office } };
  window['CustomFunctionMappings'] = {};
  window['CustomFunctions'] = { _association: functions, associate: functions.associate };
  window['OSF'] = { _OfficeAppFactory: appFactory(options.locale, context) };
  window['__emulatedExcelStandIn'] = { actions, context, options };
}

const nothing = (): undefined => undefined;

const appFactory = (locale: string, context: unknown) => ({
  getHostInfo: () => ({
    hostType: 'excel',
    hostPlatform: 'web',
    hostLocale: locale,
    hostSpecificFileVersion: '16.00',
  }),
  getContext: () => context,
  setContext: nothing,
  getInitializationHelper: () => null,
  getWindowName: () => '',
  getOfficeJsVersion: () => '',
});

interface Completing {
  readonly source: { readonly id: string };
  completed(): void;
}

interface StandIn {
  readonly actions: Association;
  readonly context: unknown;
  readonly options: StandInOptions;
}

/** After the Excel API file ran: what it replaced with its own, which need a full host, is put back. */
export function complete(window: Record<string, unknown>): void {
  const { actions, options } = window['__emulatedExcelStandIn'] as StandIn;
  const office = window['Office'] as Record<string, unknown>;
  office['actions'] = Object.assign(office['actions'] ?? {}, {
    _association: actions,
    associate: actions.associate,
  });
  office['addin'] = Object.assign(office['addin'] ?? {}, {
    showAsTaskpane: () => options.showPane(true),
    hide: () => options.showPane(false),
    setStartupBehavior: () => Promise.resolve(),
  });
}

/** Resolves once the add-in has associated its commands, which it does together. */
export async function commandsAssociated(window: Record<string, unknown>): Promise<void> {
  const { actions } = window['__emulatedExcelStandIn'] as StandIn;
  if (Object.keys(actions.mappings).length > 0) return;
  await new Promise<void>(resolve => actions.onchange(() => setTimeout(resolve)));
}

/** Calls what the add-in has associated with a button of its ribbon; resolves when the add-in says that it is done. */
export function runCommand(window: Record<string, unknown>, name: string, button: string): Promise<void> {
  const { actions } = window['__emulatedExcelStandIn'] as StandIn;
  const command = actions.mappings[name.toUpperCase()] as ((event: Completing) => unknown) | undefined;
  if (!command) throw new Error(`The add-in has not associated the command ${name}.`);
  return new Promise(resolve => {
    command({ source: { id: button }, completed: resolve });
  });
}
