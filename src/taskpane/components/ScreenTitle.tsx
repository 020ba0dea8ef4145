// The title of the shown screen. It takes the focus when the screen changes, so that who works with keys or a screen reader
// stands at the beginning of what has come; the screen that the pane opens with leaves the focus in the grid.

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane, useTexts } from '../hooks/use-pane';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle1,
    margin: '0 0 4px',
    borderRadius: tokens.borderRadiusSmall,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

export function ScreenTitle() {
  const { screen } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const announced = useRef(screen);
  useEffect(() => {
    if (announced.current === screen) return;
    announced.current = screen;
    const panel = title.current?.closest('main');
    if (panel) panel.scrollTop = 0;
    title.current?.focus({ preventScroll: true });
  }, [screen]);
  return (
    <h1 ref={title} tabIndex={-1} className={styles.title}>
      {texts.pane.screens[screen]}
    </h1>
  );
}
