// What runs the tests for `npm run mutation` inside jest, in the place of jest-circus (Stryker looks for that name): the
// joined tests are loaded once and stay, and a change is switched on by a variable. A start for each change costs seconds.
// Whatever a change left behind in a module is found out: the test that failed is run again without the change, and where it
// fails again everything is loaded anew.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const vm = require('node:vm');

const { expect } = createRequire(require.resolve('jest'))('expect');

const CHANGE = '__STRYKER_ACTIVE_MUTANT__';
const CONTEXT = '__stryker__';

/** Tests by their names; those of a table are numbered. */
function collector() {
  const tests = [];
  const hooks = { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] };
  const above = [];
  const each = define => table => (name, fn) =>
    table.forEach((row, index) =>
      define(`${name} #${index}`, () => (Array.isArray(row) ? fn(...row) : fn(row))),
    );
  const test = (title, fn) =>
    tests.push({ title, ancestors: [...above], name: [...above, title].join(' '), fn });
  const describe = (title, fn) => {
    above.push(title);
    fn();
    above.pop();
  };
  test.each = each(test);
  describe.each = each(describe);
  const add = kind => fn => hooks[kind].push(fn);
  const globals = { expect, test, it: test, describe };
  for (const kind of Object.keys(hooks)) globals[kind] = add(kind);
  return { tests, hooks, globals };
}

let loaded = null;

async function load(file) {
  const { tests, hooks, globals } = collector();
  Object.assign(globalThis, globals);
  const script = new vm.Script(`(function(require,module,exports){${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
  });
  const module = { exports: {} };
  script.runInThisContext()(createRequire(file), module, module.exports);
  for (const hook of hooks.beforeAll) await hook();
  return { tests, hooks };
}

/** Null where the test passes, else what was wrong. */
async function faultOf({ fn }, { beforeEach, afterEach }) {
  try {
    for (const hook of beforeEach) await hook();
    await fn();
    for (const hook of afterEach) await hook();
    return null;
  } catch (error) {
    return String(error?.stack ?? error);
  }
}

/** One test of jest's result. */
const told = ({ title, ancestors, name }, fault, duration) => ({
  title,
  ancestorTitles: ancestors,
  fullName: name,
  status: fault === null ? 'passed' : 'failed',
  duration,
  failureMessages: fault === null ? [] : [fault],
  failureDetails: [],
  invocations: 1,
  location: null,
  numPassingAsserts: 0,
  retryReasons: [],
});

const resultOf = (testFilePath, testResults, start) => ({
  testFilePath,
  testResults,
  numFailingTests: testResults.filter(({ status }) => status === 'failed').length,
  numPassingTests: testResults.filter(({ status }) => status === 'passed').length,
  numPendingTests: 0,
  numTodoTests: 0,
  leaks: false,
  openHandles: [],
  skipped: false,
  perfStats: { start, end: Date.now(), runtime: Date.now() - start, slow: false },
  snapshot: {
    added: 0,
    fileDeleted: false,
    matched: 0,
    unchecked: 0,
    uncheckedKeys: [],
    unmatched: 0,
    updated: 0,
  },
});

/** Results of the tests, up to the first that notices the change where there is one. */
async function runAll(wanted, context, change) {
  const { tests, hooks } = loaded;
  const results = [];
  for (const test of tests.filter(({ name }) => wanted.test(name))) {
    context.activeMutant = change;
    context.currentTestId = change === undefined ? test.name : undefined;
    const began = performance.now();
    const fault = await faultOf(test, hooks);
    results.push(told(test, fault, performance.now() - began));
    context.activeMutant = undefined;
    context.currentTestId = undefined;
    if (fault === null || change === undefined) continue;
    if ((await faultOf(test, hooks)) !== null) loaded = null;
    break;
  }
  return results;
}

const hasFailed = results => results.some(({ status }) => status === 'failed');

module.exports = async function run({ testNamePattern }, _config, environment, _runtime, testPath) {
  const start = Date.now();
  const context = environment.global[CONTEXT] ?? globalThis[CONTEXT] ?? {};
  globalThis[CONTEXT] = context;
  context.activeMutant = undefined;
  const change = process.env[CHANGE];
  const wanted = testNamePattern ? new RegExp(testNamePattern, 'i') : /^/;
  loaded ??= await load(testPath);
  const results = await runAll(wanted, context, change);
  if (change === undefined || hasFailed(results)) return resultOf(testPath, results, start);
  loaded = await load(testPath);
  return resultOf(testPath, await runAll(wanted, context, change), start);
};
