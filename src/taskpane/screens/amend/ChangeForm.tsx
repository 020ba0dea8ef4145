// One change of the plan by a form: add, change, retire a task, or add a heading.

import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { AREA_CODES, ASSIGNMENT_FIELDS, type Plan, type PlanChange } from '../../../core/plan';
import { Choice } from '../../components/Choice';
import { useTexts } from '../../hooks/use-pane';
import { changeOf, emptyDraft, textsOfRow, type ChangeDraft } from './change-draft';

const KINDS = ['add', 'change', 'retire', 'addHeading'] as const;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  first: { alignSelf: 'flex-start' },
});

/** Headings and tasks in the order of the plan. */
function placesFor({ areas, assignments }: Plan): readonly (readonly [string, string])[] {
  return areas.flatMap(({ id, name }) => {
    const rows = assignments.filter(({ heading, part }) => heading === id && part === 1);
    return [
      [id, `${id}. ${name}`],
      ...rows.map(({ task, content }) => [task, `${task}. ${content}`] as const),
    ];
  });
}

interface FieldsProps {
  readonly plan: Plan;
  readonly draft: ChangeDraft;
  readonly onChange: (draft: ChangeDraft) => void;
}

function Which({ plan, draft, onChange }: FieldsProps) {
  const { paneAmend: texts } = useTexts();
  const rows = plan.assignments.map(({ id, content }) => [id, `${id}. ${content}`] as const);
  const isAddition = draft.kind === 'add';
  return (
    <Choice
      label={isAddition ? texts.under : texts.row}
      value={draft.id}
      choices={[['', texts.choose], ...(isAddition ? placesFor(plan) : rows)]}
      onChoose={id => onChange({ ...draft, id, ...(isAddition ? {} : { texts: textsOfRow(plan, id) }) })}
    />
  );
}

function HeadingFields({ plan, draft, onChange }: FieldsProps) {
  const { paneAmend: texts } = useTexts();
  return (
    <>
      <Choice
        label={texts.group}
        value={draft.group}
        choices={[
          ['', texts.choose],
          ...plan.groups.map(({ code, name }) => [code, `${code}. ${name}`] as const),
        ]}
        onChoose={group => onChange({ ...draft, group })}
      />
      <Field label={texts.printed}>
        <Input value={draft.printed} onChange={(_, { value }) => onChange({ ...draft, printed: value })} />
      </Field>
      <Choice
        label={texts.area}
        value={draft.area}
        choices={[['', texts.choose], ...AREA_CODES.map(code => [code, code] as const)]}
        onChoose={area => onChange({ ...draft, area })}
      />
      <Field label={texts.headingName}>
        <Input
          value={draft.texts.content}
          onChange={(_, { value }) => onChange({ ...draft, texts: { ...draft.texts, content: value } })}
        />
      </Field>
    </>
  );
}

function TextFields({ draft, onChange }: Omit<FieldsProps, 'plan'>) {
  const { paneAmend: texts } = useTexts();
  return (
    <>
      {ASSIGNMENT_FIELDS.map(field => (
        <Field
          key={field}
          label={texts.fields[field]}
          required={draft.kind === 'add' && (field === 'content' || field === 'leadAgency')}
        >
          <Textarea
            rows={field === 'content' || field === 'deliverable' ? 3 : 1}
            value={draft.texts[field]}
            onChange={(_, { value }) => onChange({ ...draft, texts: { ...draft.texts, [field]: value } })}
          />
        </Field>
      ))}
    </>
  );
}

interface Props {
  readonly plan: Plan;
  readonly onTake: (change: PlanChange) => void;
}

export function ChangeForm({ plan, onTake }: Props) {
  const { paneAmend: texts } = useTexts();
  const styles = useStyles();
  const [draft, setDraft] = useState(emptyDraft('add'));
  const change = changeOf(plan, draft);
  const take = () => {
    if (!change) return;
    onTake(change);
    setDraft(emptyDraft(draft.kind));
  };
  return (
    <div className={styles.box}>
      <Choice
        label={texts.kind}
        value={draft.kind}
        choices={KINDS.map(kind => [kind, texts.kinds[kind]])}
        onChoose={kind => setDraft(emptyDraft(kind))}
      />
      {draft.kind === 'addHeading' ? (
        <HeadingFields plan={plan} draft={draft} onChange={setDraft} />
      ) : (
        <Which plan={plan} draft={draft} onChange={setDraft} />
      )}
      {(draft.kind === 'add' || (draft.kind === 'change' && draft.id !== '')) && (
        <TextFields draft={draft} onChange={setDraft} />
      )}
      <Button className={styles.first} disabled={change === null} onClick={take}>
        {texts.take}
      </Button>
    </div>
  );
}
