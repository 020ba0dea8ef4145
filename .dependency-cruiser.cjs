// The direction of imports, as the map in src/README.md draws it. Counts of modules are asserted in
// src/dev/check-dependencies.mjs, because a run that reads no module at all would pass every rule.
const outside = (name, path, allowed, why) => ({
  name,
  severity: 'error',
  comment: why,
  from: { path },
  to: { path: '^src/', pathNot: [path, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea: merge or cut.',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports it: delete it or use it.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [
          '\\.d\\.ts$',
          '^src/dev/',
          '^src/functions/metadata-json\\.ts$',
          '\\.json$',
          '^src/cli/main\\.ts$',
          // Entries of their own, run in workers.
          '^src/cli/reader-worker\\.ts$',
          '^src/xlsx/worker/entry\\.ts$',
          '^src/taskpane/index\\.tsx$',
          '^src/taskpane/work/worker-entry\\.ts$',
          '^src/xlsx/worker/entry\\.ts$',
        ],
      },
      to: {},
    },
    outside(
      'core-is-pure',
      '^src/core/',
      ['^src/data/'],
      'Core knows the domain and its data, nothing else.',
    ),
    outside('data-holds-facts', '^src/data/', [], 'Data files are facts with sources; they import nothing.'),
    outside('texts-know-core', '^src/texts/', ['^src/core/index\\.ts$'], 'Texts word what core found.'),
    outside(
      'workbook-declares',
      '^src/workbook/',
      ['^src/core/index\\.ts$', '^src/texts/'],
      'Declarations know no file and no Office.',
    ),
    outside(
      'xlsx-is-a-port',
      '^src/xlsx/',
      ['^src/core/index\\.ts$', '^src/workbook/', '^src/texts/'],
      'The .xlsx port carries out declarations on bytes.',
    ),
    outside(
      'office-is-a-port',
      '^src/office/',
      ['^src/core/index\\.ts$', '^src/workbook/', '^src/texts/'],
      'The Office.js port carries out declarations in Excel.',
    ),
    outside(
      'app-acts',
      '^src/app/',
      ['^src/core/index\\.ts$', '^src/workbook/', '^src/xlsx/', '^src/texts/'],
      'Acts take their port as an argument and never ask which host they are in.',
    ),
    outside(
      'functions-are-thin',
      '^src/functions/',
      ['^src/core/index\\.ts$', '^src/texts/', '^src/app/', '^src/office/'],
      'Custom functions wrap core.',
    ),
    outside(
      'cli-drives-app',
      '^src/cli/',
      ['^src/core/index\\.ts$', '^src/workbook/', '^src/xlsx/', '^src/app/', '^src/texts/'],
      'The command line runs the same acts.',
    ),
    outside(
      'pane-drives-app',
      '^src/taskpane/',
      [
        '^src/core/index\\.ts$',
        '^src/workbook/',
        '^src/office/',
        '^src/app/',
        '^src/texts/',
        '^src/functions/',
        '^src/xlsx/',
      ],
      'The pane runs the same acts.',
    ),
    outside(
      'host-stands-apart',
      '^src/host/',
      ['^src/xlsx/', '^src/workbook/', '^src/core/index\\.ts$', '^src/texts/'],
      'The embedded host plays Excel: it must not know the add-in.',
    ),
    {
      name: 'nobody-imports-host',
      severity: 'error',
      comment: 'The product runs in Excel; the host is for trying it out. Only npm start serves it.',
      from: { path: '^src/', pathNot: '^src/(host/|dev/start\\.mjs)' },
      to: { path: '^src/host/' },
    },
    {
      name: 'core-has-one-door',
      severity: 'error',
      comment: 'core/index.ts is the door.',
      from: { path: '^(src|test)/', pathNot: ['^src/core/', '^test/core/'] },
      to: { path: '^src/core/', pathNot: '^src/core/index\\.ts$' },
    },
    {
      name: 'office-only-in-ports',
      severity: 'error',
      comment: 'Excel.run and context.sync live in src/office.',
      from: { path: '^src/(core|workbook|app|xlsx|texts|data)/' },
      to: { path: '@microsoft/office-js' },
    },
    {
      name: 'no-dev-packages-in-product',
      severity: 'error',
      comment: 'What ships uses what ships.',
      from: { path: '^src/(core|data|texts|workbook|xlsx|app|office|functions|taskpane|cli)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(test|spec)\\.tsx?$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
