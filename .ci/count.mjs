// Prints `PASSED FAILED` from a report of vitest and the exit status of its command.
// No report, no test, a suite that did not load or set up, an error outside of the tests: each is a failure.
import { readFileSync } from 'node:fs';

function count(file, status) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [0, 1];
  }
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'));
  const failed = report.numFailedTests + broken.length;
  const silent = failed === 0 && (status !== '0' || !report.success || report.numPassedTests === 0);
  return [report.numPassedTests, failed + (silent ? 1 : 0)];
}

console.log(count(...process.argv.slice(2)).join(' '));
