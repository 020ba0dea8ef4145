// What Microsoft's Excel API file expects to find in a browser, for Node: just enough for it to load and talk to
// a message bridge. The file itself is run unmodified from node_modules.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { complete, prepare, runCommand } from '../bootstrap/loader-stand-in';

export interface MessageBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

export interface OfficeOptions {
  readonly locale: string;
  /** API sets by their newest version, where this Excel has others than the host's. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** The namespaces that the file defines. */
export interface OfficeNamespaces {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

interface LoadedOffice {
  readonly namespaces: OfficeNamespaces;
  /** Calls what the add-in has associated with a button; resolves when it is done. */
  press(name: string, button: string): Promise<void>;
}

const apiFile = (): string => {
  const folder = path.dirname(
    createRequire(path.join(process.cwd(), 'x.js')).resolve('@microsoft/office-js/package.json'),
  );
  return path.join(folder, 'dist/excel-web-16.00.js');
};

const nothing = (): undefined => undefined;
const emptyStorage = {
  getItem: () => null,
  setItem: nothing,
  removeItem: nothing,
  key: () => null,
  length: 0,
};

function browser(bridge: MessageBridge, { locale, sets }: OfficeOptions): Record<string, unknown> {
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
    origin: 'https://localhost',
  };
  const window: Record<string, unknown> = {
    Promise,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    location,
    navigator: { userAgent: 'Node', language: locale },
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({ style: {}, setAttribute: nothing }),
      addEventListener: nothing,
      cookie: '',
      URL: location.href,
    },
    localStorage: emptyStorage,
    sessionStorage: emptyStorage,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    _richApiNativeBridge: bridge,
  };
  window['window'] = window;
  window['self'] = window;
  prepare(window, {
    locale,
    ...(sets ? { sets } : {}),
    settings: {},
    saveSettings: () => Promise.resolve(),
    showPane: () => Promise.resolve(),
  });
  return window;
}

/**
 * Runs the file in this realm, so that its arrays and errors are ours. In a browser its top-level variables are
 * properties of `window` and the other way round: `with` gives it that without touching our own globals.
 */
export function loadOfficeApi(bridge: MessageBridge, options: OfficeOptions): LoadedOffice {
  const source = readFileSync(apiFile(), 'utf8');
  const window = browser(bridge, options);
  const scope = new Proxy(window, {
    has: (own, name) => name in own || !(name in globalThis),
  });
  const run = new Function(
    'scope',
    `with (scope) {\n${source}\n;return { Excel, Office: window.Office, OfficeExtension, CustomFunctions: window.CustomFunctions };}`,
  ) as (scope: unknown) => OfficeNamespaces;
  const namespaces = run(scope);
  complete(window);
  return { namespaces, press: (name, button) => runCommand(window, name, button) };
}
