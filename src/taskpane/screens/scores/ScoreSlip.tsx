// The sheet of an agency's points, to be printed or sent.

import { Button, Caption1 } from '@fluentui/react-components';
import type { AgencyScore } from '../../../app/score-agencies';
import type { ReadBook } from '../../book-store';
import { Section } from '../../components/Section';
import { giveFiles } from '../../files/give-files';
import { useCommand } from '../../hooks/use-command';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';

interface Props {
  readonly read: ReadBook;
  readonly score: AgencyScore;
}

export function ScoreSlip({ read, score: { agency } }: Props) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneScores: texts } = useTexts();
  const begin = useCommand();
  const make = () =>
    begin(texts.makingSlip(agency.name), async control => {
      const made = await pane.work.slip({ book: read.book, agency: agency.code }, control);
      if (!made) return { receipt: null, problem: texts.noSlip(agency.name) };
      giveFiles(pane, [made]);
      return { receipt: null, done: texts.slipMade(made.name) };
    });
  return (
    <Section title={texts.slip}>
      <Caption1 block>{texts.slipHint}</Caption1>
      <Button style={{ alignSelf: 'flex-start' }} disabled={running !== null} onClick={() => void make()}>
        {texts.makeSlip}
      </Button>
    </Section>
  );
}
