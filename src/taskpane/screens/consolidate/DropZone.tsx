// Where files come in: dropped, picked one by one or by folder, or made up for trying out.

import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { platformOf } from '../../../office';
import { usePane, useTexts } from '../../hooks/use-pane';
import { foundIn, foundInDrop, type FoundFile } from './pick-files';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    marginTop: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly onFiles: (found: readonly FoundFile[]) => void;
  readonly onSample: () => void;
}

/** Excel on the Mac offers files alone where a folder is asked for (OfficeDev/office-js #4322); many can be picked at once. */
const picksFolders = (): boolean => platformOf() !== 'Mac';

function Pickers({ onFiles, busy }: { readonly onFiles: Props['onFiles']; readonly busy: boolean }) {
  const { paneConsolidate: texts } = useTexts();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const found = foundIn(input.files ?? []);
    // The same file can be picked again after it was changed.
    input.value = '';
    onFiles(found);
  };
  return (
    <div className={useStyles().row}>
      <Button appearance="primary" disabled={busy} onClick={() => files.current?.click()}>
        {texts.pickFiles}
      </Button>
      {picksFolders() && (
        <Button disabled={busy} onClick={() => folder.current?.click()}>
          {texts.pickFolder}
        </Button>
      )}
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={texts.pickFiles}
        onChange={event => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        webkitdirectory=""
        aria-label={texts.pickFolder}
        onChange={event => take(event.currentTarget)}
      />
    </div>
  );
}

export function DropZone({ onFiles, onSample }: Props) {
  const { running } = usePane();
  const { paneConsolidate: texts } = useTexts();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const busy = running !== null;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) void foundInDrop(event.dataTransfer).then(onFiles, () => onFiles([]));
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Body1 block>{texts.drop}</Body1>
      <Pickers onFiles={onFiles} busy={busy} />
      <Caption1 block>{texts.formats}</Caption1>
      <Button style={{ alignSelf: 'flex-start' }} disabled={busy} onClick={onSample}>
        {texts.sample}
      </Button>
      <Caption1 block>{texts.sampleHint}</Caption1>
    </div>
  );
}
