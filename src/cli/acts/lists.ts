// par plan | targets | agencies | deadlines: the built-in data as JSON.

import { BUILT_IN_AGENCIES, BUILT_IN_PLAN, BUILT_IN_TARGETS, deadlinesOf } from '../../core';
import { readArguments, yearOption } from '../arguments';
import { printJson } from '../console';

export function listPlan(words: readonly string[]): number {
  readArguments(words, { flags: ['json'], most: 0 });
  const { decision, version, groups, areas, assignments } = BUILT_IN_PLAN;
  printJson({ decision, version, groups, areas, assignments });
  return 0;
}

export function listTargets(words: readonly string[]): number {
  readArguments(words, { flags: ['json'], most: 0 });
  printJson(BUILT_IN_TARGETS);
  return 0;
}

export function listAgencies(words: readonly string[]): number {
  readArguments(words, { flags: ['json'], most: 0 });
  printJson(BUILT_IN_AGENCIES);
  return 0;
}

export function listDeadlines(words: readonly string[]): number {
  const args = readArguments(words, { options: ['year'], flags: ['json'], most: 0 });
  printJson(deadlinesOf(yearOption(args)));
  return 0;
}
