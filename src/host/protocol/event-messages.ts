// Turns what happens in the model into the messages that wake an add-in's event handlers. Only what was
// registered is sent.

import { addressOf, intersection, type Area } from '../model/a1';
import { officeValue, valueTypeOf } from '../model/display';
import type { ChangeOrigin, ModelEvent } from '../model/events';
import type { Plain } from '../model/parts';
import type { HostSheet } from '../model/sheet';
import { EVENT, WORKBOOK_TARGET } from './objects/event-methods';
import type { Session } from './session';
import { CATEGORY, type MessageEntry } from './wire';

interface Message {
  readonly event: number;
  readonly targets: readonly string[];
  readonly body: Readonly<Record<string, Plain>>;
}

const sourceOf = (origin: ChangeOrigin) => ({
  source: 'Local',
  triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
});

type CellsChanged = Extract<ModelEvent, { kind: 'cellsChanged' }>;

function changeBody(event: CellsChanged, area: Area): Record<string, Plain> {
  return {
    worksheetId: event.sheet.id,
    address: addressOf(area),
    changeType: event.changeType,
    ...sourceOf(event.origin),
    ...(event.before === undefined || event.after === undefined
      ? {}
      : {
          valueBefore: officeValue(event.before),
          valueAfter: officeValue(event.after),
          valueTypeBefore: valueTypeOf(event.before),
          valueTypeAfter: valueTypeOf(event.after),
        }),
  };
}

function cellsChanged(event: CellsChanged, session: Session): Message[] {
  const messages: Message[] = [
    {
      event: EVENT.sheetChanged,
      targets: [WORKBOOK_TARGET, event.sheet.id],
      body: changeBody(event, event.area),
    },
  ];
  for (const table of session.workbook.tablesOf(event.sheet)) {
    const touched = intersection(table.area, event.area);
    if (touched)
      messages.push({
        event: EVENT.tableChanged,
        targets: [WORKBOOK_TARGET, event.sheet.id, table.id],
        body: { ...changeBody(event, touched), tableId: table.id },
      });
  }
  return messages;
}

const aboutSheet = (
  event: number,
  sheet: HostSheet,
  more: Readonly<Record<string, Plain>> = {},
): Message[] => [
  { event, targets: [WORKBOOK_TARGET, sheet.id], body: { worksheetId: sheet.id, source: 'Local', ...more } },
];

function messagesOf(event: ModelEvent, session: Session): Message[] {
  switch (event.kind) {
    case 'cellsChanged':
      return cellsChanged(event, session);
    case 'sheetAdded':
      return aboutSheet(EVENT.sheetAdded, event.sheet);
    case 'sheetDeleted':
      return aboutSheet(EVENT.sheetDeleted, event.sheet);
    case 'sheetActivated':
      return aboutSheet(EVENT.sheetActivated, event.sheet);
    case 'sheetDeactivated':
      return aboutSheet(EVENT.sheetDeactivated, event.sheet);
    case 'sheetRenamed':
      return aboutSheet(EVENT.sheetRenamed, event.sheet, {
        nameBefore: event.before,
        nameAfter: event.sheet.name,
      });
    case 'sheetMoved':
      return aboutSheet(EVENT.sheetMoved, event.sheet, {
        positionBefore: event.before,
        positionAfter: event.after,
      });
    case 'sheetVisibilityChanged':
      return aboutSheet(EVENT.sheetVisibilityChanged, event.sheet, {
        visibilityBefore: event.before,
        visibilityAfter: event.sheet.visibility,
      });
    case 'protectionChanged':
      return aboutSheet(EVENT.sheetProtectionChanged, event.sheet, {
        isProtected: event.sheet.protection !== null,
      });
    case 'calculated':
      return aboutSheet(EVENT.sheetCalculated, event.sheet, { address: addressOf(event.area) });
    case 'selectionChanged':
      return selectionChanged(event.sheet, event.area, session);
    case 'tableAdded':
    case 'tableDeleted': {
      const { table } = event;
      const body = { tableId: table.id, tableName: table.name, worksheetId: table.sheet.id, source: 'Local' };
      const number = event.kind === 'tableAdded' ? EVENT.tableAdded : EVENT.tableDeleted;
      return [{ event: number, targets: [WORKBOOK_TARGET, table.sheet.id], body }];
    }
  }
}

function selectionChanged(sheet: HostSheet, area: Area, session: Session): Message[] {
  const messages = aboutSheet(EVENT.sheetSelectionChanged, sheet, { address: addressOf(area) });
  for (const table of session.workbook.tablesOf(sheet)) {
    const inside = intersection(table.area, area);
    messages.push({
      event: EVENT.tableSelectionChanged,
      targets: [table.id],
      body: { worksheetId: sheet.id, address: inside ? addressOf(inside) : '' },
    });
  }
  return messages;
}

/** Starts sending; returns what stops it. */
export function sendEvents(session: Session, send: (entries: readonly MessageEntry[]) => void): () => void {
  return session.workbook.listen(event => {
    if (!session.eventsEnabled) return;
    const entries = messagesOf(event, session).flatMap(message =>
      message.targets
        .filter(target => session.isRegistered(String(message.event), target))
        .map(target => ({
          messageCategory: CATEGORY.events,
          messageType: message.event,
          targetId: target,
          message: JSON.stringify(message.body),
          id: String(session.workbook.nextId()),
        })),
    );
    if (entries.length > 0) send(entries);
  });
}
