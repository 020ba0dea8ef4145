// Which component and icon belong to each screen. A new screen: its id in ids.ts, its texts, and a line here.

import type { ComponentType } from 'react';
import {
  AlertRegular,
  ArrowExportRegular,
  CalendarAgendaRegular,
  HomeRegular,
  TableCalculatorRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { Purpose } from '../components/Purpose';
import type { ScreenId } from './ids';

export interface Screen {
  readonly icon: FluentIcon;
  readonly Content: ComponentType<{ readonly screen: ScreenId }>;
}

export const SCREENS: Readonly<Record<ScreenId, Screen>> = {
  overview: { icon: HomeRegular, Content: Purpose },
  plan: { icon: CalendarAgendaRegular, Content: Purpose },
  issue: { icon: ArrowExportRegular, Content: Purpose },
  consolidate: { icon: TableCalculatorRegular, Content: Purpose },
  issues: { icon: AlertRegular, Content: Purpose },
};
