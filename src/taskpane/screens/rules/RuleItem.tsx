// One rule; pressed, the form that switches it off from a day with its reason, or on again.

import { Badge, Body1, Button, Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedRule } from '../../../app/rule-list';
import { switchOff, switchOn, type SwitchOutcome } from '../../../app/switch-rules';
import { dayOf } from '../../../core/calendar';
import type { ReadBook } from '../../book-store';
import { RowButton } from '../../components/RowButton';
import { RowDetail, RowWays } from '../../components/RowDetail';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';

const COLORS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' },
});

interface Props {
  readonly read: ReadBook;
  readonly rule: ListedRule;
}

function SwitchForm({ read, rule: { id, says, off } }: Props) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneRules: texts, paneCommon } = useTexts();
  const begin = useCommand();
  const [day, setDay] = useState(off?.offSince ?? pane.today());
  const [reason, setReason] = useState(off?.reason ?? '');
  const write = ({ change }: SwitchOutcome, done: string) =>
    begin(texts.action(says), async control => ({
      receipt: await pane.port.write(change, control),
      done,
    }));
  const isBlocked = running !== null || read.faults.length > 0;
  const isSame = off !== null && off.offSince === day && off.reason === reason.trim();
  const turnOff = () => {
    const outcome = switchOff(read.book, read.state, { rule: id, offSince: day, reason: reason.trim() });
    return write(outcome, texts.offDone(says, paneCommon.date(day)));
  };
  return (
    <RowDetail>
      <Field label={texts.day} required>
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <Field label={texts.reason} required hint={texts.reasonHint}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Caption1 block>{texts.willWrite}</Caption1>
      <RowWays>
        <Button
          appearance="primary"
          disabled={isBlocked || isSame || dayOf(day) === null || reason.trim() === ''}
          onClick={() => void turnOff()}
        >
          {off === null ? texts.switchOff : texts.changeOff}
        </Button>
        {off !== null && (
          <Button
            disabled={isBlocked}
            onClick={() => void write(switchOn(read.book, read.state, id), texts.onDone(says))}
          >
            {texts.switchOn}
          </Button>
        )}
      </RowWays>
    </RowDetail>
  );
}

export function RuleItem({ read, rule }: Props) {
  const pane = usePaneState();
  const { paneRules: texts, paneCommon } = useTexts();
  const styles = useStyles();
  const [chosen, choose] = useRemembered('rules.chosen');
  const { id, section, severity, says, off } = rule;
  const isOpen = chosen === id;
  const since = off && paneCommon.date(off.offSince);
  const state =
    off && since ? (off.offSince <= pane.today() ? texts.off(since) : texts.willBeOff(since)) : texts.on;
  return (
    <>
      <RowButton chosen={isOpen} expanded={isOpen} onClick={() => choose(isOpen ? null : id)}>
        <span className={styles.head}>
          <Badge appearance="tint" color={COLORS[severity]}>
            {paneCommon.severities[severity]}
          </Badge>
          <Caption1>{texts.sections[section]}</Caption1>
        </span>
        <Body1>{says}</Body1>
        <Caption1>{state}</Caption1>
        {off && <Caption1>{texts.reasonWas(off.reason)}</Caption1>}
      </RowButton>
      {isOpen && (
        <SwitchForm key={`${id}|${off?.offSince ?? ''}|${off?.reason ?? ''}`} read={read} rule={rule} />
      )}
    </>
  );
}
