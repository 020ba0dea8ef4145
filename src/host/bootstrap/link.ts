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
  | { readonly parHost: 'ready' }
  /** A message of the Excel API file, as it left its bridge. */
  | { readonly parHost: 'request'; readonly text: string }
  | { readonly parHost: 'commandDone'; readonly call: number }
  | { readonly parHost: 'showPane'; readonly visible: boolean }
  | { readonly parHost: 'copy'; readonly call: number; readonly ask: CopyRequest }
  | { readonly parHost: 'saveSettings'; readonly settings: Readonly<Record<string, unknown>> };

export type ToPane =
  | { readonly parHost: 'message'; readonly text: string }
  | { readonly parHost: 'copyAnswer'; readonly call: number; readonly answer: CopyAnswer }
  | { readonly parHost: 'command'; readonly call: number; readonly name: string; readonly button: string };

/** What the frame's name tells the pane before any message can. */
export interface PaneStart {
  readonly parHostStart: true;
  readonly locale: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly platform: Platform;
}

export const readMessage = <T extends { readonly parHost: string }>(data: unknown): T | null => {
  if (typeof data !== 'string' || !data.startsWith('{"parHost"')) return null;
  return JSON.parse(data) as T;
};
