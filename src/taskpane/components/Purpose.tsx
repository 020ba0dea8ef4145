// What a screen is for, in a sentence under its title.

import { Body1 } from '@fluentui/react-components';
import { useTexts } from '../hooks/use-pane';
import type { ScreenId } from '../screens/ids';

export function Purpose({ screen }: { readonly screen: ScreenId }) {
  return <Body1 block>{useTexts().pane.purpose[screen]}</Body1>;
}
