// The same product with the data of a province that does not exist: other areas, levels, years and periods.
const product = require('../jest.config.cjs');

module.exports = {
  ...product,
  displayName: 'song-ngan',
  roots: ['<rootDir>/test/provinces'],
  testPathIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^#province/(.*)$': '<rootDir>/test/provinces/song-ngan/$1' },
  globalSetup: '<rootDir>/test/provinces/global-setup.mjs',
};
