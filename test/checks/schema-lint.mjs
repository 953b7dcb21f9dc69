import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { root } from './paths.mjs';
import { schemaProblems } from './schema-rules.ts';

/** Lints schema.graphql and compares it with the last released one, and before a first release with where this branch began. */

const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const problems = [...schemaProblems(schema), ...undeclaredBreaks()];
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\n${problems.length} problems in schema.graphql`);
  process.exitCode = 1;
}

/** A breaking change is a promise taken back: it is declared, with its reason, in .breaking-changes. */
function undeclaredBreaks() {
  const base = schemaBefore();
  if (!base) return [];
  const declared = declarations();
  return findBreakingChanges(buildSchema(base, { assumeValid: true }), schema)
    .map(({ description }) => description)
    .filter((description) => !declared.some((line) => description.startsWith(line)))
    .map(
      (description) =>
        `Breaking: ${description} Keep the old shape and deprecate it, or declare this in .breaking-changes: "${description} | why".`,
    );
}

/**
 * Lines "description | why" of the file; `* x.y.z | why` accepts every change while package.json still has that
 * version, for the time before a first release.
 */
function declarations() {
  const file = join(root, '.breaking-changes');
  if (!existsSync(file)) return [];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('|')[0].trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => (line.startsWith('* ') ? (line.slice(2) === version ? [''] : []) : [line]));
}

/**
 * schema.graphql of the newest `v*` tag; before the first, where this branch left main, and on main itself as of the
 * commit before. Undefined without history.
 */
function schemaBefore() {
  const released = git('describe', '--tags', '--abbrev=0', '--match', 'v*');
  if (released) return git('show', `${released}:schema.graphql`);
  const head = git('rev-parse', 'HEAD');
  const forked = git('merge-base', 'HEAD', 'origin/main') ?? git('merge-base', 'HEAD', 'main');
  const isMain = forked === undefined || forked === head;
  const base = !isMain ? forked : git('status', '--porcelain', '--', 'schema.graphql') ? head : 'HEAD~1';
  return git('show', `${base}:schema.graphql`);
}

function git(...args) {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
