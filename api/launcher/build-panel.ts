import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { childEnvironment } from '../config.js';
import { errorCode } from './file-errors.js';
import { projectRoot } from './project-root.js';

/**
 * Brings `.build/admin` up to date with `admin/`, in a process of its own; does nothing when it is.
 * The new panel is put in place whole, so one that is being served stays complete.
 */
export async function buildPanel({
  root = projectRoot,
  signal,
}: {
  root?: string;
  signal?: AbortSignal;
} = {}): Promise<'absent' | 'fresh' | 'built'> {
  const source = path.join(root, 'admin');
  const target = path.join(root, '.build/admin');
  const stampFile = path.join(root, '.build/admin-stamp');
  if (!existsSync(path.join(source, 'index.html'))) return 'absent';
  const stamp = await stampOf(root);
  if (existsSync(target) && (await textOf(stampFile)) === stamp) return 'fresh';

  const draft = `${target}.${process.pid}.new`;
  const replaced = `${target}.${process.pid}.old`;
  try {
    await runVite(root, source, draft, signal);
    await rename(target, replaced).catch(ignoreMissing);
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(replaced, { recursive: true, force: true });
  }
  await writeFile(stampFile, stamp);
  return 'built';
}

async function runVite(root: string, source: string, outDir: string, signal?: AbortSignal): Promise<void> {
  await mkdir(path.dirname(outDir), { recursive: true });
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(
    process.execPath,
    [vite, 'build', source, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: root, env: childEnvironment({ NODE_ENV: 'production' }), stdio: ['ignore', 'pipe', 'pipe'], signal },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`The panel could not be built:\n${output.trim()}`);
}

/** Changes whenever a source of the panel or a package does. */
async function stampOf(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(path.join(root, 'package-lock.json')));
  const entries = await readdir(path.join(root, 'admin'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) {
    const { mtimeMs, size } = await stat(file);
    hash.update(`${path.relative(root, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

async function textOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(ignoreMissing)) ?? '';
}

function ignoreMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
  return undefined;
}
