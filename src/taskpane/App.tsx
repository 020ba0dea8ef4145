// The frame of the pane, 320 to 500 px wide: navigation, message, the screen, undo.

import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { ErrorBoundary } from './components/ErrorBoundary';
import { HandedFiles } from './components/HandedFiles';
import { FloorNotice } from './components/FloorNotice';
import { Navigation, PANEL_ID, tabIdOf } from './components/Navigation';
import { Notice } from './components/Notice';
import { Running } from './components/Running';
import { ScreenTitle } from './components/ScreenTitle';
import { SelectedSource } from './components/SelectedSource';
import { schemeOf } from './theme';
import { UpdateNotice } from './components/UpdateNotice';
import { UndoBar } from './components/UndoBar';
import { useIssueKeys } from './hooks/use-issue-keys';
import { useOutcomeFocus } from './hooks/use-outcome-focus';
import { useOfficeTheme } from './hooks/use-office-theme';
import { usePageLanguage } from './hooks/use-page-language';
import { PaneContext, usePane, useTexts } from './hooks/use-pane';
import type { PaneState } from './pane-state';
import { SCREENS } from './screens/registry';
import type { Requirement } from '../office';

export interface Surroundings {
  readonly outsideExcel: boolean;
  readonly missing: readonly Requirement[];
}

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '320px',
    overflow: 'hidden',
    // Strongly magnified, the rows above the content would leave it no room: then the pane scrolls as a whole.
    '@media (max-height: 400px)': { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  content: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', padding: '12px', overflowWrap: 'anywhere' },
});

function Working() {
  const { screen } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const { Content } = SCREENS[screen];
  useIssueKeys();
  useOutcomeFocus();
  return (
    <>
      <Navigation />
      <Notice />
      <UpdateNotice />
      <SelectedSource />
      <main className={styles.content}>
        <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabIdOf(screen)}>
          <ScreenTitle />
          <ErrorBoundary key={screen} texts={texts}>
            <HandedFiles />
            <Content screen={screen} />
          </ErrorBoundary>
        </div>
      </main>
      <Running />
      <UndoBar />
    </>
  );
}

function Frame({ surroundings }: { readonly surroundings: Surroundings }) {
  const { language } = usePane();
  const styles = useStyles();
  const theme = useOfficeTheme();
  usePageLanguage();
  const lacking = surroundings.outsideExcel || surroundings.missing.length > 0;
  return (
    <FluentProvider
      theme={theme}
      lang={language}
      className={styles.frame}
      style={{ colorScheme: schemeOf(theme) }}
    >
      {lacking ? (
        <main className={styles.content}>
          <FloorNotice {...surroundings} />
        </main>
      ) : (
        <Working />
      )}
    </FluentProvider>
  );
}

export const App = ({
  pane,
  surroundings,
}: {
  readonly pane: PaneState;
  readonly surroundings: Surroundings;
}) => (
  <PaneContext.Provider value={pane}>
    <Frame surroundings={surroundings} />
  </PaneContext.Provider>
);
