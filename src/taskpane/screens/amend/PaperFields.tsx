// The paper that orders the changes: its number, its day, what it is about.

import { Field, Input, makeStyles } from '@fluentui/react-components';
import { Section } from '../../components/Section';
import { useRemembered } from '../../hooks/use-remembered';
import { useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 100%), 1fr))',
    gap: '8px',
  },
  input: { minWidth: 0, width: '100%' },
});

export function PaperFields() {
  const { paneAmend: texts } = useTexts();
  const styles = useStyles();
  const [number, rememberNumber] = useRemembered('amend.number');
  const [date, rememberDate] = useRemembered('amend.date');
  const [note, rememberNote] = useRemembered('amend.note');
  return (
    <Section title={texts.paper}>
      <div className={styles.row}>
        <Field label={texts.number} required>
          <Input className={styles.input} value={number} onChange={(_, { value }) => rememberNumber(value)} />
        </Field>
        <Field label={texts.date} required>
          <Input
            className={styles.input}
            type="date"
            value={date}
            onChange={(_, { value }) => rememberDate(value)}
          />
        </Field>
      </div>
      <Field label={texts.note}>
        <Input className={styles.input} value={note} onChange={(_, { value }) => rememberNote(value)} />
      </Field>
    </Section>
  );
}
