// The files that were made last: links, the question whether they arrived, and other ways where they did not. Stands
// on whatever screen the user is on, until he closes it.

import { Body1, Button, Caption1, Link, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { takeWay } from '../files/give-files';
import { isZip, type FileForUser, type Handover } from '../files/given-file';
import { thisPane, waysFor, type Way } from '../files/ways';
import { useRemembered } from '../hooks/use-remembered';
import { usePaneState, useTexts } from '../hooks/use-pane';
import { CappedList } from './CappedList';
import { Section } from './Section';
import { Warning } from './Warning';

const MEGABYTE = 1_048_576;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  file: { display: 'flex', flexDirection: 'column', gap: '4px', paddingBottom: '8px' },
  block: { marginBottom: '20px' },
});

function Ways({ file }: { readonly file: FileForUser }) {
  const pane = usePaneState();
  const { paneFiles: texts } = useTexts();
  const take = async (way: Way) => {
    if ((await takeWay(pane, way, file)) === 'failed')
      pane.notify({ kind: 'error', text: texts.failed[way] });
  };
  return (
    <div className={useStyles().row}>
      {waysFor(file.name, thisPane()).map(way => (
        <Button key={way} onClick={() => void take(way)} aria-label={`${texts.ways[way]}: ${file.name}`}>
          {texts.ways[way]}
        </Button>
      ))}
    </div>
  );
}

function Given({ file, withWays }: { readonly file: FileForUser; readonly withWays: boolean }) {
  const { paneFiles: texts, paneCommon } = useTexts();
  const { name, url, bytes, packed, state } = file;
  const facts = [
    ...(isZip(name) && packed !== undefined ? [texts.packed(packed)] : []),
    bytes.length < MEGABYTE
      ? texts.kilobytes(Math.ceil(bytes.length / 1024))
      : paneCommon.megabytes(bytes.length),
    ...(state === 'given' ? [] : [texts.states[state]]),
  ];
  return (
    <div className={useStyles().file}>
      <div>
        <Link href={url} download={name}>
          {name}
        </Link>
        <Caption1 block>{facts.join(', ')}</Caption1>
      </div>
      {withWays && state !== 'saved' && <Ways file={file} />}
    </div>
  );
}

/** What is known, or the question; nothing is called arrived that the user has not seen. */
function Known({ handover }: { readonly handover: Handover }) {
  const { paneFiles: texts } = useTexts();
  const { arrival, files, next } = handover;
  if (arrival === 'arrived')
    return <Warning intent="success">{[texts.confirmed(files.length), next ?? ''].join(' ').trim()}</Warning>;
  if (arrival === 'begun') return <Body1 block>{texts.started}</Body1>;
  if (arrival === 'missed') return <Body1 block>{texts.otherWays}</Body1>;
  return <Body1 block>{thisPane().dropsLinks ? texts.linksDropped : texts.notBegun(files.length)}</Body1>;
}

function Answers({ handover }: { readonly handover: Handover }) {
  const { paneFiles: texts } = useTexts();
  const [, remember] = useRemembered('files.handover');
  const { arrival, files, onParts } = handover;
  const answer = (reported: Handover['arrival']) => remember({ ...handover, arrival: reported });
  return (
    <div className={useStyles().row}>
      {arrival !== 'arrived' && (
        <Button appearance={arrival === 'begun' ? 'primary' : 'secondary'} onClick={() => answer('arrived')}>
          {texts.seen(files.length)}
        </Button>
      )}
      {arrival === 'begun' && <Button onClick={() => answer('missed')}>{texts.notSeen}</Button>}
      {arrival === 'missed' && onParts && <Button onClick={onParts}>{texts.inParts}</Button>}
      <Button appearance="subtle" onClick={() => remember(null)}>
        {texts.close}
      </Button>
    </div>
  );
}

export function HandedFiles() {
  const { paneFiles: texts } = useTexts();
  const [handover] = useRemembered('files.handover');
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const first = handover?.files[0]?.url;
  useEffect(() => {
    // The button that made the files stands far below on a long screen.
    if (first !== undefined) place.current?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  if (!handover || first === undefined) return null;
  const withWays = handover.arrival === 'offered' || handover.arrival === 'missed';
  return (
    <div ref={place} className={styles.block}>
      <Section title={texts.title}>
        <Known handover={handover} />
        <CappedList items={handover.files} label={texts.title} keyOf={({ url }) => url}>
          {file => <Given file={file} withWays={withWays} />}
        </CappedList>
        <Answers handover={handover} />
      </Section>
    </div>
  );
}
