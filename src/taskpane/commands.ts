// The ribbon's buttons, by the function names that manifest.xml gives them. A button shows the pane at the
// screen of its act, where what will be written is shown first; only Undo acts at once.

import type { Request } from './pane-snapshot';
import type { PaneState } from './pane-state';
import type { ScreenId } from './screens/ids';
import { undoLast } from './undo-last';

/** Acts that have a button on the ribbon. */
type RibbonAct = Exclude<Request['act'], 'previousIssue'>;

const SCREEN_OF: Readonly<Record<RibbonAct, ScreenId>> = {
  injectPlan: 'plan',
  issueWorkbooks: 'issue',
  consolidate: 'consolidate',
  nextIssue: 'issues',
  finalCopy: 'overview',
};

type Command = (event: Office.AddinCommands.Event) => void;

/** Excel keeps the button busy until `completed` is called, so it is called whatever happens. */
const command =
  (act: () => Promise<void>): Command =>
  event => {
    void act().finally(() => event.completed());
  };

/** Names and functions as `Office.actions.associate` takes them. */
export function ribbonCommands(pane: PaneState, showPane: () => Promise<void>): ReadonlyMap<string, Command> {
  const acts = Object.keys(SCREEN_OF) as RibbonAct[];
  const shown = acts.map((act): [string, Command] => [
    act,
    command(async () => {
      pane.ask(SCREEN_OF[act], act);
      await showPane();
    }),
  ]);
  const undo = command(async () => {
    await showPane();
    await undoLast(pane);
  });
  return new Map([...shown, ['undoLast', undo]]);
}
