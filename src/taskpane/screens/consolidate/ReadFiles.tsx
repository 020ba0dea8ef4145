// Each file that was read: what it is, whose, and why where it is not used.

import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { reasonText } from '../../../app/returns/result-rows';
import type { IsoDate } from '../../../core/calendar';
import type { FileRecord, FileStatus } from '../../../core/consolidation';
import type { Severity } from '../../../core/issues';
import { CappedList } from '../../components/CappedList';
import { Choice } from '../../components/Choice';
import { Section } from '../../components/Section';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, useTexts } from '../../hooks/use-pane';
import type { PickedFile } from '../../work/work';
import type { SetDays } from '../../../app/returns/arrivals';
import { ReceivedDay } from './ReceivedDay';
import { Repairs } from './Repairs';

const STATUSES: readonly FileStatus[] = ['refused', 'accepted', 'superseded', 'duplicate'];
const COLORS = {
  accepted: 'success',
  superseded: 'informative',
  duplicate: 'informative',
  refused: 'danger',
} as const;

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 8px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lines: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  reason: { color: tokens.colorPaletteRedForeground1 },
  badge: { alignSelf: 'flex-start' },
});

const countOf = (record: FileRecord, severity: Severity): number =>
  record.issues.filter(issue => issue.severity === severity).length;

interface ItemProps {
  readonly record: FileRecord;
  readonly agencyName: string;
  /** The day that the user set for this file; null where none is set. */
  readonly setDay: IsoDate | null;
  readonly onSetDay: (day: IsoDate | null) => void;
  readonly onRemove: () => void;
}

function FileItem({ record, agencyName, setDay, onSetDay, onRemove }: ItemProps) {
  const { running } = usePane();
  const { paneConsolidate: texts, paneCommon } = useTexts();
  const styles = useStyles();
  const reason = reasonText(record);
  const day = paneCommon.date(record.receivedOn);
  const [errors, warnings] = [countOf(record, 'error'), countOf(record, 'warning')];
  return (
    <div className={styles.item}>
      <div className={styles.lines}>
        <Body1Strong>{record.file}</Body1Strong>
        <Caption1>
          {agencyName || texts.noAgency} · {texts.received[record.receivedBy](day)}
        </Caption1>
        {reason !== '' && (
          <Caption1 className={record.status === 'refused' ? styles.reason : undefined}>{reason}</Caption1>
        )}
        {errors + warnings > 0 && <Caption1>{texts.problems(errors, warnings)}</Caption1>}
        <ReceivedDay
          opener={texts.changeReceivedDay}
          label={texts.receivedDay(record.file)}
          day={record.receivedOn}
          setDay={setDay}
          onSet={onSetDay}
        />
        <Repairs repairs={record.repairs} file={record.file} />
        <Badge className={styles.badge} appearance="tint" color={COLORS[record.status]}>
          {paneCommon.fileStatuses[record.status]}
        </Badge>
      </div>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={texts.remove(record.file)}
        disabled={running !== null}
        onClick={onRemove}
      />
    </div>
  );
}

interface Props {
  readonly files: readonly PickedFile[];
  readonly records: readonly FileRecord[];
  readonly agencyNames: ReadonlyMap<string, string>;
  readonly received: SetDays;
  readonly onReceived: (received: SetDays) => void;
  readonly onRemove: (ids: readonly number[]) => void;
}

/** Null takes the file's own day back. */
const withDay = ({ all, byFile }: SetDays, file: string, day: IsoDate | null): SetDays => ({
  all,
  byFile: new Map([
    ...[...byFile].filter(([other]) => other !== file),
    ...(day === null ? [] : [[file, day] as const]),
  ]),
});

export function ReadFiles({ files, records, agencyNames, received, onReceived, onRemove }: Props) {
  const { running } = usePane();
  const { paneConsolidate: texts, paneCommon } = useTexts();
  const [shown, show] = useRemembered('returns.shown');
  const ids = new Map(files.map(({ name, id }) => [name, id]));
  // What was refused stands first: that is what the user must do something about.
  const sorted = STATUSES.flatMap(status => records.filter(record => record.status === status));
  const chosen = sorted.filter(({ status }) => shown === 'all' || status === shown);
  return (
    <Section title={texts.files(records.length)}>
      <Choice
        label={texts.show}
        value={shown}
        choices={[
          ['all', texts.showAll],
          ...STATUSES.map(status => [status, paneCommon.fileStatuses[status]] as const),
        ]}
        onChoose={show}
      />
      <ReceivedDay
        opener={texts.changeReceivedDayOfAll}
        label={texts.receivedDayOfAll}
        day={received.all}
        setDay={received.all}
        onSet={all => onReceived({ ...received, all })}
      />
      <CappedList items={chosen} label={texts.files(records.length)} keyOf={({ file }) => file}>
        {record => (
          <FileItem
            record={record}
            agencyName={agencyNames.get(record.agency ?? '') ?? ''}
            setDay={received.byFile.get(record.file) ?? null}
            onSetDay={day => onReceived(withDay(received, record.file, day))}
            onRemove={() => onRemove([ids.get(record.file) ?? -1])}
          />
        )}
      </CappedList>
      <Button
        style={{ alignSelf: 'flex-start' }}
        size="small"
        disabled={running !== null}
        onClick={() => onRemove([...ids.values()])}
      >
        {texts.clear}
      </Button>
    </Section>
  );
}
