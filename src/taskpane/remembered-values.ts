// What screens keep while another screen is shown: picked files, filters, previews. Each name has one kind of value, and
// what stands for nothing kept. It lives as long as the runtime, so that closing the pane loses nothing.

import { NO_RULE_DECISIONS, type RuleDecisions } from '../app/import-criteria';
import { WHOLE_LEDGER, type LedgerFilter } from '../app/returns/ledger-entries';
import type { RetainedValues } from '../app/returns/retain-values';
import { FIRST_SCORED_LEVEL, type AgencyLevel } from '../core/agencies';
import { YEARLY_PERIOD, type IsoDate, type PeriodCode } from '../core/calendar';
import type { FileStatus } from '../core/consolidation';
import type { CriteriaLevel } from '../core/criteria';
import type { PlanChange } from '../core/plan';
import type { Handover } from './files/given-file';
import type { GivenTable } from './given-table';
import type { FileDecisions } from './screens/consolidate/file-decisions';
import { NO_FILE_DECISIONS } from './screens/consolidate/file-decisions';
import { EVERY_AGENCY, type AgencyFilter } from './screens/issue/agency-filter';
import { EVERY_ISSUE, type IssueFilter } from './screens/issues/issue-filter';
import { FIRST_PAPER_CHOICE, type PaperChoice } from './screens/reports/paper-choice';
import type { Compared } from './screens/scores/compared';
import type { PickedFile, PreparedConsolidation } from './work/work';

export interface RememberedValues {
  /** Changes that a paper orders, as collected so far. */
  readonly 'amend.changes': readonly PlanChange[];
  readonly 'amend.date': string;
  readonly 'amend.note': string;
  readonly 'amend.number': string;
  /** Rows typed into the plan that this paper does not order, by the cell they begin at. */
  readonly 'amend.untaken': ReadonlySet<string>;
  readonly 'amendments.table': GivenTable | null;
  readonly 'appraisals.table': GivenTable | null;
  /** Code of the agency that is appraised. */
  readonly 'appraise.agency': string | null;
  readonly 'appraise.by': string;
  /** Code of the criterion that is shown. */
  readonly 'appraise.criterion': string | null;
  readonly 'appraise.level': AgencyLevel;
  /** Null for today. */
  readonly 'appraise.on': IsoDate | null;
  readonly 'appraise.typed': string;
  readonly 'criteria.decisions': RuleDecisions;
  readonly 'criteria.level': CriteriaLevel;
  readonly 'criteria.table': GivenTable | null;
  readonly 'deadlines.onlyOpen': boolean;
  /** Code of a department that watches; blank for the whole plan. */
  readonly 'deadlines.watch': string;
  readonly 'environment.report': string;
  readonly 'files.handover': Handover | null;
  readonly 'functions.word': string;
  /** Id of the page of the help that is open. */
  readonly 'help.chosen': string | null;
  readonly 'help.word': string;
  readonly 'issue.chosen': ReadonlySet<string> | null;
  readonly 'issue.filter': AgencyFilter;
  readonly 'issue.period': PeriodCode;
  readonly 'issues.current': string | null;
  readonly 'issues.filter': IssueFilter;
  /** Code of the agency whose files are shown. */
  readonly 'ledger.agency': string | null;
  readonly 'ledger.filter': LedgerFilter;
  readonly 'ledger.typed': string;
  readonly 'plan.year': number | null;
  readonly 'reports.choice': PaperChoice;
  readonly 'returns.decisions': FileDecisions;
  readonly 'returns.files': readonly PickedFile[];
  readonly 'returns.kept': readonly RetainedValues[];
  readonly 'returns.prepared': PreparedConsolidation | null;
  /** Files that were written, newest last: what values of the workbook came from. */
  readonly 'returns.written': readonly PickedFile[];
  readonly 'returns.shown': FileStatus | 'all';
  /** Id of the rule whose form is open. */
  readonly 'rules.chosen': string | null;
  readonly 'rules.onlyOff': boolean;
  readonly 'rules.typed': string;
  readonly 'scores.agency': string | null;
  readonly 'scores.compared': Compared | null;
  /** Chosen, but not read: the user has cancelled. */
  readonly 'returns.waiting': readonly PickedFile[];
  readonly 'scores.typed': string;
  readonly 'scores.level': AgencyLevel;
  readonly 'settings.by': string;
  /** What the user typed or chose, by key; what is not in it stays as the workbook has it. */
  readonly 'settings.draft': Readonly<Record<string, string>>;
  readonly 'settings.reason': string;
  readonly 'survey.table': GivenTable | null;
  /** The version that the pane tells of. */
  readonly 'update.version': string | null;
  readonly 'watch.agency': string;
  readonly 'watch.own': boolean;
}

export const NOTHING_REMEMBERED: RememberedValues = {
  'amend.changes': [],
  'amend.date': '',
  'amend.note': '',
  'amend.number': '',
  'amend.untaken': new Set(),
  'amendments.table': null,
  'appraisals.table': null,
  'appraise.agency': null,
  'appraise.by': '',
  'appraise.criterion': null,
  'appraise.level': FIRST_SCORED_LEVEL,
  'appraise.on': null,
  'appraise.typed': '',
  'criteria.decisions': NO_RULE_DECISIONS,
  'criteria.level': FIRST_SCORED_LEVEL,
  'criteria.table': null,
  'deadlines.onlyOpen': false,
  'deadlines.watch': '',
  'environment.report': '',
  'files.handover': null,
  'functions.word': '',
  'help.chosen': null,
  'help.word': '',
  'issue.chosen': null,
  'issue.filter': EVERY_AGENCY,
  'issue.period': YEARLY_PERIOD,
  'issues.current': null,
  'issues.filter': EVERY_ISSUE,
  'ledger.agency': null,
  'ledger.filter': WHOLE_LEDGER,
  'ledger.typed': '',
  'plan.year': null,
  'reports.choice': FIRST_PAPER_CHOICE,
  'returns.decisions': NO_FILE_DECISIONS,
  'returns.files': [],
  'returns.kept': [],
  'returns.prepared': null,
  'returns.written': [],
  'returns.shown': 'all',
  'rules.chosen': null,
  'rules.onlyOff': false,
  'rules.typed': '',
  'scores.agency': null,
  'scores.compared': null,
  'returns.waiting': [],
  'scores.typed': '',
  'scores.level': FIRST_SCORED_LEVEL,
  'settings.by': '',
  'settings.draft': {},
  'settings.reason': '',
  'survey.table': null,
  'update.version': null,
  'watch.agency': '',
  'watch.own': false,
};
