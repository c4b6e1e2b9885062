// Adds up what the two test runners wrote into reports/ and prints it as one line: `N passed, N failed`.
// A report that should be there and is not counts as one failure.
import { readFileSync } from 'node:fs';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
};

/** @returns {{ passed: number, failed: number }} of the unit tests' report; a file that broke counts as one failure */
export function unitTotals(report = read('../reports/unit.json')) {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** @returns {{ passed: number, failed: number }} of the browser tests' report */
export function browserTotals(report = read('../reports/browser.json')) {
  if (!report) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

/** @returns {string} the one line */
export function totals() {
  const [unit, browser] = [unitTotals(), browserTotals()];
  return `${unit.passed + browser.passed} passed, ${unit.failed + browser.failed} failed`;
}

if (process.argv[1]?.endsWith('totals.js')) process.stdout.write(`${totals()}\n`);
