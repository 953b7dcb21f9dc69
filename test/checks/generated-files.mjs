import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generators } from './checks.mjs';
import { root } from './paths.mjs';

/** Runs every generator and compares what it writes with what is there; what was there is put back. */

const before = new Map(generatedFiles().map((file) => [file, readFileSync(join(root, file))]));
const problems = [];
for (const script of generators) {
  const run = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status !== 0) problems.push(`npm run ${script} failed:\n${run.stdout}${run.stderr}`);
}
for (const file of new Set([...before.keys(), ...generatedFiles()])) {
  const old = before.get(file);
  if (!old) problems.push(`${file} is generated but not committed: keep it, it was written just now.`);
  else if (hash(old) !== hash(readFileSync(join(root, file)))) {
    problems.push(`${file} is stale: run npm run ${generators.join(' && npm run ')} and commit the result.`);
    writeFileSync(join(root, file), old);
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

/** Files that git knows or would know, whose content is written by a generator. */
function generatedFiles() {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter((file) => file === 'schema.graphql' || file === 'README.md' || /(^|\/)generated\//.test(file));
}

function hash(content) {
  return createHash('sha256').update(content).digest('hex');
}
