// The choice of a level of agency, of those that occur.

import { LEVELS, type Agency, type AgencyLevel } from '../../core/agencies';
import { useTexts } from '../hooks/use-pane';
import { Choice } from './Choice';

interface Props {
  readonly agencies: readonly Agency[];
  /** Code of a level, or `all`. */
  readonly level: AgencyLevel;
  readonly onChoose: (level: AgencyLevel) => void;
}

export function LevelChoice({ agencies, level, onChoose }: Props) {
  const { paneCommon } = useTexts();
  const occurring = LEVELS.filter(({ code }) => agencies.some(({ level }) => level === code));
  return (
    <Choice
      label={paneCommon.level}
      value={level}
      choices={[
        ['all', paneCommon.allLevels],
        ...occurring.map(({ code }) => [code, paneCommon.levels.of(code)] as const),
      ]}
      onChoose={onChoose}
    />
  );
}
