// The list of screens as tabs. What does not fit into one row goes into the next, so that every screen is one click away and
// the shown one is in sight however narrow the pane is; there is no menu. For the keyboard it is one stop with arrows.

import { Tab, TabList, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { usePane, usePaneState, useTexts } from '../hooks/use-pane';
import { SCREEN_IDS, type ScreenId } from '../screens/ids';

/** The place that the tabs change. */
export const PANEL_ID = 'par-screen';

export const tabIdOf = (screen: ScreenId): string => `par-tab-${screen}`;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px',
    padding: '4px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tab: { padding: '2px 8px' },
  // As wide when shown as when not, so that no tab jumps into another row.
  name: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, padding: 0 },
});

export function Navigation() {
  const pane = usePaneState();
  const { screen: shown } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({
    axis: 'grid-linear',
    circular: true,
    memorizeCurrent: false,
    unstable_hasDefault: true,
  });
  return (
    <nav>
      <TabList
        {...arrows}
        size="small"
        appearance="subtle-circular"
        className={styles.bar}
        selectedValue={shown}
        onTabSelect={(_, { value }) => pane.show(value as ScreenId)}
        aria-label={texts.pane.navigation}
      >
        {SCREEN_IDS.map(screen => (
          <Tab
            key={screen}
            id={tabIdOf(screen)}
            value={screen}
            className={styles.tab}
            content={{ className: styles.name }}
            aria-controls={PANEL_ID}
          >
            {texts.pane.screens[screen]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
