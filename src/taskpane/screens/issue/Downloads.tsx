// The zips that were made: one click a file, the question whether it arrived, and other ways where it did not.

import { Body1, Button, Caption1, Link, makeStyles } from '@fluentui/react-components';
import { Section } from '../../components/Section';
import { Warning } from '../../components/Warning';
import { useKept } from '../../hooks/use-kept';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { canChoosePlace, saveAtPlace, startDownload } from '../../save-file';
import type { ZipFile } from '../../work/work';

export interface OfferedZip extends ZipFile {
  /** Of the blob; alive as long as the runtime. */
  readonly url: string;
}

export const offered = (zip: ZipFile): OfferedZip => ({
  ...zip,
  url: URL.createObjectURL(new Blob([zip.bytes], { type: 'application/zip' })),
});

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

function OtherWays({
  zips,
  onParts,
}: {
  readonly zips: readonly OfferedZip[];
  readonly onParts: () => void;
}) {
  const pane = usePaneState();
  const { paneIssue: texts } = useTexts();
  const styles = useStyles();
  const save = async (zip: OfferedZip) => {
    const outcome = await saveAtPlace(zip.bytes, zip.name);
    if (outcome === 'saved') pane.tell({ kind: 'success', text: texts.saved(zip.name) });
    if (outcome === 'failed') pane.tell({ kind: 'error', text: texts.notSaved });
  };
  return (
    <Section title={texts.otherWays}>
      <Body1 block>{texts.otherWaysText}</Body1>
      {zips.map(zip => (
        <div key={zip.name} className={styles.row}>
          {canChoosePlace() && <Button onClick={() => void save(zip)}>{texts.savePlace}</Button>}
          <Button onClick={() => startDownload(zip.url, zip.name)}>{texts.saveAgain}</Button>
          <Link href={zip.url} download={zip.name}>
            {texts.link(zip.name)}
          </Link>
        </div>
      ))}
      {zips.length === 1 && (
        <Button style={{ alignSelf: 'flex-start' }} onClick={onParts}>
          {texts.inParts}
        </Button>
      )}
    </Section>
  );
}

type Arrival = 'asked' | 'seen' | 'notSeen';

export function Downloads({
  zips,
  onParts,
}: {
  readonly zips: readonly OfferedZip[];
  readonly onParts: () => void;
}) {
  const { paneIssue: texts, paneCommon } = useTexts();
  const [arrival, keepArrival] = useKept<Arrival>('issue.arrival', 'asked');
  const styles = useStyles();
  return (
    <Section title={texts.downloads}>
      {zips.map(zip => (
        <div key={zip.name}>
          <Link href={zip.url} download={zip.name}>
            {zip.name}
          </Link>
          <Caption1 block>{texts.zip(zip.workbooks, paneCommon.megabytes(zip.bytes.length))}</Caption1>
        </div>
      ))}
      {arrival === 'seen' ? (
        <Warning intent="success">
          {texts.confirmed} {texts.next}
        </Warning>
      ) : (
        <>
          <Body1 block>{texts.started}</Body1>
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => keepArrival('seen')}>
              {texts.seen}
            </Button>
            <Button onClick={() => keepArrival('notSeen')}>{texts.notSeen}</Button>
          </div>
        </>
      )}
      {arrival === 'notSeen' && <OtherWays zips={zips} onParts={onParts} />}
    </Section>
  );
}
