// The watched part in figures.

import type { WatchSummary } from '../../../app/watch-summary';
import type { WatchScope } from '../../../core/assignments';
import type { Watch } from '../../../core/plan';
import { Facts } from '../../components/Facts';
import { Section } from '../../components/Section';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { datedDeadlines } from '../deadlines/dated';

interface Props {
  readonly watch: Watch;
  readonly scope: WatchScope;
  readonly summary: WatchSummary;
}

export function WatchFacts({ watch, scope, summary: { part, results, met, missed } }: Props) {
  const pane = usePaneState();
  const { paneWatch: texts, paneCommon } = useTexts();
  const overdue = datedDeadlines(part, pane.today()).filter(({ status }) => status.kind === 'overdue').length;
  const isWhole = watch.whole && scope === 'all';
  const count = (value: number): string => paneCommon.number(value);
  return (
    <Section title={texts.facts}>
      <Facts
        facts={[
          { name: texts.areas, value: isWhole ? texts.whole : watch.areas.join(', ') },
          { name: texts.tasks, value: count(part.plan.assignments.length) },
          { name: texts.targets, value: count(part.targets.length) },
          { name: texts.results, value: count(results.length) },
          { name: texts.met, value: count(met.length) },
          { name: texts.missed, value: count(missed.length) },
          { name: texts.overdue, value: count(overdue) },
        ]}
      />
    </Section>
  );
}
