// Prints `PASSED FAILED` from a report of vitest. No report, no test, a suite that did not load, an error outside of the tests: each is a failure.
import { readFileSync } from 'node:fs';

function count(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [0, 1];
  }
  const unloaded = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloaded;
  const silent = failed === 0 && (!report.success || report.numPassedTests === 0);
  return [report.numPassedTests, failed + (silent ? 1 : 0)];
}

console.log(count(process.argv[2]).join(' '));
