/**
 * Compiles `api/` and `migrations/` to `.build/` with swc: what runs is always that output.
 *
 * Only sources whose time or size changed since the last build are compiled, outputs whose source is
 * gone are removed. Every file is put in place by a rename, so two processes may build at once.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const sourceFolders = ['api', 'migrations'];

/** How every TypeScript file of the API is compiled; the development hook uses the same options. */
export const swcOptions = {
  swcrc: false,
  configFile: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

/**
 * Brings `.build/` up to date.
 * @param {{ root?: string }} [options]
 * @returns {Promise<{ compiled: number, removed: number, total: number }>}
 */
export async function build({ root = projectRoot } = {}) {
  const out = path.join(root, '.build');
  const stampFile = path.join(out, 'stamp.json');
  const [sources, outputs, before] = await Promise.all([sourcesOf(root), outputsOf(out), readStamp(stampFile)]);

  const stale = [...sources].filter(([source, mark]) => before[source] !== mark || !outputs.has(outputOf(source)));
  const expected = new Set([...sources.keys()].map(outputOf));
  const orphaned = [...outputs].filter((output) => !expected.has(output));
  const result = { compiled: stale.length, removed: orphaned.length, total: sources.size };
  if (stale.length === 0 && orphaned.length === 0) return result;

  await inParallel(stale, ([source]) => compile(root, source));
  for (const output of orphaned) {
    await rm(path.join(out, output), { force: true });
    await rm(path.join(out, `${output}.map`), { force: true });
  }
  const marks = { version: await compilerVersion(), sources: Object.fromEntries(sources) };
  await mkdir(out, { recursive: true });
  await replaceFile(stampFile, JSON.stringify(marks));
  return result;
}

async function sourcesOf(root) {
  const sources = new Map();
  for (const folder of sourceFolders) {
    for (const name of await filesBelow(path.join(root, folder))) {
      if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
      const source = `${folder}/${name}`;
      const { mtimeMs, size } = await stat(path.join(root, source));
      sources.set(source, `${mtimeMs}-${size}`);
    }
  }
  return sources;
}

async function outputsOf(out) {
  const outputs = new Set();
  for (const folder of sourceFolders) {
    for (const name of await filesBelow(path.join(out, folder))) {
      if (name.endsWith('.js')) outputs.add(`${folder}/${name}`);
    }
  }
  return outputs;
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

const outputOf = (source) => source.replace(/\.ts$/, '.js');

async function compile(root, source) {
  const { transform } = await import('@swc/core');
  const output = path.join(root, '.build', outputOf(source));
  const text = await readFile(path.join(root, source), 'utf8');
  const sourceFileName = path.relative(path.dirname(output), path.join(root, source)).replaceAll(path.sep, '/');
  const { code, map } = await transform(text, {
    ...swcOptions,
    filename: source,
    sourceFileName,
    sourceMaps: true,
    inlineSourcesContent: false,
  });
  await mkdir(path.dirname(output), { recursive: true });
  await replaceFile(`${output}.map`, map);
  await replaceFile(output, `${code}\n//# sourceMappingURL=${path.basename(output)}.map\n`);
}

async function inParallel(items, work) {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: availableParallelism() * 2 }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

let replacements = 0;
async function replaceFile(file, content) {
  const draft = `${file}.${process.pid}-${++replacements}.new`;
  await writeFile(draft, content);
  await rename(draft, file);
}

/** The marks of the last build, none when the compiler or its options have changed since. */
async function readStamp(stampFile) {
  const text = await readFile(stampFile, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  const { version, sources } = JSON.parse(text);
  return version === (await compilerVersion()) ? sources : {};
}

async function compilerVersion() {
  const files = ['node_modules/@swc/core/package.json', 'api/launcher/build.mjs'];
  const texts = await Promise.all(files.map((file) => readFile(path.join(projectRoot, file))));
  return createHash('sha256').update(Buffer.concat(texts)).digest('hex').slice(0, 16);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const startedAt = performance.now();
  const { compiled, removed, total } = await build();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`API built: ${compiled} of ${total} files compiled, ${removed} removed, ${seconds} s`);
}
