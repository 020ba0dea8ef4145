// What divides decimals in this Excel, which also says how arguments are set apart: by commas, or by semicolons where the
// comma is taken.

import { RoundTrips } from './round-trips';

/** Throws `PortError`. */
export const decimalSeparator = (trips = new RoundTrips()): Promise<',' | '.'> =>
  trips.run(context => {
    const { application } = context;
    application.load('decimalSeparator');
    return () => (application.decimalSeparator === ',' ? ',' : '.');
  });
