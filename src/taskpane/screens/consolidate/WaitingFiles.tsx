// Files that were chosen and are not read yet, because the user has cancelled: they wait until he goes on or lets them go.

import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { CappedList } from '../../components/CappedList';
import { Section } from '../../components/Section';
import { usePane, useTexts } from '../../hooks/use-pane';
import type { PickedFile } from '../../work/work';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly files: readonly PickedFile[];
  readonly onRead: () => void;
  readonly onLetGo: () => void;
}

export function WaitingFiles({ files, onRead, onLetGo }: Props) {
  const { running } = usePane();
  const { paneConsolidate: texts } = useTexts();
  const styles = useStyles();
  if (files.length === 0 || running !== null) return null;
  return (
    <Section title={texts.waiting(files.length)}>
      <div className={styles.row}>
        <Button appearance="primary" onClick={onRead}>
          {texts.readWaiting(files.length)}
        </Button>
        <Button onClick={onLetGo}>{texts.letWaitingGo}</Button>
      </div>
      <CappedList items={files} label={texts.waiting(files.length)} keyOf={({ id }) => String(id)}>
        {({ name }) => <Caption1>{name}</Caption1>}
      </CappedList>
    </Section>
  );
}
