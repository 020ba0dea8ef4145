// The tests of the command line run it as it is built for the other province.
import { ensureBuilt } from '../../src/dev/build-steps.mjs';

export default async function setUp() {
  await ensureBuilt('cli', ['province=test/provinces/song-ngan']);
}
