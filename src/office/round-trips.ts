// The one door to Excel: a step builds its calls, they travel to Excel once, and its answer is read. A step that
// meets a cell in edit mode, or another workbook in front, is built and sent again after a while. Each step is an Excel.run of
// its own but for those of `together`. Nothing else calls context.sync().

import { PortError } from '../workbook/port';
import { isPassing, portErrorOf } from './errors';

/** Builds calls on `context`; what it gives back reads the answer once it is there. */
export type Step<T> = (context: Excel.RequestContext) => () => T;

export interface EditModePatience {
  /** Milliseconds before each new try. */
  readonly waits: readonly number[];
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const sleep = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds));

/** Before anything is written: the user is soon told. */
export const PATIENCE: EditModePatience = { waits: [250, 750, 2000], sleep };

/** Once something is written it must be finished or taken back, so this waits for a minute. */
export const LONG_PATIENCE: EditModePatience = {
  waits: [250, 750, 2000, 5000, 10_000, 20_000, 20_000],
  sleep,
};

type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

const alone: Run = batch => Excel.run(batch);

export class RoundTrips {
  /** How many times context.sync() was called. */
  count = 0;
  readonly #run: Run;

  constructor(
    readonly patience: EditModePatience = PATIENCE,
    run: Run = alone,
  ) {
    this.#run = run;
  }

  /** Throws `PortError`. */
  async run<T>(step: Step<T>, patience = this.patience): Promise<T> {
    for (const wait of [...patience.waits, null]) {
      const outcome = await this.#once(step);
      if ('value' in outcome) return outcome.value;
      if (wait === null || !isPassing(outcome.error)) throw portErrorOf(outcome.error);
      await patience.sleep(wait);
    }
    throw new PortError('cell-edit-mode');
  }

  /** The steps that `action` sends through its argument travel in one Excel.run with these options. Throws what it throws. */
  together<T>(options: Excel.RunOptions, action: (trips: RoundTrips) => Promise<T>): Promise<T> {
    return Excel.run(options, async context => {
      const trips = new RoundTrips(this.patience, batch => batch(context));
      try {
        return await action(trips);
      } finally {
        this.count += trips.count;
      }
    });
  }

  async #once<T>(step: Step<T>): Promise<{ readonly value: T } | { readonly error: unknown }> {
    try {
      const value = await this.#run(async context => {
        const read = step(context);
        this.count += 1;
        await context.sync();
        return read();
      });
      return { value };
    } catch (error) {
      return { error };
    }
  }
}
