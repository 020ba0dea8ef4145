// What the user says of returned files that the files themselves do not say.

import { NO_SET_DAYS, type SetDays } from '../../../app/returns/arrivals';

export interface FileDecisions {
  readonly takeStale: readonly string[];
  readonly confirmed: ReadonlyMap<string, string>;
  readonly received: SetDays;
}

export const NO_FILE_DECISIONS: FileDecisions = {
  takeStale: [],
  confirmed: new Map(),
  received: NO_SET_DAYS,
};
