// fast-check as the mutation run sees it: few runs of each property, from one seed, so that trying a change is quick and
// says the same each time. What a property finds in few runs is no more than it finds in the real tests.
import real from 'fast-check';

export * from 'fast-check';

const MOST_RUNS = 30;
const few = given => ({ seed: 1, ...given, numRuns: Math.min(given?.numRuns ?? MOST_RUNS, MOST_RUNS) });

/** Characters of any script. The named units of fast-check map all of Unicode when they are made, 1.5 s a change. */
const character = real
  .oneof(
    ...[
      [0x00, 0x7f],
      [0x80, 0x24f],
      [0x300, 0x36f],
      [0x1e00, 0x206f],
      [0xe000, 0xffff],
      [0x10000, 0x10ffff],
    ].map(([min, max]) => real.integer({ min, max })),
  )
  .map(code => String.fromCodePoint(code));
const string = given => real.string(typeof given?.unit === 'string' ? { ...given, unit: character } : given);

export default {
  ...real,
  string,
  assert: (property, given) => real.assert(property, few(given)),
};
