// The ribbon's buttons, by the function names that manifest.xml gives them. A button shows the pane at the
// screen of its command, where what will be written is shown first; only Undo runs at once.

import type { Request } from './pane-snapshot';
import type { PaneState } from './pane-state';
import type { ScreenId } from './screens/ids';
import { undoLast } from './undo-last';

/** Acts that have a button on the ribbon. */
type RibbonAction = Exclude<Request['action'], 'previousIssue'>;

const SCREEN_OF: Readonly<Record<RibbonAction, ScreenId>> = {
  injectPlan: 'plan',
  issueWorkbooks: 'issue',
  consolidate: 'consolidate',
  nextIssue: 'issues',
  finalCopy: 'overview',
};

type Command = (event: Office.AddinCommands.Event) => void;

/** Excel keeps the button busy until `completed` is called, so it is called whatever happens. */
const command =
  (action: () => Promise<void>): Command =>
  event => {
    void action().finally(() => event.completed());
  };

/** Names and functions as `Office.actions.associate` takes them. */
export function ribbonCommands(pane: PaneState, showPane: () => Promise<void>): ReadonlyMap<string, Command> {
  const actions = Object.keys(SCREEN_OF) as RibbonAction[];
  const shown = actions.map((action): [string, Command] => [
    action,
    command(async () => {
      pane.ask(SCREEN_OF[action], action);
      await showPane();
    }),
  ]);
  const undo = command(async () => {
    await showPane();
    await undoLast(pane);
  });
  return new Map([...shown, ['undoLast', undo]]);
}
