// What the user chose of a paper: kept while other screens are shown.

import type { PaperKindCode } from '../../../app/papers/paper-kinds';
import { YEARLY_PERIOD, type IsoDate, type PeriodCode } from '../../../core/calendar';

export interface PaperChoice {
  readonly kind: PaperKindCode;
  readonly period: PeriodCode;
  /** Null until the user chose one: today's. */
  readonly day: IsoDate | null;
  /** As typed. */
  readonly number: string;
  /** Code; blank for none. */
  readonly agency: string;
  /** Code of the department whose part is reported on; blank for the whole plan. */
  readonly watch: string;
  readonly each: boolean;
  readonly withSources: boolean;
}

export const FIRST_PAPER_CHOICE: PaperChoice = {
  kind: 'periodic',
  period: YEARLY_PERIOD,
  day: null,
  number: '',
  agency: '',
  watch: '',
  each: false,
  withSources: false,
};
