// What the pane shows at a moment: the screen, what a ribbon button asked for, the act that runs, what is told.

import type { CellPlace } from '../app/provenance';
import type { Language } from '../texts';
import type { Progress } from '../workbook/port';
import type { ScreenId } from './screens/ids';

/** An act that a screen shall begin as if its button had been pressed. */
export interface Request {
  readonly act: 'injectPlan' | 'issueWorkbooks' | 'consolidate' | 'nextIssue' | 'previousIssue' | 'finalCopy';
  /** Tells two presses of the same button apart. */
  readonly serial: number;
}

/** The act that runs now. */
interface Running {
  readonly what: string;
  /** Null until the act first tells. */
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

export interface PaneSnapshot {
  readonly screen: ScreenId;
  readonly language: Language;
  readonly request: Request | null;
  readonly running: Running | null;
  /** The cell that the user is in; null until he goes to one. */
  readonly selected: CellPlace | null;
  /** A sentence for the user, shown until closed or replaced. */
  readonly notice: { readonly kind: 'success' | 'warning' | 'error'; readonly text: string } | null;
}
