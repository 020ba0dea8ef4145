// The list of screens as tabs. In a narrow pane the tabs that do not fit move into a menu.

import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { usePane, usePaneState, useTexts } from '../hooks/use-pane';
import { SCREEN_IDS, type ScreenId } from '../screens/ids';
import { SCREENS } from '../screens/registry';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    overflow: 'hidden',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

function HiddenScreen({ screen }: { readonly screen: ScreenId }) {
  const pane = usePaneState();
  const texts = useTexts();
  const { icon: Icon } = SCREENS[screen];
  if (useIsOverflowItemVisible(screen)) return null;
  return (
    <MenuItem icon={<Icon />} onClick={() => pane.show(screen)}>
      {texts.pane.screens[screen]}
    </MenuItem>
  );
}

function HiddenScreens() {
  // Button types its ref as that of a link and a button at once, which is no element at all.
  const { ref, isOverflowing } = useOverflowMenu<never>();
  const texts = useTexts();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={ref}
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          aria-label={texts.pane.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SCREEN_IDS.map(screen => (
            <HiddenScreen key={screen} screen={screen} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

export function Navigation() {
  const pane = usePaneState();
  const { screen: shown } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Overflow minimumVisible={2}>
      <TabList
        size="small"
        className={styles.bar}
        selectedValue={shown}
        onTabSelect={(_, { value }) => pane.show(value as ScreenId)}
        aria-label={texts.pane.navigation}
      >
        {SCREEN_IDS.map(screen => (
          <OverflowItem key={screen} id={screen} priority={screen === shown ? 2 : 1}>
            <Tab value={screen}>{texts.pane.screens[screen]}</Tab>
          </OverflowItem>
        ))}
        <HiddenScreens />
      </TabList>
    </Overflow>
  );
}
