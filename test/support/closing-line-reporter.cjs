// Prints what a continuous-integration run reads as its closing line, after everything else.
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const brokenSuites = results.testResults.filter(suite => suite.testExecError).length;
    const failed = results.numFailedTests + brokenSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    if (process.env.PAR_CLOSING_LINE_FILE)
      require('node:fs').writeFileSync(process.env.PAR_CLOSING_LINE_FILE, line);
    setImmediate(() => process.stdout.write(`\n${line}\n`));
  }
}
module.exports = ClosingLineReporter;
