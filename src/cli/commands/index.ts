// Every command of the command line, in the order of the office's work.

import type { CliCommand } from '../command';
import { amend } from './amend';
import { calendar } from './calendar';
import { check } from './check';
import { consolidate } from './consolidate';
import { criteria } from './criteria';
import { followUp } from './follow-up';
import { contradictions } from './contradictions';
import { gains } from './gains';
import { issue } from './issue';
import { listAgencies, listDeadlines, listPlan, listTargets } from './lists';
import { ministry } from './ministry';
import { newBook } from './new-book';
import { province } from './province';
import { remind } from './remind';
import { report } from './report';
import { rules } from './rules';
import { sample } from './sample';
import { score } from './score';
import { sendBack } from './send-back';
import { settings } from './settings';
import { sheet } from './sheet';
import { survey } from './survey';
import { trace } from './trace';
import { watch } from './watch';

export const COMMANDS: readonly CliCommand[] = [
  listPlan,
  listTargets,
  listAgencies,
  listDeadlines,
  newBook,
  amend,
  watch,
  issue,
  check,
  sendBack,
  consolidate,
  trace,
  score,
  contradictions,
  gains,
  province,
  ministry,
  sheet,
  followUp,
  report,
  remind,
  calendar,
  criteria,
  survey,
  settings,
  rules,
  sample,
];
