// Who appraises, and on which day: every row that is written bears both.

import { Field, Input, makeStyles } from '@fluentui/react-components';
import { dayOf } from '../../../core/calendar';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState, useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: '8px',
    marginTop: '12px',
  },
  input: { minWidth: 0, width: '100%' },
});

export function AppraiserFields() {
  const pane = usePaneState();
  const { paneAppraise: texts } = useTexts();
  const styles = useStyles();
  const [by, rememberBy] = useRemembered('appraise.by');
  const [on, rememberOn] = useRemembered('appraise.on');
  const day = on ?? pane.today();
  return (
    <div className={styles.fields}>
      <Field label={texts.appraiser} required>
        <Input className={styles.input} value={by} onChange={(_, { value }) => rememberBy(value)} />
      </Field>
      <Field label={texts.on} {...(dayOf(day) === null ? { validationMessage: texts.notADay } : {})}>
        <Input
          className={styles.input}
          type="date"
          value={day}
          onChange={(_, { value }) => rememberOn(value)}
        />
      </Field>
    </div>
  );
}
