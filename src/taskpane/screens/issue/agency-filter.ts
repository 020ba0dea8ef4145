// Which agencies a level and a few typed letters leave in the list.

import { type Agency, type AgencyLevel } from '../../../core/agencies';
import { foldDiacritics } from '../../../core/text';

export interface AgencyFilter {
  readonly level: AgencyLevel;
  readonly typed: string;
}

export const EVERY_AGENCY: AgencyFilter = { level: 'all', typed: '' };

const folded = (text: string): string => foldDiacritics(text.normalize('NFC').toLowerCase()).trim();

/** By name, code or another spelling; letters without diacritics match those with. */
export function agenciesMatching(agencies: readonly Agency[], filter: AgencyFilter): readonly Agency[] {
  const wanted = folded(filter.typed);
  return agencies.filter(
    ({ level, name, code, aliases }) =>
      (filter.level === 'all' || level === filter.level) &&
      (wanted === '' || [name, code, ...aliases].some(text => folded(text).includes(wanted))),
  );
}
