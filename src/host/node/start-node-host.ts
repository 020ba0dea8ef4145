// The embedded host in Node: Microsoft's Excel API file on one side, the workbook model on the other. For tests.

import { connect, type Connection } from '../protocol/connection';
import type { MessageEntry } from '../protocol/wire';
import type { ExcelBehaviour } from '../model/excel-behaviour';
import { AMERICAN, HostWorkbook, type CalculationEngine, type Culture } from '../model/workbook';
import { tellUndoGroups } from './undo-groups';
import { loadOfficeApi, type MessageBridge, type OfficeNamespaces } from './office-shim';

export interface NodeHostOptions {
  /** `AMERICAN` where absent; `VIETNAMESE` for decimal commas in shown texts. */
  readonly culture?: Culture;
  /** An existing workbook; a new one with `Sheet1` where absent. */
  readonly workbook?: HostWorkbook;
  /** Computes formulas; without it formula cells show `#BUSY!` and never a wrong value. */
  readonly engine?: (workbook: HostWorkbook) => CalculationEngine;
  /** Ways of Excel's to switch off: all are on by default. */
  readonly behaviour?: Partial<ExcelBehaviour>;
  /** API sets by their newest version, where this Excel has others than the host's: `{ ExcelApi: '1.20' }`. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Plays an office.js that tells Excel of groups of undo; the installed one does not. */
  readonly tellsUndoGroups?: boolean;
  /** Puts Excel, Office, OfficeExtension and CustomFunctions on `globalThis` until `close`. */
  readonly install?: boolean;
}

/** What went over the wire since the last `reset`. */
export interface Counters {
  /** `context.sync()` calls that reached the host; the client's own releases of references are not counted. */
  syncs(): number;
  /** Bytes of the largest request. */
  largestRequest(): number;
  bytesSent(): number;
  bytesReceived(): number;
  reset(): void;
}

export interface NodeHost extends OfficeNamespaces {
  readonly workbook: HostWorkbook;
  readonly connection: Connection;
  readonly counters: Counters;
  /** The user begins to type in a cell: calls are refused until `leaveEditMode`. */
  enterEditMode(): void;
  leaveEditMode(): void;
  /**
   * The user presses a button of the add-in's ribbon: calls what `Office.actions.associate` was given by that name, and
   * resolves when the add-in says that it is done.
   */
  press(functionName: string, buttonId?: string): Promise<void>;
  close(): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

function countersOf(connection: Connection): Counters {
  let from = 0;
  const counted = () => connection.exchanges.slice(from);
  const sum = (read: (exchange: Connection['exchanges'][number]) => number): number =>
    counted().reduce((total, exchange) => total + read(exchange), 0);
  return {
    syncs: () => counted().filter(exchange => !exchange.housekeeping).length,
    largestRequest: () => counted().reduce((most, exchange) => Math.max(most, exchange.bytesSent), 0),
    bytesSent: () => sum(exchange => exchange.bytesSent),
    bytesReceived: () => sum(exchange => exchange.bytesReceived),
    reset: () => {
      from = connection.exchanges.length;
    },
  };
}

function bridgeTo(answer: (request: BridgeRequest) => Promise<unknown>): MessageBridge {
  const bridge: MessageBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      void answer(request).then(body => {
        const message = { statusCode: 200, headers: {}, body };
        bridge.onMessageFromHost(JSON.stringify({ id: request.id, type: 2, message }));
      });
    },
    onMessageFromHost: () => undefined,
  };
  return bridge;
}

const NAMESPACES = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

function install(namespaces: OfficeNamespaces): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = NAMESPACES.map(name => [name, globals[name]] as const);
  for (const name of NAMESPACES) globals[name] = namespaces[name];
  return () => {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(globals, name);
      else globals[name] = value;
  };
}

export function startNodeHost(options: NodeHostOptions = {}): NodeHost {
  const culture = options.culture ?? AMERICAN;
  const workbook = options.workbook ?? new HostWorkbook(culture);
  Object.assign(workbook.behaviour, options.behaviour);
  const engine = options.engine?.(workbook) ?? null;
  let connection: Connection | null = null;
  const bridge = bridgeTo(request => {
    if (!connection) throw new Error('The host is not connected yet.');
    return connection.process(JSON.stringify(request.message.body));
  });
  connection = connect(workbook, engine, (entries: readonly MessageEntry[]) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  });
  const opened = connection;
  const { namespaces, press } = loadOfficeApi(bridge, {
    locale: culture.name,
    ...(options.sets ? { sets: options.sets } : {}),
  });
  if (options.tellsUndoGroups) tellUndoGroups(namespaces.Excel, workbook.undo);
  const uninstall = options.install ? install(namespaces) : () => undefined;
  return {
    ...namespaces,
    workbook,
    connection: opened,
    counters: countersOf(opened),
    enterEditMode() {
      workbook.inCellEditMode = true;
    },
    leaveEditMode() {
      workbook.inCellEditMode = false;
    },
    press: async (functionName, buttonId = functionName) => press(functionName, buttonId),
    close() {
      uninstall();
      opened.close();
    },
  };
}
