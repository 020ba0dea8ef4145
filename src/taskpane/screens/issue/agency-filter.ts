// Which agencies a level and a few typed letters leave in the list.

import { type Agency, type AgencyLevel } from '../../../core/agencies';
import { agenciesTyped } from '../../agency-label';

export interface AgencyFilter {
  readonly level: AgencyLevel;
  readonly typed: string;
}

export const EVERY_AGENCY: AgencyFilter = { level: 'all', typed: '' };

export const agenciesMatching = (
  agencies: readonly Agency[],
  { level, typed }: AgencyFilter,
): readonly Agency[] =>
  agenciesTyped(agencies, typed).filter(agency => level === 'all' || agency.level === level);
