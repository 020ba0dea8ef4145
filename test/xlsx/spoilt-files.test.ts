// Files spoilt at random are read or refused with a reason, never thrown at; so are the files that `npm run fuzz` found once.
import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { builtInBook } from '../../src/app/book/built-in';
import { expectationsOf } from '../../src/app/returns/expectations';
import { spoilings, spoilt } from '../../src/dev/fuzz/mutations';
import { outcomeOf } from '../../src/dev/fuzz/property';
import { samplesBelow } from '../../src/dev/fuzz/samples';
import { ROOT } from '../support/built-addin';

const EXPECTED = expectationsOf(builtInBook(2018), 'nam');
const SAMPLES = samplesBelow(ROOT);
const FOUND = path.join(ROOT, 'test/golden/fuzz');
const found = existsSync(FOUND) ? readdirSync(FOUND).filter(name => /\.(xlsx|xls|ods)$/.test(name)) : [];

test('spoilt files of every format are read or refused', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: SAMPLES.length - 1 }), spoilings, async (at, spoiling) => {
      const sample = SAMPLES[at];
      if (sample) seen.add(await outcomeOf(spoilt(sample.bytes, spoiling), EXPECTED));
    }),
    { seed: 473, numRuns: 60 },
  );
  // Damage that all ends in one way would try one line of the reader.
  expect(seen.size).toBeGreaterThan(3);
  expect([...new Set(SAMPLES.map(({ name }) => path.extname(name)))].sort()).toEqual([
    '.ods',
    '.xls',
    '.xlsx',
  ]);
});

if (found.length > 0)
  test.each(found)('%s, which fuzzing found, is read or refused', async name => {
    const bytes = new Uint8Array(readFileSync(path.join(FOUND, name)));
    expect(await outcomeOf(bytes, EXPECTED)).not.toBe('');
  });
