// Returns that came later but are older than what the workbook holds: they count only where the user says so.

import { Body1, Checkbox } from '@fluentui/react-components';
import type { Resubmission } from '../../../app/returns/resubmissions';
import { Section } from '../../components/Section';
import { usePane, useTexts } from '../../hooks/use-pane';

interface Props {
  readonly resubmissions: readonly Resubmission[];
  readonly agencyNames: ReadonlyMap<string, string>;
  readonly taken: readonly string[];
  readonly onTake: (taken: readonly string[]) => void;
}

export function StaleReturns({ resubmissions, agencyNames, taken, onTake }: Props) {
  const { running } = usePane();
  const { paneConsolidate: texts } = useTexts();
  const stale = resubmissions.filter(({ agency, isStale }) => isStale || taken.includes(agency));
  if (stale.length === 0) return null;
  return (
    <Section title={texts.stale(stale.length)}>
      <Body1 block>{texts.staleHint}</Body1>
      {stale.map(({ agency, file, olderFile, differences }) => (
        <Checkbox
          key={agency}
          label={texts.takeStale(agencyNames.get(agency) ?? agency, file, olderFile, differences.length)}
          checked={taken.includes(agency)}
          disabled={running !== null}
          onChange={(_, { checked }) =>
            onTake(checked === true ? [...taken, agency] : taken.filter(other => other !== agency))
          }
        />
      ))}
    </Section>
  );
}
