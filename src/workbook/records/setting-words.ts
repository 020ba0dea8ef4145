// What the choices of a scoring setting are called in the workbook.

import { SETTING_CHOICES } from '../../core/scoring';
import { scoring } from '../../texts/vi/scoring';
import type { Words } from '../word-cells';

const CHOICES: Readonly<Record<string, readonly string[]>> = SETTING_CHOICES;

/** What the choices of a setting are called; empty for a setting that is a number or a text. */
export const choiceWords = (key: string): Words =>
  Object.fromEntries((CHOICES[key] ?? []).map(choice => [choice, scoring.settingChoices[choice] ?? choice]));
