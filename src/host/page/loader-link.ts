// The page's end of the full handshake with Microsoft's own loader office.js, as Excel on the web has it: messages
// of the loader's "cross-domain" protocol. Works over https only; the loader checks the host's address.

import { connect } from '../protocol/connection';
import { REQUIREMENT_MATRIX } from '../protocol/requirements';
import { DocumentCopies } from '../files/document-copies';
import type { CalculationEngine, HostWorkbook } from '../model/workbook';
import type { PaneFrame, PaneLink } from './http-link';
import { openFrame } from './pane';

const APP_ID = '{5f0a3b1e-8c52-4f7d-9a64-2d1c7be04731}';
const CONVERSATION = 'conv_trial';
const EXCEL = 16;
const DISPATCH = {
  richApi: 93,
  commandCompleted: 94,
  saveSettings: 76,
  openCopy: 77,
  sliceOfCopy: 80,
  closeCopy: 81,
} as const;
const COMPRESSED = 1;
const FAILED = 5001;

const IN_CELL_EDIT_MODE = 5004;

interface LoaderMessage {
  readonly _messageType: number;
  /** 0 invoke, 1 register, 2 unregister. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly 0?: unknown;
  readonly 1?: unknown;
  readonly 2?: unknown;
  readonly 3?: unknown;
}

/** The loader names what it sends and takes of files by numbers: type 0, slice size 1, handle 2, index 3. */
async function answerCopy(copies: DocumentCopies, action: number, call: MethodCall): Promise<object> {
  try {
    if (action === DISPATCH.openCopy) {
      if (call[0] !== COMPRESSED)
        throw new Error(`The trial page gives no file of the type ${String(call[0])}.`);
      const { handle, size } = await copies.open(Number(call[1]));
      return { Version: 1, Error: 0, 0: handle, 1: size };
    }
    const handle = Number(call[2]);
    if (action === DISPATCH.closeCopy) {
      copies.close(handle);
      return { Version: 1, Error: 0 };
    }
    const data = copies.slice(handle, Number(call[3]));
    return { Version: 1, Error: 0, 0: data, 1: data.length };
  } catch (error) {
    console.error(error);
    return { Version: 1, Error: FAILED };
  }
}

function appContext(pane: PaneFrame, workbook: HostWorkbook) {
  return {
    _id: APP_ID,
    _appName: EXCEL,
    _appVersion: '16.0',
    _appUILocale: pane.locale,
    _dataLocale: workbook.culture.name,
    _docUrl: `${window.location.origin}/${workbook.name}`,
    _clientMode: 1,
    _settings: Object.entries(pane.settings).map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'trial',
    _appInstanceId: 'trial',
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(REQUIREMENT_MATRIX),
    _hostFullVersion: '16.0.17000.20000',
    _clientWindowHeight: pane.frame.clientHeight,
    _clientWindowWidth: pane.frame.clientWidth,
    _addinName: 'addin',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}

/** What the loader reads from the frame's name before it speaks: shared runtime, custom functions, no telemetry. */
const frameName = (pane: PaneFrame): string =>
  JSON.stringify({
    baseFrameName: 'trial',
    hostInfo: `Excel$Web$16.00$${pane.locale}$trial$$disableLogging$3`,
    xdmInfo: `${CONVERSATION}|${APP_ID}|${window.location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });

export function linkOverHttps(workbook: HostWorkbook, engine: CalculationEngine, pane: PaneFrame): PaneLink {
  /** Correlation ids of the events that the loader has registered for. */
  const registered = new Map<string, number>();
  const commands = new Map<string, () => void>();
  const copies = new DocumentCopies(workbook, () => connection.session.settle());
  let lastCommand = 0;
  let started = (): void => undefined;
  const ready = new Promise<void>(resolve => {
    started = resolve;
  });

  const post = (name: string, correlation: number, data: unknown, isEvent: boolean): void => {
    const message = {
      _messageType: 1,
      _actionName: name,
      _conversationId: CONVERSATION,
      _correlationId: correlation,
      _origin: window.location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: isEvent ? 1 : 0,
      _serializerVersion: 1,
    };
    pane.frame.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  };
  const raise = (name: string, data: unknown): void => {
    const correlation = registered.get(name);
    if (correlation === undefined) throw new Error(`The loader has not registered for ${name}.`);
    post(name, correlation, data, true);
  };
  const connection = connect(workbook, engine, entries => {
    const rows = entries.map(entry => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
      false,
    ]);
    raise('richApiMessage', { ArrayData: rows });
  });

  connection.session.onShowPane = pane.onShowPane;

  const richApi = async (call: MethodCall): Promise<unknown> => {
    const body = await connection.process(String(call.ArrayData?.[4] ?? ''));
    if (body.Error?.Code === 'InvalidOperationInCellEditMode')
      return { Version: 1, Error: IN_CELL_EDIT_MODE };
    if (connection.session.ready.actions) started();
    return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(body)] };
  };
  const execute = async (call: MethodCall): Promise<unknown> => {
    switch (call.DdaMethod?.DispatchId) {
      case DISPATCH.richApi:
        return richApi(call);
      case DISPATCH.commandCompleted:
        commands.get(String(call[0]))?.();
        commands.delete(String(call[0]));
        return { Version: 1, Error: 0 };
      case DISPATCH.saveSettings: {
        const properties = call.DdaSettingsMethod?.Properties ?? [];
        pane.onSaveSettings(
          Object.fromEntries(properties.map(([key, value]) => [key, JSON.parse(value) as unknown])),
        );
        return { Version: 1, Error: 0 };
      }
      case DISPATCH.openCopy:
      case DISPATCH.sliceOfCopy:
      case DISPATCH.closeCopy:
        return answerCopy(copies, call.DdaMethod.DispatchId, call);
      default:
        throw new Error(`The trial page does not know the method ${call.DdaMethod?.DispatchId ?? '?'}.`);
    }
  };
  const answer = async (message: LoaderMessage): Promise<void> => {
    const { _actionName: name, _correlationId: correlation } = message;
    if (name === 'ContextActivationManager_notifyHost') return;
    if (name === 'ContextActivationManager_getAppContextAsync')
      post(name, correlation, appContext(pane, workbook), false);
    else if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionType === 1) registered.set(name, correlation);
      else registered.delete(name);
      post(name, correlation, { Version: 1, Error: 0 }, false);
    } else if (name === 'executeMethod')
      post(name, correlation, await execute(message._data as MethodCall), false);
    else throw new Error(`The trial page does not know the loader's ${name}.`);
  };
  const listen = (event: MessageEvent): void => {
    if (event.source !== pane.frame.contentWindow || typeof event.data !== 'string') return;
    if (!event.data.includes(CONVERSATION)) return;
    const message = JSON.parse(event.data) as LoaderMessage;
    if (message._messageType === 0) void answer(message);
  };
  window.addEventListener('message', listen);
  openFrame(pane.frame, frameName(pane), pane.address);
  return {
    connection,
    ready,
    async command(name, button) {
      await ready;
      lastCommand += 1;
      const id = `command-${lastCommand}`;
      await new Promise<void>(resolve => {
        commands.set(id, resolve);
        raise('appCommandInvoked', { 0: id, 1: name, 2: JSON.stringify({ source: { id: button } }) });
      });
    },
    close() {
      window.removeEventListener('message', listen);
      connection.close();
    },
  };
}
