// What the paper changes, as collected so far: rows that were typed into the plan, and what comes from the form or a table.

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { TypedTask } from '../../../app/typed-tasks';
import type { Plan, PlanChange } from '../../../core/plan';
import { Section } from '../../components/Section';
import { useRemembered } from '../../hooks/use-remembered';
import { useTexts } from '../../hooks/use-pane';
import { ChangeForm } from './ChangeForm';
import { ChangeTable } from './ChangeTable';
import { useChangeText } from './use-change-text';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'start' },
});

function Change({ change, onRemove }: { readonly change: PlanChange; readonly onRemove: () => void }) {
  const { paneAmend: texts } = useTexts();
  const words = useChangeText()(change);
  return (
    <div className={useStyles().line}>
      <Body1>{words}</Body1>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={texts.remove(words)}
        onClick={onRemove}
      />
    </div>
  );
}

function TypedRows({ typed }: { readonly typed: readonly TypedTask[] }) {
  const { paneAmend: texts } = useTexts();
  const [untaken, rememberUntaken] = useRemembered('amend.untaken');
  if (typed.length === 0) return null;
  const take = (key: string, isTaken: boolean) => {
    const others = [...untaken].filter(other => other !== key);
    rememberUntaken(new Set(isTaken ? others : [...others, key]));
  };
  return (
    <>
      <Body1 block>{texts.typedTitle(typed.length)}</Body1>
      {typed.map(({ key, cell, change: { heading, texts: words } }) => (
        <Checkbox
          key={key}
          label={texts.typed(cell, heading, words.content)}
          checked={!untaken.has(key)}
          onChange={(_, { checked }) => take(key, checked === true)}
        />
      ))}
      <Caption1 block>{texts.typedLeft}</Caption1>
    </>
  );
}

interface Props {
  readonly plan: Plan;
  readonly typed: readonly TypedTask[];
}

export function ChangeList({ plan, typed }: Props) {
  const { paneAmend: texts } = useTexts();
  const [changes, rememberChanges] = useRemembered('amend.changes');
  const add = (more: readonly PlanChange[]) => rememberChanges([...changes, ...more]);
  return (
    <Section title={texts.changes}>
      {changes.length + typed.length === 0 && <Body1 block>{texts.noChanges}</Body1>}
      <TypedRows typed={typed} />
      {changes.map((change, at) => (
        <Change
          key={`${at}|${change.kind}`}
          change={change}
          onRemove={() => rememberChanges(changes.filter(other => other !== change))}
        />
      ))}
      <Accordion collapsible multiple>
        <AccordionItem value="form">
          <AccordionHeader as="h3">{texts.byForm}</AccordionHeader>
          <AccordionPanel>
            <ChangeForm plan={plan} onTake={change => add([change])} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="table">
          <AccordionHeader as="h3">{texts.byTable}</AccordionHeader>
          <AccordionPanel>
            <ChangeTable plan={plan} onTake={add} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Section>
  );
}
