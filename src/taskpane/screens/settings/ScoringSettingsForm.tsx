// How scores are ranked, rounded and counted: choices of the workbook, changed here with a name and a reason, which the
// workbook records and reports print.

import { Body1, Button, Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { changeSettings } from '../../../app/change-settings';
import { scoringSettingsFrom, SETTING_CHOICES, SETTING_LIMITS, shownSetting } from '../../../core/scoring';
import { parseNumber } from '../../../core/text';
import type { ScoringSettingKey, ScoringSettings } from '../../../core/scoring';
import type { ReadBook } from '../../book-store';
import { Choice } from '../../components/Choice';
import { Section } from '../../components/Section';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  first: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingInlineStart: '20px' },
});

const CHOICES: Readonly<Record<string, readonly string[]>> = SETTING_CHOICES;
const LIMITS: Readonly<Record<string, readonly [number, number]>> = SETTING_LIMITS;
const KEYS = [...Object.keys(SETTING_CHOICES), ...Object.keys(SETTING_LIMITS)] as ScoringSettingKey[];

/** What the user typed or chose, by key; what is not in it stays as the workbook has it. */
type Draft = Readonly<Record<string, string>>;
const NO_DRAFT: Draft = {};

/** Null where a number cannot be read. */
function valueOf(key: string, text: string): string | number | null {
  if (key in CHOICES) return text;
  const reading = parseNumber(text);
  return reading.kind === 'number' ? reading.value : null;
}

interface Drafted {
  readonly settings: ScoringSettings;
  readonly faulty: ReadonlySet<string>;
}

function drafted(current: ScoringSettings, draft: Draft): Drafted {
  const rows = KEYS.map(key => {
    const text = draft[key];
    return { key, value: text === undefined ? current[key] : valueOf(key, text), source: '' };
  });
  const { settings, issues } = scoringSettingsFrom(rows, current.gradeBands);
  return { settings, faulty: new Set(issues.map(({ params }) => String(params['key']))) };
}

interface FieldProps {
  readonly settingKey: ScoringSettingKey;
  readonly value: string;
  readonly faulty: boolean;
  readonly onChange: (text: string) => void;
}

function SettingField({ settingKey, value, faulty, onChange }: FieldProps) {
  const { scoring, paneSettings: texts } = useTexts();
  const label = scoring.settings[settingKey];
  const choices = CHOICES[settingKey];
  if (choices)
    return (
      <Choice
        label={label}
        value={value}
        choices={choices.map(choice => [choice, scoring.settingChoices[choice] ?? choice])}
        onChoose={onChange}
      />
    );
  const [least, most] = LIMITS[settingKey] ?? [0, 0];
  return (
    <Field
      label={label}
      {...(faulty
        ? { validationState: 'error' as const, validationMessage: texts.badNumber(least, most) }
        : {})}
    >
      <Input inputMode="decimal" value={value} onChange={(_, { value: text }) => onChange(text)} />
    </Field>
  );
}

function Changes({ before, after }: { readonly before: ScoringSettings; readonly after: ScoringSettings }) {
  const { scoring, paneSettings: texts } = useTexts();
  const styles = useStyles();
  const shown = (key: ScoringSettingKey, settings: ScoringSettings): string => {
    const value = shownSetting(settings[key]);
    return scoring.settingChoices[value] ?? value.replace('.', ',');
  };
  const changed = KEYS.filter(key => before[key] !== after[key]);
  if (changed.length === 0) return <Caption1 block>{texts.noChanges}</Caption1>;
  return (
    <>
      <Body1 block>{texts.willChange(changed.length)}</Body1>
      <ul className={styles.list}>
        {changed.map(key => (
          <li key={key}>{texts.change(scoring.settings[key], shown(key, before), shown(key, after))}</li>
        ))}
      </ul>
    </>
  );
}

export function ScoringSettingsForm({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneSettings: texts } = useTexts();
  const begin = useCommand();
  const styles = useStyles();
  const [draft, rememberDraft] = useRemembered('settings.draft');
  const [by, rememberBy] = useRemembered('settings.by');
  const [reason, rememberReason] = useRemembered('settings.reason');
  const current = read.book.scoring;
  const { settings, faulty } = drafted(current, draft);
  const same = KEYS.every(key => current[key] === settings[key]);
  const incomplete = faulty.size > 0 || same || by.trim() === '' || reason.trim() === '';
  const write = () =>
    begin(texts.changeAction, async control => {
      const changedBy = { on: pane.today(), by: by.trim(), reason: reason.trim() };
      const { changes, change } = changeSettings(read.book, read.state, settings, changedBy);
      const receipt = await pane.port.write(change, control);
      rememberDraft(NO_DRAFT);
      rememberReason('');
      return { receipt, done: texts.changed(changes.length) };
    });
  return (
    <Section title={texts.scoring}>
      <Caption1 block>{texts.scoringHint}</Caption1>
      <div className={styles.fields}>
        {KEYS.map(key => (
          <SettingField
            key={key}
            settingKey={key}
            value={draft[key] ?? shownSetting(current[key]).replace('.', ',')}
            faulty={faulty.has(key)}
            onChange={text => rememberDraft({ ...draft, [key]: text })}
          />
        ))}
        <Changes before={current} after={settings} />
        <Field label={texts.by} required>
          <Input value={by} onChange={(_, { value }) => rememberBy(value)} />
        </Field>
        <Field label={texts.reason} required hint={texts.reasonHint}>
          <Input value={reason} onChange={(_, { value }) => rememberReason(value)} />
        </Field>
        <Button
          className={styles.first}
          appearance="primary"
          disabled={incomplete || running !== null || read.faults.length > 0}
          onClick={() => void write()}
        >
          {texts.changeAction}
        </Button>
      </div>
    </Section>
  );
}
