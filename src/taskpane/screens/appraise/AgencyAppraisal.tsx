// One agency, criterion by criterion: buttons and keys go to the next and the one before.

import { Badge, Button, Caption1, Subtitle2, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { AppraisalProgress } from '../../../app/appraisal-progress';
import type { ReadBook } from '../../book-store';
import { Choice } from '../../components/Choice';
import { Section } from '../../components/Section';
import { useRemembered } from '../../hooks/use-remembered';
import { useTexts } from '../../hooks/use-pane';
import { BulkAgree } from './BulkAgree';
import { CriterionAppraisal } from './CriterionAppraisal';
import { useStepKeys } from './use-step-keys';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  first: { alignSelf: 'flex-start' },
  steps: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

interface Props {
  readonly read: ReadBook;
  readonly progress: AppraisalProgress;
}

export function AgencyAppraisal({ read, progress }: Props) {
  const { paneAppraise: texts } = useTexts();
  const styles = useStyles();
  const [, rememberAgency] = useRemembered('appraise.agency');
  const [code, rememberCode] = useRemembered('appraise.criterion');
  const { score, criteria, finished, unreasoned } = progress;
  const scores = useMemo(() => [score], [score]);
  const at = Math.max(
    criteria.findIndex(({ criterion }) => criterion.code === code),
    0,
  );
  const current = criteria[at];
  const step = (by: 1 | -1) => {
    const next = criteria[at + by];
    if (next) rememberCode(next.criterion.code);
  };
  useStepKeys(step);
  if (!current) return null;
  return (
    <div className={styles.box}>
      <Button
        className={styles.first}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => rememberAgency(null)}
      >
        {texts.back}
      </Button>
      <Subtitle2 as="h2" block>
        {score.agency.name}
      </Subtitle2>
      <Caption1 block>{texts.progress(finished, criteria.length)}</Caption1>
      {unreasoned > 0 && (
        <Badge className={styles.first} appearance="tint" color="warning">
          {texts.unreasoned(unreasoned)}
        </Badge>
      )}
      <Choice
        label={texts.criterion}
        value={current.criterion.code}
        choices={criteria.map(({ criterion, standing }) => [
          criterion.code,
          texts.criterionChoice(criterion.code, criterion.name, texts.standings[standing]),
        ])}
        onChoose={rememberCode}
      />
      <div className={styles.steps}>
        <Button disabled={at === 0} onClick={() => step(-1)}>
          {texts.previous}
        </Button>
        <Button disabled={at === criteria.length - 1} onClick={() => step(1)}>
          {texts.next}
        </Button>
        <Caption1>{texts.position(at + 1, criteria.length)}</Caption1>
      </div>
      <Caption1 block>{texts.keys}</Caption1>
      <CriterionAppraisal
        key={`${score.agency.code}|${current.criterion.code}`}
        read={read}
        score={score}
        current={current}
        onWritten={() => step(1)}
      />
      <Section title={texts.bulk}>
        <BulkAgree read={read} scores={scores} />
      </Section>
    </div>
  );
}
