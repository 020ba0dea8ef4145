// The day on which a file came in, or all of them, as the user sets it: the date that a file bears can be that of copying.

import {
  Button,
  Field,
  Input,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf } from '../../../core/calendar';
import type { IsoDate } from '../../../core/calendar';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  opener: { alignSelf: 'flex-start' },
  form: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '4px 0' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  /** Names the field, and apart from the other files' fields. */
  readonly label: string;
  readonly opener: string;
  /** Where the field begins; null where it begins blank. */
  readonly day: IsoDate | null;
  /** Null where the user set none. */
  readonly setDay: IsoDate | null;
  readonly onSet: (day: IsoDate | null) => void;
}

function DayForm({ label, day, setDay, onSet }: Omit<Props, 'opener'>) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneConsolidate: texts, paneCommon } = useTexts();
  const styles = useStyles();
  const [typed, type] = useState(day ?? '');
  const isFuture = typed > pane.today();
  return (
    <div className={styles.form}>
      <Field
        label={label}
        {...(isFuture ? { validationMessage: texts.receivedInFuture(paneCommon.date(pane.today())) } : {})}
      >
        <Input type="date" value={typed} max={pane.today()} onChange={(_, { value }) => type(value)} />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          disabled={running !== null || isFuture || dayOf(typed) === null}
          onClick={() => onSet(typed)}
        >
          {texts.takeReceivedDay}
        </Button>
        {setDay !== null && (
          <Button size="small" disabled={running !== null} onClick={() => onSet(null)}>
            {texts.ownReceivedDay}
          </Button>
        )}
      </div>
    </div>
  );
}

export function ReceivedDay({ opener, ...form }: Props) {
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  const set = (day: IsoDate | null) => {
    open(false);
    form.onSet(day);
  };
  return (
    <Popover trapFocus open={isOpen} onOpenChange={(_, { open: wanted }) => open(wanted)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.opener} size="small" aria-label={`${opener}: ${form.label}`}>
          {opener}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={form.label}>
        <DayForm {...form} onSet={set} />
      </PopoverSurface>
    </Popover>
  );
}
