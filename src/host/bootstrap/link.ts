// The messages between the page with the grid and the pane in its frame, on plain http. Text in both directions,
// so that nothing but data crosses.

import type { Platform } from './file-ways';

/** What the pane asks of the open workbook's file. */
export type CopyRequest =
  | { readonly action: 'open'; readonly sliceSize: number }
  | { readonly action: 'slice'; readonly handle: number; readonly index: number }
  | { readonly action: 'close'; readonly handle: number };

export type CopyAnswer =
  | { readonly kind: 'opened'; readonly handle: number; readonly size: number }
  | { readonly kind: 'slice'; readonly data: readonly number[] }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly message: string };

export type ToHost =
  | { readonly emulatedExcel: 'ready' }
  /** A message of the Excel API file, as it left its bridge. */
  | { readonly emulatedExcel: 'request'; readonly text: string }
  | { readonly emulatedExcel: 'commandDone'; readonly call: number }
  | { readonly emulatedExcel: 'commandFailed'; readonly call: number; readonly reason: string }
  | { readonly emulatedExcel: 'showPane'; readonly visible: boolean }
  | { readonly emulatedExcel: 'copy'; readonly call: number; readonly ask: CopyRequest }
  | { readonly emulatedExcel: 'saveSettings'; readonly settings: Readonly<Record<string, unknown>> };

export type ToPane =
  | { readonly emulatedExcel: 'message'; readonly text: string }
  | { readonly emulatedExcel: 'copyAnswer'; readonly call: number; readonly answer: CopyAnswer }
  | {
      readonly emulatedExcel: 'command';
      readonly call: number;
      readonly name: string;
      readonly button: string;
    };

/** What the frame's name tells the pane before any message can. */
export interface PaneStart {
  readonly emulatedExcelStart: true;
  readonly locale: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly platform: Platform;
}

export const readMessage = <T extends { readonly emulatedExcel: string }>(data: unknown): T | null => {
  if (typeof data !== 'string' || !data.startsWith('{"emulatedExcel"')) return null;
  return JSON.parse(data) as T;
};
