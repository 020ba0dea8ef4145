// What the pane shows at a moment: the screen, what a ribbon button asked for, the command that runs, what is reported.

import type { CellPlace } from '../app/provenance';
import type { Language } from '../texts';
import type { ScreenId } from './screens/ids';

/** A command that a screen shall begin as if its button had been pressed. */
export interface Request {
  readonly action:
    'injectPlan' | 'issueWorkbooks' | 'consolidate' | 'nextIssue' | 'previousIssue' | 'finalCopy';
  /** Tells two presses of the same button apart. */
  readonly serial: number;
}

/** The command that runs now. */
export interface Running {
  readonly what: string;
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
