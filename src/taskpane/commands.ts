// The ribbon's buttons, by the function names that manifest.xml gives them. A button shows the pane at the
// screen of its command, where what will be written is shown first; only Undo runs at once.

import { TEXTS } from '../texts';
import type { Request } from './pane-snapshot';
import type { PaneState } from './pane-state';
import { portErrorText } from './port-error-text';
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

/** Excel keeps the button busy until `completed` is called, so it is called whatever happens; what fails is reported. */
const command =
  (pane: PaneState, action: () => Promise<void>): Command =>
  event => {
    void action()
      .catch((error: unknown) => {
        const texts = TEXTS[pane.read().language];
        pane.notify({ kind: 'error', text: portErrorText(texts, error) });
      })
      .finally(() => event.completed());
  };

/** Names and functions as `Office.actions.associate` takes them. */
export function ribbonCommands(pane: PaneState, showPane: () => Promise<void>): ReadonlyMap<string, Command> {
  const actions = Object.keys(SCREEN_OF) as RibbonAction[];
  const shown = actions.map((action): [string, Command] => [
    action,
    command(pane, async () => {
      pane.ask(SCREEN_OF[action], action);
      await showPane();
    }),
  ]);
  const undo = command(pane, async () => {
    // Side by side: what cannot be shown is undone all the same.
    await Promise.all([undoLast(pane), showPane()]);
  });
  return new Map([...shown, ['undoLast', undo]]);
}

/** Where this Excel lacks what the add-in needs, every button shows the pane, which says so. */
export function floorCommands(pane: PaneState, showPane: () => Promise<void>): ReadonlyMap<string, Command> {
  const names = [...ribbonCommands(pane, showPane).keys()];
  return new Map(names.map(name => [name, command(pane, showPane)]));
}
