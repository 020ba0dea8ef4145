// A list that shows its first items and grows on demand, so that thousands of items do not slow the pane. For the keyboard
// it is one stop: the arrows go along what can be pressed in it, so that hundreds of files are passed with one Tab.

import { Button, makeStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../hooks/use-pane';

const STEP = 60;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
});

interface Props<T> {
  readonly items: readonly T[];
  readonly label: string;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T, index: number) => ReactNode;
  /** Its items have boxes to write in, where arrows move the caret: then every control is a stop of its own. */
  readonly holdsFields?: true;
  /** Shown at least up to this item. */
  readonly upTo?: number;
}

export function CappedList<T>({ items, label, keyOf, children, holdsFields, upTo = 0 }: Props<T>) {
  const [asked, setAsked] = useState(STEP);
  const texts = useTexts().paneCommon;
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const shown = Math.max(asked, Math.ceil((upTo + 1) / STEP) * STEP);
  return (
    <>
      <ul {...(holdsFields ? {} : arrows)} className={useStyles().list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item)}>{children(item, index)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <Button onClick={() => setAsked(shown + STEP)}>{texts.showMore(items.length - shown)}</Button>
      )}
    </>
  );
}
