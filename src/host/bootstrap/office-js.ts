// Answers the address of Microsoft's loader office.js on plain http, where the loader itself refuses to run: puts
// the stand-in in its place and links the pane to the page around it. The server puts Microsoft's Excel API file behind it,
// unmodified, and the line that says that it has come (server/serve.mjs).

import { limitFileWays } from './file-ways';
import { commandsAssociated, complete, prepare, runCommand } from './loader-stand-in';
import { readMessage, type CopyAnswer, type PaneStart, type ToHost, type ToPane } from './link';

const shared = window as unknown as Record<string, unknown>;
const host = window.parent;

const send = (message: ToHost): void => {
  host.postMessage(JSON.stringify(message), window.location.origin);
};

const start = JSON.parse(window.name || '{}') as Partial<PaneStart>;

const bridge = {
  sendMessageToHost: (text: string): void => {
    send({ emulatedExcel: 'request', text });
  },
  onMessageFromHost: (text: string): void => {
    throw new Error(`The Excel API file is not loaded yet: ${text.slice(0, 40)}`);
  },
};

const copiesAsked = new Map<number, (answer: CopyAnswer) => void>();
let lastCopyCall = 0;

const platform = start.platform ?? 'OfficeOnline';
limitFileWays(window, platform);

prepare(shared, {
  locale: start.locale ?? 'vi-VN',
  platform,
  settings: start.settings ?? {},
  saveSettings: settings => {
    send({ emulatedExcel: 'saveSettings', settings });
    return Promise.resolve();
  },
  askForCopy: ask =>
    new Promise(resolve => {
      lastCopyCall += 1;
      copiesAsked.set(lastCopyCall, resolve);
      send({ emulatedExcel: 'copy', call: lastCopyCall, ask });
    }),
  showPane: visible => {
    send({ emulatedExcel: 'showPane', visible });
    return Promise.resolve();
  },
});
shared['_richApiNativeBridge'] = bridge;

/** A button may be pressed after the loader has come and before the add-in has associated its commands. */
async function pressOnceAssociated(call: number, name: string, button: string): Promise<void> {
  try {
    await commandsAssociated(shared);
    await runCommand(shared, name, button);
    send({ emulatedExcel: 'commandDone', call });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    send({ emulatedExcel: 'commandFailed', call, reason });
  }
}

window.addEventListener('message', event => {
  if (event.source !== host) return;
  const message = readMessage<ToPane>(event.data);
  if (message?.emulatedExcel === 'message') bridge.onMessageFromHost(message.text);
  if (message?.emulatedExcel === 'command') {
    const { call, name, button } = message;
    void pressOnceAssociated(call, name, button);
  }
  if (message?.emulatedExcel === 'copyAnswer') {
    copiesAsked.get(message.call)?.(message.answer);
    copiesAsked.delete(message.call);
  }
});

shared['__emulatedExcelLoaded'] = (): void => {
  complete(shared);
  const { onReady } = shared['Office'] as { onReady: () => Promise<unknown> };
  void onReady().then(() => {
    send({ emulatedExcel: 'ready' });
  });
};
