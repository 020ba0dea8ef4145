// The choice of one agency among many: a few letters narrow the list, and each stands with its district and code.

import { SearchBox, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Agency } from '../../core/agencies';
import { agenciesTyped, agencyLabels } from '../agency-label';
import { useTexts } from '../hooks/use-pane';
import { Choice } from './Choice';

const useStyles = makeStyles({
  both: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  search: { minWidth: 0, width: '100%', maxWidth: '100%' },
});

interface Props {
  readonly label: string;
  readonly agencies: readonly Agency[];
  /** Code; blank for none. */
  readonly value: string;
  /** What stands for none. */
  readonly none: string;
  readonly onChoose: (code: string) => void;
  readonly hint?: string;
}

export function AgencyChoice({ label, agencies, value, none, onChoose, hint }: Props) {
  const { paneCommon: texts } = useTexts();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const labels = useMemo(() => agencyLabels(agencies), [agencies]);
  const found = useMemo(() => agenciesTyped(agencies, typed), [agencies, typed]);
  // What is chosen stays in the list, whatever is typed.
  const shown = agencies.filter(agency => agency.code === value || found.includes(agency));
  return (
    <div className={styles.both}>
      <Choice
        label={label}
        value={value}
        choices={[['', none], ...shown.map(({ code }) => [code, labels.get(code) ?? code] as const)]}
        onChoose={onChoose}
        {...(hint === undefined ? {} : { hint })}
      />
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={texts.narrow(label)}
        placeholder={texts.narrowHint}
        value={typed}
        onChange={(_, data) => setTyped(data.value)}
      />
      {typed !== '' && found.length === 0 && <span role="status">{texts.noAgencyFound}</span>}
    </div>
  );
}
