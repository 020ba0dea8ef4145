// The versions of the plan so far: the decision, then every paper that amended it.

import { Body1, Caption1 } from '@fluentui/react-components';
import type { Plan } from '../../../core/plan';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/use-pane';

export function Versions({ plan: { decision, amendments } }: { readonly plan: Plan }) {
  const { paneAmend: texts, paneCommon } = useTexts();
  return (
    <Section title={texts.versions}>
      <Body1 block>{texts.issued(decision.number, paneCommon.date(decision.date))}</Body1>
      {amendments.map(({ version, number, date, note, added, changed, retired }) => (
        <div key={version}>
          <Body1 block>{texts.version(version, number, paneCommon.date(date), note)}</Body1>
          <Caption1 block>
            {texts.versionRows(added.join(', '), changed.join(', '), retired.join(', '))}
          </Caption1>
        </div>
      ))}
    </Section>
  );
}
