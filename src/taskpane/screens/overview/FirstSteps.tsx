// For who opens the pane for the first time: three steps, one at a time, each to be taken or skipped.

import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import type { ScreenId } from '../ids';
import { rememberStep, stepToShow } from './first-steps';

const STEPS = ['plan', 'issue', 'consolidate'] as const satisfies readonly ScreenId[];

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '12px 0',
    padding: '12px',
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  /** The first step is taken where the workbook has the plan already. */
  readonly injected: boolean;
}

export function FirstSteps({ injected }: Props) {
  const pane = usePaneState();
  const { pane: words, paneHelp: texts } = useTexts();
  const styles = useStyles();
  const [stored, setStep] = useState(stepToShow);
  const step = injected ? Math.max(stored, 1) : stored;
  const screen = STEPS[step];
  if (screen === undefined) return null;
  const goTo = (next: number) => {
    rememberStep(next);
    setStep(next);
  };
  const take = () => {
    goTo(step + 1);
    pane.show(screen);
  };
  return (
    <section className={styles.card} aria-label={texts.firstSteps}>
      <Caption1>{texts.stepOf(step + 1, STEPS.length)}</Caption1>
      <Body1Strong>{texts.steps[screen].title}</Body1Strong>
      <Body1 block>{texts.steps[screen].text}</Body1>
      <div className={styles.ways}>
        <Button appearance="primary" onClick={take}>
          {texts.open(words.screens[screen])}
        </Button>
        <Button onClick={() => goTo(step + 1)}>{texts.skip}</Button>
        {step + 1 < STEPS.length && (
          <Button appearance="subtle" onClick={() => goTo(STEPS.length)}>
            {texts.skipAll}
          </Button>
        )}
      </div>
    </section>
  );
}
