// Which agencies of the ledger are shown: one press on a status, a level, a district, a few letters.

import { ToggleButton, makeStyles } from '@fluentui/react-components';
import type { LedgerEntry } from '../../../app/returns/ledger-entries';
import type { Agency } from '../../../core/agencies';
import type { AgencyStatus } from '../../../core/consolidation';
import { Choice } from '../../components/Choice';
import { LevelChoice } from '../../components/LevelChoice';
import { NarrowingBox } from '../../components/NarrowingBox';
import { useRemembered } from '../../hooks/use-remembered';
import { useTexts } from '../../hooks/use-pane';

const STATUSES: readonly AgencyStatus[] = ['returned', 'late', 'missing', 'refused'];

const useStyles = makeStyles({
  statuses: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    gap: '8px',
  },
});

interface Props {
  readonly entries: readonly LedgerEntry[];
  readonly agencies: readonly Agency[];
}

export function LedgerFilters({ entries, agencies }: Props) {
  const { paneLedger: texts, paneCommon } = useTexts();
  const styles = useStyles();
  const [filter, rememberFilter] = useRemembered('ledger.filter');
  const [typed, rememberTyped] = useRemembered('ledger.typed');
  const expected = new Set(entries.map(({ row }) => row.code));
  const above = new Set(entries.map(({ district }) => district));
  const districts = agencies.filter(({ code }) => above.has(code));
  const count = (status: AgencyStatus | 'all'): number =>
    entries.filter(({ row }) => status === 'all' || row.status === status).length;
  return (
    <>
      <div className={styles.statuses} role="group" aria-label={texts.status}>
        {(['all', ...STATUSES] as const).map(status => (
          <ToggleButton
            key={status}
            size="small"
            checked={filter.status === status}
            onClick={() => rememberFilter({ ...filter, status })}
          >
            {texts.filterBy(
              status === 'all' ? texts.all : paneCommon.agencyStatuses[status],
              paneCommon.number(count(status)),
            )}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.choices}>
        <LevelChoice
          agencies={agencies.filter(({ code }) => expected.has(code))}
          level={filter.level}
          onChoose={level => rememberFilter({ ...filter, level })}
        />
        <Choice
          label={texts.district}
          value={filter.district}
          choices={[['', texts.allDistricts], ...districts.map(({ code, name }) => [code, name] as const)]}
          onChoose={district => rememberFilter({ ...filter, district })}
        />
      </div>
      <NarrowingBox label={texts.search} typed={typed} onType={rememberTyped} />
    </>
  );
}
