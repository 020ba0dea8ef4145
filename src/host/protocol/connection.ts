// One add-in connected to one workbook: answers its requests, refuses what Excel refuses as a whole, counts them.

import type { HostWorkbook, CalculationEngine } from '../model/workbook';
import { runBatch, type Roots } from './batch';
import { sendEvents } from './event-messages';
import { bind } from './object-type';
import { NamedItem } from './objects/names';
import { range } from './objects/range';
import { createService } from './objects/services';
import { Table } from './objects/tables';
import { Workbook } from './objects/workbook';
import { Worksheet } from './objects/worksheet';
import { Session } from './session';
import { ACTION, PATH, type MessageEntry, type RequestBody, type ResponseBody } from './wire';

/** Excel on the web takes and gives at most 5 MB a request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

interface Exchange {
  /** UTF-8 bytes of the request's body. */
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly actions: number;
  /** The request did nothing but give back references: the client sends it by itself after a run. */
  readonly housekeeping: boolean;
}

export interface Connection {
  readonly session: Session;
  /** Every request so far, in order. */
  readonly exchanges: readonly Exchange[];
  process(bodyText: string): Promise<ResponseBody>;
  /** Sends events and invocations to the add-in. */
  readonly send: (entries: readonly MessageEntry[]) => void;
  /** Runs after each batch, before its answer goes out. */
  afterBatch(listener: () => void): void;
  /** Runs after each batch that may have changed the workbook. */
  afterChange(listener: () => void): void;
  close(): void;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const refusal = (code: string, message: string): ResponseBody => ({
  Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
  Results: [],
  TraceIds: [],
});

const isHousekeeping = (body: RequestBody): boolean =>
  body.Actions.every(
    action => action.ActionType === 1 || (action.ActionType === 3 && action.Name === '_RemoveReference'),
  ) && body.Actions.some(action => action.Name === '_RemoveReference');

/** Methods that change nothing begin so; objects are made and rows are hidden by others. */
const LOOKS = /^(_|Get|Load|Suspend|Activate|Select|Calculate)/;

const changesSomething = (body: RequestBody): boolean =>
  body.Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ACTION.setProperty || (ActionType === ACTION.method && !LOOKS.test(Name)),
  ) ||
  Object.values(body.ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === PATH.method && /^(Add|Insert)/.test(Name),
  );

/** Protection, and sheets that are deleted: Excel forgets all before it. */
const endsUndo = (body: RequestBody): boolean =>
  body.Actions.some(({ Name }) => /^(Protect|Unprotect)$/.test(Name));

/** Functions report while a cell is edited, too; everything else has to wait. */
const isService = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths).some(path => path.ObjectPathType === 2);

export function connect(
  workbook: HostWorkbook,
  engine: CalculationEngine | null,
  send: (entries: readonly MessageEntry[]) => void,
): Connection {
  const session: Session = new Session(workbook, {
    range,
    worksheet: sheet => bind(Worksheet, sheet),
    table: table => bind(Table, table),
    name: item => bind(NamedItem, item),
  });
  session.engine = engine;
  const roots: Roots = {
    global: bind(Workbook, workbook),
    create: name => createService(name, session),
  };
  const exchanges: Exchange[] = [];
  const batchListeners: (() => void)[] = [];
  const changeListeners: (() => void)[] = [];
  const stop = sendEvents(session, send);
  let turn: Promise<unknown> = Promise.resolve();

  /** What goes wrong in the host itself is answered too: an add-in that waits for ever tells nobody anything. */
  const carriedOut = async (body: RequestBody): Promise<ResponseBody> => {
    try {
      const changes = changesSomething(body);
      if (changes) workbook.undo.remember();
      const response = await runBatch(body, roots, session);
      // Results of functions never wait for formulas: those being computed wait for them.
      if (!session.settlesLater && !isService(body)) await session.settle();
      if (endsUndo(body)) workbook.undo.clear();
      for (const listener of batchListeners) listener();
      if (changes && !isService(body)) for (const listener of changeListeners) listener();
      const refused = workbook.undo.groupRefusal();
      return refused === null
        ? response
        : refusal(refused, 'This operation cannot be a part of an undo group.');
    } catch (error) {
      console.error('embedded host:', error);
      return refusal('GeneralException', `The embedded host failed: ${String(error)}`);
    }
  };

  const answer = async (body: RequestBody, bodyText: string): Promise<ResponseBody> => {
    const bytesSent = byteLength(bodyText);
    let response: ResponseBody;
    if (bytesSent > PAYLOAD_LIMIT)
      response = refusal(
        'RequestPayloadSizeLimitExceeded',
        `The request payload size has exceeded the limit of ${PAYLOAD_LIMIT} bytes: ${bytesSent}.`,
      );
    else if (workbook.inCellEditMode && !isService(body))
      response = refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    else response = await carriedOut(body);
    const bytesReceived = byteLength(JSON.stringify(response));
    if (bytesReceived > PAYLOAD_LIMIT)
      response = refusal(
        'ResponsePayloadSizeLimitExceeded',
        `The response payload size has exceeded the limit of ${PAYLOAD_LIMIT} bytes: ${bytesReceived}.`,
      );
    exchanges.push({
      bytesSent,
      bytesReceived,
      actions: body.Actions.length,
      housekeeping: isHousekeeping(body),
    });
    return response;
  };

  return {
    session,
    exchanges,
    send,
    /**
     * Requests are answered one after another, as they came. Results of custom functions go past the queue:
     * the request before them may be waiting for the very formulas that they complete.
     */
    process(bodyText) {
      const body = JSON.parse(bodyText) as RequestBody;
      if (isService(body)) return answer(body, bodyText);
      const next = turn.then(() => answer(body, bodyText));
      turn = next.catch(() => undefined);
      return next;
    },
    afterBatch(listener) {
      batchListeners.push(listener);
    },
    afterChange(listener) {
      changeListeners.push(listener);
    },
    close() {
      stop();
      engine?.dispose();
    },
  };
}
