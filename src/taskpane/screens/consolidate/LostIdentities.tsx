// Files whose figures can be read but which do not say any more whose they are, or whose sheets name another form than
// the file does: the user says whose they are, or they stay out.

import { mayBeConfirmed } from '../../../core/returned';
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Agency } from '../../../core/agencies';
import type { FileRecord } from '../../../core/consolidation';
import type { Issue } from '../../../core/issues';
import { issueText, refusalText } from '../../../texts/word-issue';
import { AgencyChoice } from '../../components/AgencyChoice';
import { agencyLabels } from '../../agency-label';
import { Section } from '../../components/Section';
import { usePane, useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { alignSelf: 'flex-start' },
});

interface Props {
  readonly records: readonly FileRecord[];
  readonly agencies: readonly Agency[];
  /** Codes of agencies by the names of files. */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly onConfirm: (confirmed: ReadonlyMap<string, string>) => void;
}

const OF_OTHER: readonly string[] = ['identity.section-other', 'identity.section-other-than-confirmed'];
const ALL_OF_OTHER: readonly string[] = ['identity.other-sections', 'identity.sections-other-than-confirmed'];

const isOfOther = ({ rule }: Issue): boolean => OF_OTHER.includes(rule);

/** Of a file that says whose it is: its sheets that name another form and so do not count yet. */
const sheetsOfOther = ({ issues }: FileRecord): readonly Issue[] => issues.filter(isOfOther);

const sectionsOf = (record: FileRecord): string =>
  String(
    record.reasonParams['sections'] ??
      sheetsOfOther(record)
        .map(({ place }) => place.sheet ?? '')
        .join(', '),
  );

const isLost = (record: FileRecord): boolean =>
  sheetsOfOther(record).length > 0 ||
  (record.status === 'refused' &&
    record.reasonCode !== null &&
    mayBeConfirmed(record.reasonCode) &&
    sectionsOf(record) !== '');

/** What the titles say and what the file is, where they differ. */
const differenceIn = (record: FileRecord): string => {
  const [other] = sheetsOfOther(record);
  if (other) return issueText(other).message;
  return record.reasonCode !== null && ALL_OF_OTHER.includes(record.reasonCode)
    ? refusalText(record.reasonCode, record.reasonParams)
    : '';
};

interface ItemProps {
  readonly record: FileRecord;
  readonly agencies: readonly Agency[];
  readonly onConfirm: (agency: string) => void;
}

function LostFile({ record, agencies, onConfirm }: ItemProps) {
  const { running } = usePane();
  const { paneConsolidate: texts } = useTexts();
  const styles = useStyles();
  const [agency, setAgency] = useState(record.agency ?? '');
  return (
    <div className={styles.item}>
      <AgencyChoice
        label={texts.lostAgency(record.file)}
        agencies={agencies}
        value={agency}
        none={texts.chooseAgency}
        onChoose={setAgency}
        hint={differenceIn(record) || texts.sectionsFound(sectionsOf(record))}
      />
      <Button
        className={styles.first}
        disabled={agency === '' || running !== null}
        onClick={() => onConfirm(agency)}
      >
        {texts.confirmAgency}
      </Button>
    </div>
  );
}

export function LostIdentities({ records, agencies, confirmed, onConfirm }: Props) {
  const { running } = usePane();
  const { paneConsolidate: texts } = useTexts();
  const styles = useStyles();
  const lost = records.filter(isLost);
  if (lost.length === 0 && confirmed.size === 0) return null;
  const labels = agencyLabels(agencies);
  const without = (file: string) => new Map([...confirmed].filter(([other]) => other !== file));
  return (
    <Section title={texts.lost(lost.length)}>
      <Body1 block>{texts.lostHint}</Body1>
      {lost.map(record => (
        <LostFile
          key={record.file}
          record={record}
          agencies={agencies}
          onConfirm={agency => onConfirm(new Map([...confirmed, [record.file, agency]]))}
        />
      ))}
      {[...confirmed].map(([file, agency]) => (
        <div key={file} className={styles.item}>
          <Caption1 block>{texts.confirmedAs(file, labels.get(agency) ?? agency)}</Caption1>
          <Button
            className={styles.first}
            size="small"
            disabled={running !== null}
            onClick={() => onConfirm(without(file))}
          >
            {texts.unconfirm}
          </Button>
        </div>
      ))}
    </Section>
  );
}
