// Whose part of the plan is shown: the whole, or what one department watches.

import { BUILT_IN_WATCHES } from '../../core/assignments';
import type { Agency } from '../../core/agencies';
import { useTexts } from '../hooks/use-pane';
import { Choice } from './Choice';

interface Props {
  readonly label: string;
  readonly agencies: readonly Agency[];
  /** Code of the department; blank for the whole plan. */
  readonly value: string;
  readonly onChoose: (code: string) => void;
}

export function WatchChoice({ label, agencies, value, onChoose }: Props) {
  const { paneReports: texts } = useTexts();
  const nameOf = (code: string): string => agencies.find(agency => agency.code === code)?.name ?? code;
  return (
    <Choice
      label={label}
      value={value}
      choices={[
        ['', texts.whole],
        ...BUILT_IN_WATCHES.filter(({ whole }) => !whole).map(
          ({ agency }) => [agency, texts.watched(nameOf(agency))] as const,
        ),
      ]}
      onChoose={onChoose}
    />
  );
}
