// Which component and icon belong to each screen. A new screen: its id in ids.ts, its texts, and a line here.

import type { ComponentType } from 'react';
import {
  AlertRegular,
  ArrowExportRegular,
  BookOpenRegular,
  CalendarAgendaRegular,
  ClockAlarmRegular,
  DocumentTextRegular,
  DocumentEditRegular,
  EyeRegular,
  GavelRegular,
  HomeRegular,
  QuestionCircleRegular,
  MathFormulaRegular,
  ScalesRegular,
  SettingsRegular,
  TableCalculatorRegular,
  TrophyRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { AmendScreen } from './amend/AmendScreen';
import { AppraiseScreen } from './appraise/AppraiseScreen';
import { ConsolidateScreen } from './consolidate/ConsolidateScreen';
import { DeadlinesScreen } from './deadlines/DeadlinesScreen';
import { FunctionsScreen } from './functions/FunctionsScreen';
import { HelpScreen } from './help/HelpScreen';
import type { ScreenId } from './ids';
import { IssueScreen } from './issue/IssueScreen';
import { IssuesScreen } from './issues/IssuesScreen';
import { LedgerScreen } from './ledger/LedgerScreen';
import { OverviewScreen } from './overview/OverviewScreen';
import { PlanScreen } from './plan/PlanScreen';
import { ReportsScreen } from './reports/ReportsScreen';
import { RulesScreen } from './rules/RulesScreen';
import { ScoresScreen } from './scores/ScoresScreen';
import { SettingsScreen } from './settings/SettingsScreen';
import { WatchScreen } from './watch/WatchScreen';

export interface Screen {
  readonly icon: FluentIcon;
  readonly Content: ComponentType<{ readonly screen: ScreenId }>;
}

export const SCREENS: Readonly<Record<ScreenId, Screen>> = {
  overview: { icon: HomeRegular, Content: OverviewScreen },
  plan: { icon: CalendarAgendaRegular, Content: PlanScreen },
  amend: { icon: DocumentEditRegular, Content: AmendScreen },
  issue: { icon: ArrowExportRegular, Content: IssueScreen },
  consolidate: { icon: TableCalculatorRegular, Content: ConsolidateScreen },
  ledger: { icon: BookOpenRegular, Content: LedgerScreen },
  issues: { icon: AlertRegular, Content: IssuesScreen },
  scores: { icon: TrophyRegular, Content: ScoresScreen },
  appraise: { icon: GavelRegular, Content: AppraiseScreen },
  deadlines: { icon: ClockAlarmRegular, Content: DeadlinesScreen },
  reports: { icon: DocumentTextRegular, Content: ReportsScreen },
  watch: { icon: EyeRegular, Content: WatchScreen },
  rules: { icon: ScalesRegular, Content: RulesScreen },
  functions: { icon: MathFormulaRegular, Content: FunctionsScreen },
  help: { icon: QuestionCircleRegular, Content: HelpScreen },
  settings: { icon: SettingsRegular, Content: SettingsScreen },
};
