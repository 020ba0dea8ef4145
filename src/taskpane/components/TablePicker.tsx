// A table that the user gives: a file of any kind that can be read, or a range pasted from Excel or Word.

import { Button, Caption1, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePane, useTexts } from '../hooks/use-pane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  first: { alignSelf: 'flex-start' },
});

interface Props {
  /** What the button says; it names the file's input too. */
  readonly label: string;
  readonly hint?: string;
  readonly onFile: (file: File) => void;
  /** Absent where nothing can be pasted. */
  readonly onText?: (text: string) => void;
  /** Absent where nothing can be taken from the open workbook. */
  readonly onSelection?: () => void;
}

export function TablePicker({ label, hint, onFile, onText, onSelection }: Props) {
  const { running } = usePane();
  const { paneTables: texts } = useTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const busy = running !== null;
  return (
    <div className={styles.box}>
      <Button className={styles.first} disabled={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be picked again after it was changed.
          event.currentTarget.value = '';
        }}
      />
      {hint !== undefined && <Caption1 block>{hint}</Caption1>}
      {onSelection && (
        <Button className={styles.first} disabled={busy} onClick={onSelection}>
          {texts.readSelection}
        </Button>
      )}
      {onText && (
        <>
          <Field label={texts.paste}>
            <Textarea value={text} rows={3} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Button className={styles.first} disabled={busy || text.trim() === ''} onClick={() => onText(text)}>
            {texts.readPasted}
          </Button>
        </>
      )}
    </div>
  );
}
