// The hidden methods by which the client registers for events; their numbers are the client's own.

import type { Args } from '../args';
import type { Session } from '../session';

export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetProtectionChanged: 24,
  sheetRenamed: 25,
  sheetVisibilityChanged: 26,
  sheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target id of events of the workbook as a whole. */
export const WORKBOOK_TARGET = 'Workbook';

type Register<T> = (target: T, args: Args, session: Session) => undefined;

/** `events` maps the middle of the method's name, such as `DataChangedEvent`, to the event's number. */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  targetId: (target: T) => string,
): Readonly<Record<string, Register<T>>> {
  const method =
    (event: number, change: 1 | -1): Register<T> =>
    (target, _args, session) => {
      session.register(String(event), targetId(target), change);
      return undefined;
    };
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, event]) => [
      [`_Register${name}`, method(event, 1)],
      [`_Unregister${name}`, method(event, -1)],
    ]),
  );
}
