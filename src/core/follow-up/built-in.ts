// What the province's plan demands to be kept record of.

import demands from '#province/follow-up.json';
import type { FollowUpDemands } from './types';

export const FOLLOW_UP_DEMANDS: FollowUpDemands = demands;
