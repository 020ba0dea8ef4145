// Lets Excel compute every formula anew, also those whose cells did not change: functions may know more than before.

import { RoundTrips } from './round-trips';

/** Throws `PortError`. */
export const recalculate = (trips = new RoundTrips()): Promise<void> =>
  trips.run(context => {
    context.application.calculate('Full');
    return () => undefined;
  });
