// What the pane and its worker say to each other.

import type { PortErrorCode, Progress } from '../../workbook/port';
import type { Work } from './work';

export type Job = keyof Work;

export interface JobMessage {
  readonly serial: number;
  readonly job: Job;
  readonly order: unknown;
}

export type JobAnswer =
  | { readonly serial: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly serial: number; readonly kind: 'done'; readonly value: unknown }
  | {
      readonly serial: number;
      readonly kind: 'failed';
      readonly message: string;
      /** Of a `PortError`. */
      readonly code: PortErrorCode | null;
    };
