/**
 * The entry of `npm start` and of every script that runs the API: `node api/launcher/start.mjs [module] [arguments]`.
 *
 * It runs on old versions of Node: it finds Node 24 among the installed packages and continues there,
 * brings `.build/` up to date and hands over to the built module (`main` unless another is named).
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const requiredMajor = 24;
const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

if (!existsSync(path.join(projectRoot, 'node_modules'))) {
  refuse('The packages are not installed yet: run `npm ci` first.');
} else if (Number.parseInt(process.versions.node, 10) < requiredMajor) {
  continueOnInstalledNode();
} else {
  await runBuilt(process.argv[2] || 'main');
}

async function runBuilt(module) {
  const { build } = await import('./build.mjs');
  const startedAt = performance.now();
  const { compiled, total } = await build({ root: projectRoot }).catch((error) => {
    console.error(error);
    refuse('The API could not be compiled: the message above names the file.');
  });
  if (compiled > 0) {
    console.log(
      `  API compiled: ${compiled} of ${total} files (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`,
    );
  }
  process.argv.splice(1, 2, path.join(projectRoot, '.build/api', `${module}.js`));
  await import(pathToFileURL(process.argv[1]).href);
}

/** Runs this file again on Node 24; signals and the exit code are passed on. */
function continueOnInstalledNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = path.join(projectRoot, `node_modules/node-${platform}-${process.arch}/bin/${name}`);
  if (!existsSync(node)) {
    refuse(
      `Jishi needs Node ${requiredMajor}; this is ${process.version}, and npm installed no Node ${requiredMajor} for ${process.platform} ${process.arch}: please install it from nodejs.org.`,
    );
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => refuse(`Node ${requiredMajor} at ${node} could not be run: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code === null ? 128 + constants.signals[signal] : code));
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
