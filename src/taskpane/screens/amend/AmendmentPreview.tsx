// The plan before and after the amendment, or why it cannot be made.

import { Badge, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Amended } from '../../../app/amend-plan';
import type { RowDifference } from '../../../app/amendment-difference';
import type { Issue } from '../../../core/issues';
import type { Outcome } from '../../../core/outcome';
import { CappedList } from '../../components/CappedList';
import { FoundIssues } from '../../components/FoundIssues';
import { Section } from '../../components/Section';
import { SheetPlans } from '../../components/SheetPlans';
import { Warning } from '../../components/Warning';
import { useTexts } from '../../hooks/use-pane';

const COLORS = { added: 'success', changed: 'brand', retired: 'warning' } as const;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

function Row({ difference: { kind, id, content, fields } }: { readonly difference: RowDifference }) {
  const { paneAmend: texts } = useTexts();
  return (
    <div className={useStyles().item}>
      <Badge appearance="tint" color={COLORS[kind]}>
        {texts.differences[kind]}
      </Badge>
      <Body1Strong>{id}</Body1Strong>
      {kind === 'retired' && <Caption1>{content}</Caption1>}
      {fields.map(({ field, before, after }) => (
        <Caption1 key={field}>{texts.field(texts.fields[field], before, after)}</Caption1>
      ))}
    </div>
  );
}

export function AmendmentPreview({ outcome }: { readonly outcome: Outcome<Amended, readonly Issue[]> }) {
  const { paneAmend: texts } = useTexts();
  if (outcome.kind === 'failed')
    return (
      <>
        <Warning>{texts.refused}</Warning>
        <FoundIssues issues={outcome.error} />
      </>
    );
  const { difference, notes, sheets } = outcome.value;
  return (
    <>
      <Section title={texts.difference}>
        <CappedList items={difference} label={texts.difference} keyOf={({ id }) => id}>
          {row => <Row difference={row} />}
        </CappedList>
      </Section>
      {notes.length > 0 && <FoundIssues issues={notes} />}
      <SheetPlans sheets={sheets.filter(({ kind }) => kind !== 'same')} />
    </>
  );
}
