// The plan into the workbook: the year, what will be written, and the button that writes it.

import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { injectPlan, previewInjection } from '../../../app/inject-plan';
import { BUILT_IN_PLAN } from '../../../core/plan';
import type { ReadBook } from '../../book-store';
import { Actions } from '../../components/Actions';
import { Choice } from '../../components/Choice';
import { Facts } from '../../components/Facts';
import { Faults } from '../../components/Faults';
import { MissingTables } from '../../components/MissingTables';
import { Purpose } from '../../components/Purpose';
import { Section } from '../../components/Section';
import { SheetPlans } from '../../components/SheetPlans';
import { WithBook } from '../../components/WithBook';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { useRequest } from '../../hooks/use-request';

const { firstYear, lastYear } = BUILT_IN_PLAN.decision;
const YEARS = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(firstYear + index));

const useStyles = makeStyles({
  year: { marginTop: '12px' },
});

function YearChoice({ read, year }: { readonly read: ReadBook; readonly year: number }) {
  const { paneCommon, panePlan } = useTexts();
  const [, rememberYear] = useRemembered('plan.year');
  if (read.injected) return <Caption1 block>{panePlan.yearFixed(year)}</Caption1>;
  return (
    <Choice
      label={paneCommon.year}
      value={String(year)}
      choices={YEARS.map(text => [text, text])}
      onChoose={text => rememberYear(Number(text))}
    />
  );
}

function PlanPreview({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { running } = usePane();
  const texts = useTexts();
  const { panePlan, paneCommon } = texts;
  const begin = useCommand();
  const styles = useStyles();
  const [rememberedYear] = useRemembered('plan.year');
  const year = read.injected ? read.book.year : (rememberedYear ?? read.book.year);
  const preview = useMemo(() => previewInjection(read.state, year), [read, year]);
  const { book, sheets, faults } = preview;
  useRequest('injectPlan', () => undefined);
  const inject = () =>
    begin(panePlan.action, async control => {
      const { preview: written, receipt } = await injectPlan(pane.port, year, control);
      return { receipt, done: panePlan.done(written.book.year, written.sheets.length), shows: 'plan' };
    });
  return (
    <>
      <div className={styles.year}>
        <YearChoice read={read} year={year} />
      </div>
      <Section title={panePlan.contents}>
        <Body1 block>
          {panePlan.decision(book.plan.decision.number, paneCommon.date(book.plan.decision.date))}
        </Body1>
        <Facts
          facts={[
            { name: panePlan.version, value: String(book.plan.version) },
            { name: panePlan.assignments, value: paneCommon.number(book.plan.assignments.length) },
            { name: panePlan.targets, value: paneCommon.number(book.targets.length) },
            { name: panePlan.agencies, value: paneCommon.number(book.agencies.length) },
            { name: panePlan.deadlines, value: paneCommon.number(book.deadlines.length) },
          ]}
        />
      </Section>
      <Faults faults={faults} />
      <MissingTables read={read} />
      <SheetPlans sheets={sheets} />
      <Actions>
        <Button
          appearance={read.injected ? 'secondary' : 'primary'}
          disabled={faults.length > 0 || running !== null}
          onClick={() => void inject()}
        >
          {read.injected ? panePlan.again : panePlan.action}
        </Button>
        {read.injected && (
          <Button appearance="primary" onClick={() => pane.show('issue')}>
            {panePlan.nextIssue}
          </Button>
        )}
      </Actions>
    </>
  );
}

export const PlanScreen = () => (
  <>
    <Purpose screen="plan" />
    <WithBook fresh>{read => <PlanPreview read={read} />}</WithBook>
  </>
);
