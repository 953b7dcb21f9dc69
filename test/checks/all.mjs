import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checks } from './checks.mjs';
import { root } from './paths.mjs';
import { runChecks } from './run-checks.mjs';

/** `npm test`: every check, then every test; the last line counts both. */

const slowestShown = 10;

const checked = await runChecks(checks);
const tested = await runTests(process.argv.slice(2));
const failedChecks = checked.filter((result) => !result.passed);

if (tested.slowest.length > 0) console.log(`\nSlowest files:\n${tested.slowest.join('\n')}`);
if (failedChecks.length > 0) console.log(`\nFailed checks: ${failedChecks.map((result) => result.name).join(', ')}`);
const passed = checked.length - failedChecks.length + tested.passed;
const failed = failedChecks.length + tested.failed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs vitest and reads its report; a run that ends without one, or badly without a failed test, counts as one failure. */
async function runTests(args) {
  const report = join(root, '.cache/vitest.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (!existsSync(report)) return { passed: 0, failed: 1, slowest: [] };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));
  const failed = numFailedTests + brokenFiles.length;
  return {
    passed: numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    slowest: testResults
      .map((file) => ({ name: relative(root, file.name), seconds: (file.endTime - file.startTime) / 1000 }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, slowestShown)
      .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`),
  };
}

function isFailed(assertion) {
  return assertion.status === 'failed';
}
