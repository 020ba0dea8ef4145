// The two faults that stand before all others of a row, in every section alike: a formula error, and nothing entered.

import { fieldKeysOf } from '../entries';
import type { SectionKey } from '../entries';
import { and, blank, isError, or } from './expression';
import type { RowRule } from './rule';

/** `field`: whose cell is named. */
export function wholeRowRules(section: SectionKey, field: string): readonly RowRule[] {
  const keys = fieldKeysOf(section);
  const fault = { severity: 'error', field, endsRow: true } as const;
  return [
    { ...fault, id: `${section}.cell-error`, when: or(...keys.map(isError)) },
    { ...fault, id: `${section}.row-empty`, when: and(...keys.map(blank)) },
  ];
}
