// Interleaved rounds: every contender runs once a round, so that what the machine does meanwhile touches all alike. Time is
// the processor's, which a busy machine does not lengthen.

export interface Contender {
  readonly name: string;
  readonly run: () => void | Promise<void>;
  /** Runs in every so many rounds; slow ones need fewer. */
  readonly everyRounds?: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
};

/** Milliseconds by contender. The first round warms up and does not count. */
export async function measured(
  contenders: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const { name, run, everyRounds = 1 } of contenders) {
      if (round % everyRounds !== 0 && round !== 1) continue;
      globalThis.gc?.();
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      if (round > 0) times.get(name)?.push((user + system) / 1000);
    }
  return times;
}
