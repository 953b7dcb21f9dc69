import { checks } from './checks.mjs';
import { runChecks } from './run-checks.mjs';

const started = performance.now();
const results = await runChecks(checks);
const failed = results.filter((result) => !result.passed);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  failed.length === 0
    ? `\nAll ${results.length} checks passed in ${seconds} s.`
    : `\n${failed.length} of ${results.length} checks failed: ${failed.map((result) => result.name).join(', ')} (${seconds} s).`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
