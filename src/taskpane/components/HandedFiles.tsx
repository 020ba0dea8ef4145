// The files that were made last: links, the question whether they arrived, and other ways where they did not. Stands
// on whatever screen the user is on, until he closes it.

import { Body1, Button, Caption1, Link, makeStyles } from '@fluentui/react-components';
import { HANDOVER, takeWay } from '../files/give-files';
import type { GivenFile, Handover } from '../files/given-file';
import { thisWindow, waysFor, type Way } from '../files/ways';
import { useKept } from '../hooks/use-kept';
import { usePaneState, useTexts } from '../hooks/use-pane';
import { Section } from './Section';
import { Warning } from './Warning';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  start: { alignSelf: 'flex-start' },
});

function OtherWays({ handover, onSaved }: { readonly handover: Handover; readonly onSaved: () => void }) {
  const pane = usePaneState();
  const { paneFiles: texts } = useTexts();
  const styles = useStyles();
  const take = async (way: Way, file: GivenFile) => {
    const outcome = await takeWay(way, file);
    if (outcome === 'failed') pane.tell({ kind: 'error', text: texts.failed[way] });
    if (outcome !== 'saved') return;
    pane.tell({ kind: 'success', text: texts.saved(file.name) });
    if (handover.files.length === 1) onSaved();
  };
  return (
    <>
      <Body1 block>{texts.otherWays}</Body1>
      {handover.files.map(file => (
        <div key={file.name} className={styles.row}>
          {handover.files.length > 1 && <Caption1>{file.name}</Caption1>}
          {waysFor(file.name, thisWindow()).map(way => (
            <Button key={way} onClick={() => void take(way, file)}>
              {texts.ways[way]}
            </Button>
          ))}
        </div>
      ))}
      {handover.onParts && handover.files.length === 1 && (
        <Button className={styles.start} onClick={handover.onParts}>
          {texts.inParts}
        </Button>
      )}
    </>
  );
}

function Question({ onAnswer }: { readonly onAnswer: (arrival: Handover['arrival']) => void }) {
  const { paneFiles: texts } = useTexts();
  return (
    <>
      <Body1 block>{texts.started}</Body1>
      <div className={useStyles().row}>
        <Button appearance="primary" onClick={() => onAnswer('seen')}>
          {texts.seen}
        </Button>
        <Button onClick={() => onAnswer('notSeen')}>{texts.notSeen}</Button>
      </div>
    </>
  );
}

export function HandedFiles() {
  const { paneFiles: texts, paneCommon } = useTexts();
  const [handover, keep] = useKept<Handover | null>(HANDOVER, null);
  const styles = useStyles();
  if (!handover || handover.files.length === 0) return null;
  const answer = (arrival: Handover['arrival']) => keep({ ...handover, arrival });
  return (
    <Section title={texts.title}>
      {handover.files.map(({ name, url, workbooks, bytes }) => (
        <div key={name}>
          <Link href={url} download={name}>
            {name}
          </Link>
          <Caption1 block>{texts.holds(workbooks, paneCommon.megabytes(bytes.length))}</Caption1>
        </div>
      ))}
      {handover.arrival === 'seen' ? (
        <Warning intent="success">{[texts.confirmed, handover.next ?? ''].join(' ').trim()}</Warning>
      ) : (
        <Question onAnswer={answer} />
      )}
      {handover.arrival === 'notSeen' && <OtherWays handover={handover} onSaved={() => answer('seen')} />}
      <Button className={styles.start} appearance="subtle" onClick={() => keep(null)}>
        {texts.close}
      </Button>
    </Section>
  );
}
