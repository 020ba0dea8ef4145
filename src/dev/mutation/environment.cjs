// Node's environment of jest, for `npm run mutation`. Jest starts anew for each change; two things make that quick:
// once a test has failed the change is noticed and no other test runs, and a source that was compiled once is not compiled
// again (Stryker switches changes on by a variable, so that the source stays the same). That is a third of the time.
const vm = require('node:vm');
const NodeEnvironment = require('@stryker-mutator/jest-runner/jest-env/node');

const compiled = new Map();

/** In jest's own call the source is compiled once for each context; a script can be run in any. */
vm.compileFunction = (source, params, { filename, parsingContext }) => {
  const known = compiled.get(filename);
  const script =
    known?.source === source
      ? known.script
      : new vm.Script(`(function(${params.join(',')}){${source}\n})`, { filename });
  compiled.set(filename, { source, script });
  return script.runInContext(parsingContext);
};

module.exports = class extends NodeEnvironment {
  handleTestEvent(event) {
    if (event.name === 'test_done' && event.test.errors.length > 0) this.hasFailed = true;
    if (event.name === 'test_start' && this.hasFailed) event.test.mode = 'skip';
  }
};
