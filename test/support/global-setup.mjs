// Tests of the command line run the built command line, so it is brought up to date once, before any test.
import { ensureBuilt } from '../../src/dev/build-steps.mjs';

export default async function setUp() {
  await ensureBuilt('cli');
}
