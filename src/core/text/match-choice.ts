// A typed answer against the choices of a list: "hoan thanh" is Hoàn thành. A text that fits two choices, or
// none, is unknown: nothing is chosen for the user.

import { cleanText } from './clean-text';
import type { RepairCode } from './reading';
import { spellingKey } from './spelling-key';

export type ChoiceMatch<T extends string> =
  | { readonly kind: 'exact'; readonly choice: T; readonly repairs: readonly RepairCode[] }
  | { readonly kind: 'folded'; readonly choice: T; readonly repairs: readonly RepairCode[] }
  | { readonly kind: 'unknown' };

/** Exact after cleaning; folded without diacritics, case and punctuation, with the repair `choice.spelling`. */
export function matchChoice<T extends string>(text: string, choices: readonly T[]): ChoiceMatch<T> {
  const clean = cleanText(text);
  const exact = choices.find(choice => choice.normalize('NFC') === clean.text);
  if (exact !== undefined) return { kind: 'exact', choice: exact, repairs: clean.repairs };
  const key = spellingKey(clean.text);
  const alike = key === '' ? [] : choices.filter(choice => spellingKey(choice) === key);
  const [choice, ...others] = alike;
  return choice !== undefined && others.length === 0
    ? { kind: 'folded', choice, repairs: [...clean.repairs, 'choice.spelling'] }
    : { kind: 'unknown' };
}
