import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * `npm ci` refuses a lock file that lacks a package for some other platform, and `npm install` writes such a file
 * without a word when the registry has no such version: that shows on the next clean machine only.
 */
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const locked = new Set(
  Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const problems = [];

for (const [path, { version, optionalDependencies = {} }] of Object.entries(packages)) {
  const missing = Object.keys(optionalDependencies).filter((name) => !locked.has(name));
  if (missing.length > 0) {
    problems.push(
      `${path || 'package.json'} ${version} wants ${missing.join(', ')}, which the lock file lacks: pin a version whose platform packages all exist.`,
    );
  }
}
for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
  for (const [name, wanted] of Object.entries(manifest[kind])) {
    const found = packages[`node_modules/${name}`]?.version;
    if (found !== wanted)
      problems.push(
        `package.json wants ${name} ${wanted}, the lock file has ${found}: npm install --save-exact ${name}@${wanted}`,
      );
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
