// Language, what can be undone, the workbook's own settings, and what this is.

import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { version } from '../../../../package.json';
import { sheetIn } from '../../../app/book/book-sheets';
import type { Language } from '../../../texts';
import { Choice } from '../../components/Choice';
import { Facts } from '../../components/Facts';
import { Purpose } from '../../components/Purpose';
import { Section } from '../../components/Section';
import { useBook } from '../../hooks/use-book';
import { usePane, usePaneState, useTexts, useUndoEntries } from '../../hooks/use-pane';
import { storeLanguage } from '../../language';
import { revealCell } from '../../reveal-cell';
import { undoLast } from '../../undo-last';
import { EnvironmentCheck } from './EnvironmentCheck';
import { ScoringSettingsForm } from './ScoringSettingsForm';
import { readAgain } from '../../read-again';

const useStyles = makeStyles({
  first: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingInlineStart: '20px' },
});

function UndoList() {
  const pane = usePaneState();
  const { running } = usePane();
  const entries = useUndoEntries();
  const { paneSettings: texts } = useTexts();
  const styles = useStyles();
  return (
    <Section title={texts.undo}>
      {entries.length === 0 ? (
        <Body1 block>{texts.noUndo}</Body1>
      ) : (
        <>
          <ol className={styles.list} reversed>
            {[...entries].reverse().map(({ what }, index) => (
              <li key={entries.length - index}>{what}</li>
            ))}
          </ol>
          <Button className={styles.first} disabled={running !== null} onClick={() => void undoLast(pane)}>
            {texts.undoNewest}
          </Button>
        </>
      )}
      <Caption1 block>{texts.undoHint}</Caption1>
    </Section>
  );
}

function WorkbookSettings() {
  const pane = usePaneState();
  const { read } = useBook();
  const { paneSettings: texts } = useTexts();
  const styles = useStyles();
  const sheet = read ? sheetIn(read.state, 'settings') : null;
  return (
    <>
      {read?.injected && <ScoringSettingsForm read={read} />}
      <Section title={texts.workbook}>
        <Body1 block>{texts.workbookHint}</Body1>
        {sheet && (
          <Button
            className={styles.first}
            onClick={() => void revealCell(pane, { sheet: sheet.name, cell: 'A1' })}
          >
            {texts.openSheet}
          </Button>
        )}
        <Button className={styles.first} onClick={() => void readAgain(pane)}>
          {texts.read}
        </Button>
      </Section>
    </>
  );
}

function LanguageChoice() {
  const pane = usePaneState();
  const { language } = usePane();
  const { paneSettings: texts } = useTexts();
  const choose = (chosen: Language) => {
    storeLanguage(chosen);
    pane.setLanguage(chosen);
  };
  return (
    <Section title={texts.language}>
      <Choice
        label={texts.language}
        value={language}
        choices={[
          ['vi', texts.languages.vi],
          ['en', texts.languages.en],
        ]}
        onChoose={choose}
        hint={texts.languageHint}
      />
    </Section>
  );
}

export function SettingsScreen() {
  const { paneSettings: texts } = useTexts();
  return (
    <>
      <Purpose screen="settings" />
      <LanguageChoice />
      <UndoList />
      <WorkbookSettings />
      <EnvironmentCheck />
      <Section title={texts.keys}>
        <Body1 block>{texts.keysText}</Body1>
      </Section>
      <Section title={texts.about}>
        <Body1 block>{texts.aboutText}</Body1>
        <Facts facts={[{ name: texts.version, value: version }]} />
        <Body1 block>
          {texts.floor}: {texts.floorText}
        </Body1>
      </Section>
    </>
  );
}
