// The choice of a level of agency, of those that occur.

import type { Agency, AgencyLevel } from '../../core/agencies';
import { useTexts } from '../hooks/use-pane';
import { Choice } from './Choice';

const ORDER: readonly AgencyLevel[] = ['department', 'district', 'commune', 'publicServiceUnit', 'other'];

interface Props {
  readonly agencies: readonly Agency[];
  readonly level: AgencyLevel | 'all';
  readonly onChoose: (level: AgencyLevel | 'all') => void;
}

export function LevelChoice({ agencies, level, onChoose }: Props) {
  const { paneCommon } = useTexts();
  const occurring = ORDER.filter(candidate => agencies.some(agency => agency.level === candidate));
  return (
    <Choice
      label={paneCommon.level}
      value={level}
      choices={[
        ['all', paneCommon.allLevels],
        ...occurring.map(candidate => [candidate, paneCommon.levels[candidate]] as const),
      ]}
      onChoose={onChoose}
    />
  );
}
