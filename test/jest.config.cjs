// The tests of the product as it ships, with the data of its own province.
const path = require('node:path');

module.exports = {
  displayName: 'product',
  rootDir: path.resolve(__dirname, '..'),
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/src/host/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/provinces/'],
  transform: {
    '\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(office-addin-manifest|uuid|lodash-es|nanoid|franc-min|trigram-utils|n-gram|collapse-white-space|rbush|kdbush|quickselect|unicode-regex|regexp-util|cjk-regex|@noble)/)',
  ],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
};
