// The direction of imports, as the map in src/README.md draws it. Counts of modules are asserted in
// src/dev/check-dependencies.mjs, because a run that reads no module at all would pass every rule.
const outside = (name, path, allowed, why) => ({
  name,
  severity: 'error',
  comment: why,
  from: { path },
  to: { path: '^src/', pathNot: [path, ...allowed] },
});

/** What core shows: one door a context, and the two shapes that every context shares. */
const CORE_DOORS = '^src/core/([^/]+/index|issues|outcome|grid)\\.ts$';
/** The contexts of core in the order in which they may know each other: each knows those before it. */
const CONTEXTS = [
  'addresses',
  'formulas',
  'calendar',
  'numbers',
  'text',
  'agencies',
  'plan',
  'entries',
  'targets',
  'deadlines',
  'assignments',
  'rules',
  'follow-up',
  'criteria',
  'scoring',
  'province',
  'returned',
  'consolidation',
  'statements',
];
const knowsThoseBefore = (context, index) => ({
  name: `core-order-${context}`,
  severity: 'error',
  comment: `core/${context} knows the contexts before it only, so that none needs each other in a circle.`,
  from: { path: `^src/core/${context}/` },
  to: {
    path: '^src/core/[^/]+/',
    pathNot: CONTEXTS.slice(0, index + 1).map(known => `^src/core/${known}/`),
  },
});

module.exports = {
  forbidden: [
    ...CONTEXTS.map(knowsThoseBefore),
    {
      name: 'core-has-listed-contexts',
      severity: 'error',
      comment: 'A new context of core takes its place in CONTEXTS.',
      from: {},
      to: { path: '^src/core/[^/]+/', pathNot: CONTEXTS.map(context => `^src/core/${context}/`) },
    },
    {
      name: 'contexts-meet-at-doors',
      severity: 'error',
      comment: 'One context of core uses of another what its index.ts shows.',
      from: { path: '^src/core/([^/]+)/' },
      to: { path: '^src/core/[^/]+/', pathNot: ['^src/core/$1/', CORE_DOORS] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other when they run are one idea: merge or cut. Types may refer to each other.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
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
          '^src/host/(test/|page/any-addin\\.ts$)',
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
    outside('docs-hold-text', '^src/docs/', [], 'Documents are read, not imported, and import nothing.'),
    outside('texts-know-core', '^src/texts/', [CORE_DOORS], 'Texts word what core found.'),
    outside(
      'workbook-declares',
      '^src/workbook/',
      [CORE_DOORS, '^src/texts/'],
      'Declarations know no file and no Office.',
    ),
    outside(
      'ooxml-knows-nothing',
      '^src/ooxml/',
      [],
      'What files of Office have in common, workbook or paper.',
    ),
    outside(
      'xlsx-is-a-port',
      '^src/xlsx/',
      [CORE_DOORS, '^src/workbook/', '^src/texts/', '^src/ooxml/'],
      'The .xlsx port carries out declarations on bytes.',
    ),
    outside(
      'office-is-a-port',
      '^src/office/',
      [CORE_DOORS, '^src/workbook/', '^src/texts/'],
      'The Office.js port carries out declarations in Excel.',
    ),
    outside(
      'papers-declare',
      '^src/papers/',
      [CORE_DOORS, '^src/data/', '^src/texts/', '^src/ooxml/'],
      'Papers know their form; what stands in them is composed by the use cases.',
    ),
    outside(
      'app-use-cases',
      '^src/app/',
      [CORE_DOORS, '^src/workbook/', '^src/xlsx/', '^src/papers/', '^src/texts/'],
      'Use cases take their port as an argument and never ask which host they are in.',
    ),
    outside(
      'functions-are-thin',
      '^src/functions/',
      [CORE_DOORS, '^src/texts/', '^src/app/', '^src/office/'],
      'Custom functions wrap core.',
    ),
    outside(
      'cli-drives-app',
      '^src/cli/',
      [CORE_DOORS, '^src/workbook/', '^src/xlsx/', '^src/papers/', '^src/app/', '^src/texts/'],
      'The command line runs the same acts.',
    ),
    outside(
      'pane-drives-app',
      '^src/taskpane/',
      [
        CORE_DOORS,
        '^src/workbook/',
        '^src/office/',
        '^src/app/',
        '^src/texts/',
        '^src/functions/',
        '^src/papers/',
        '^src/xlsx/',
      ],
      'The pane runs the same acts.',
    ),
    outside(
      'host-stands-apart',
      '^src/host/',
      [],
      'The embedded host plays Excel to any add-in: it must not know ours. Words, files and addresses are given to it.',
    ),
    {
      name: 'nobody-imports-host',
      severity: 'error',
      comment: 'The product runs in Excel; the host is for trying it out. Only npm start serves it.',
      from: { path: '^src/', pathNot: '^src/(host/|dev/(start\\.mjs|trial-page\\.ts|webpack-host\\.cjs))' },
      to: { path: '^src/host/' },
    },
    {
      name: 'host-is-a-package',
      severity: 'error',
      comment: 'It is asked for by its name, and gives what its package.json exports.',
      from: { path: '^(src|test)/', pathNot: '^src/host/' },
      to: { path: '^src/host/', dependencyTypesNot: ['aliased-workspace'] },
    },
    {
      name: 'core-has-doors',
      severity: 'error',
      comment: 'Outside of core only the doors of its contexts are used.',
      from: { path: '^(src|test)/', pathNot: ['^src/core/', '^test/core/'] },
      to: { path: '^src/core/', pathNot: CORE_DOORS },
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
      from: { path: '^src/(core|data|texts|workbook|ooxml|xlsx|papers|app|office|functions|taskpane|cli)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Tests of the product may use everything; those of the host are held to its rule.
    exclude: { path: '^test/.*\\.(test|spec)\\.tsx?$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
