// The page's end of the link on plain http: passes requests to the connection, commands and events to the pane.

import { connect, type Connection } from '../protocol/connection';
import type { CalculationEngine, HostWorkbook } from '../model/workbook';
import { openFrame } from './pane';
import {
  readMessage,
  type CopyAnswer,
  type CopyRequest,
  type PaneStart,
  type ToHost,
  type ToPane,
} from '../bootstrap/link';
import { PLATFORMS, type Platform } from '../bootstrap/file-ways';
import { DocumentCopies } from '../files/document-copies';

/** A running add-in, however it was reached. */
export interface PaneLink {
  readonly connection: Connection;
  /** Resolves when the add-in has started and its commands can be called. */
  readonly ready: Promise<void>;
  /** Presses a ribbon button; resolves when the add-in says that it is done. */
  command(name: string, button: string): Promise<void>;
  close(): void;
}

/** A command that the add-in has not answered yet. */
interface Called {
  readonly done: () => void;
  readonly failed: (reason: Error) => void;
}

export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  readonly address: string;
  readonly locale: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly onShowPane: (visible: boolean) => void;
  readonly onSaveSettings: (settings: Readonly<Record<string, unknown>>) => void;
}

/** `?platform=Mac` in the page's address; Excel on the web otherwise. */
function wantedPlatform(): Platform {
  const wanted = new URLSearchParams(window.location.search).get('platform');
  return PLATFORMS.find(platform => platform === wanted) ?? 'OfficeOnline';
}

async function answerCopy(copies: DocumentCopies, ask: CopyRequest): Promise<CopyAnswer> {
  try {
    if (ask.action === 'open') return { kind: 'opened', ...(await copies.open(ask.sliceSize)) };
    if (ask.action === 'slice') return { kind: 'slice', data: copies.slice(ask.handle, ask.index) };
    copies.close(ask.handle);
    return { kind: 'closed' };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

export function linkOverHttp(workbook: HostWorkbook, engine: CalculationEngine, pane: PaneFrame): PaneLink {
  const post = (message: ToPane): void => {
    pane.frame.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  };
  const connection = connect(workbook, engine, entries => {
    post({ emulatedExcel: 'message', text: JSON.stringify({ type: 3, message: { entries } }) });
  });
  const copies = new DocumentCopies(workbook, () => connection.session.settle());
  const waiting = new Map<number, Called>();
  let lastCall = 0;
  let started = (): void => undefined;
  const ready = new Promise<void>(resolve => {
    started = resolve;
  });

  const answer = async (text: string): Promise<void> => {
    const request = JSON.parse(text) as { id: number; message: { body: unknown } };
    const body = await connection.process(JSON.stringify(request.message.body));
    const message = { statusCode: 200, headers: {}, body };
    post({ emulatedExcel: 'message', text: JSON.stringify({ id: request.id, type: 2, message }) });
  };

  const listen = (event: MessageEvent): void => {
    if (event.source !== pane.frame.contentWindow) return;
    const message = readMessage<ToHost>(event.data);
    switch (message?.emulatedExcel) {
      case 'ready':
        started();
        return;
      case 'request':
        void answer(message.text);
        return;
      case 'commandDone':
        waiting.get(message.call)?.done();
        waiting.delete(message.call);
        return;
      case 'commandFailed':
        waiting.get(message.call)?.failed(new Error(message.reason));
        waiting.delete(message.call);
        return;
      case 'copy': {
        const { call, ask } = message;
        void answerCopy(copies, ask).then(given =>
          post({ emulatedExcel: 'copyAnswer', call, answer: given }),
        );
        return;
      }
      case 'showPane':
        pane.onShowPane(message.visible);
        return;
      case 'saveSettings':
        pane.onSaveSettings(message.settings);
        return;
    }
  };
  window.addEventListener('message', listen);
  const start: PaneStart = {
    emulatedExcelStart: true,
    locale: pane.locale,
    settings: pane.settings,
    platform: wantedPlatform(),
  };
  openFrame(pane.frame, JSON.stringify(start), pane.address);
  return {
    connection,
    ready,
    async command(name, button) {
      await ready;
      lastCall += 1;
      const call = lastCall;
      await new Promise<void>((done, failed) => {
        waiting.set(call, { done, failed });
        post({ emulatedExcel: 'command', call, name, button });
      });
    },
    close() {
      window.removeEventListener('message', listen);
      connection.close();
    },
  };
}
