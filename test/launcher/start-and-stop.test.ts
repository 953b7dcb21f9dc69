import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { eventually } from '../kit/eventually.js';
import { databaseProcess, dataFolder, isRunning, servedFolder, startMarket } from './market-process.js';

const stopped = (dataDir: string) => !existsSync(path.join(dataDir, 'database/postmaster.pid'));

it('N1 starts on an empty folder, ends with code 0 at SIGTERM and takes its database with it', async () => {
  const dataDir = dataFolder();
  const market = startMarket({ DATA_DIR: dataDir });
  const url = await market.ready();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(market.output()).toContain('migrations applied');
  const database = databaseProcess(dataDir);

  expect(await market.stop('SIGTERM'), market.output()).toBe(0);
  expect(isRunning(database)).toBe(false);
  expect(stopped(dataDir)).toBe(true);
  expect(existsSync(path.join(dataDir, 'lock'))).toBe(false);
});

it('N1 finds its tables again at the next start and has nothing to migrate', async () => {
  const market = startMarket({ DATA_DIR: await servedFolder() });
  await market.ready();
  expect(market.output()).not.toContain('migrations applied');
});

it('N1 takes the two SIGINT of one Ctrl-C under npm for one and still ends in order', async () => {
  const dataDir = await servedFolder();
  const market = startMarket({ DATA_DIR: dataDir });
  await market.ready();
  market.child.kill('SIGINT');
  await eventually(() => market.output().includes('Stopping'));
  expect(await market.stop('SIGINT'), market.output()).toBe(0);
  expect(stopped(dataDir)).toBe(true);
});

it('N1 ends in order when npm gets the SIGTERM, which reaches only the shell between them', async () => {
  const dataDir = await servedFolder();
  const market = startMarket(
    { DATA_DIR: dataDir, npm_lifecycle_event: 'start' },
    {
      under: ['sh', '-c', '"$0" "$@"; true'],
    },
  );
  await market.ready();
  market.child.kill('SIGTERM');
  await eventually(() => stopped(dataDir) && !existsSync(path.join(dataDir, 'lock')));
  expect(market.output()).toContain('Stopping');
});

it('N1 can be stopped while it is still starting', async () => {
  const dataDir = dataFolder();
  const market = startMarket({ DATA_DIR: dataDir });
  await eventually(() => market.output().includes('集市'));
  expect(await market.stop('SIGTERM'), market.output()).toBe(0);
  expect(market.output()).not.toContain('Ready');
  expect(stopped(dataDir)).toBe(true);
});

it('N1 refuses a second start on the same folder in one sentence and leaves the first alone', async () => {
  const dataDir = await servedFolder();
  const first = startMarket({ DATA_DIR: dataDir });
  const url = await first.ready();

  const second = startMarket({ DATA_DIR: dataDir });
  expect(await second.end()).toBe(1);
  expect(second.output()).toContain(`already running on the data folder ${dataDir} (process ${first.child.pid})`);
  expect(second.output()).not.toContain('    at ');
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

it('N1 replaces the database that a market killed by -9 left running', async () => {
  const dataDir = await servedFolder();
  const killed = startMarket({ DATA_DIR: dataDir });
  await killed.ready();
  const orphan = databaseProcess(dataDir);
  await killed.stop('SIGKILL');
  expect(isRunning(orphan)).toBe(true);

  const next = startMarket({ DATA_DIR: dataDir });
  const url = await next.ready();
  expect(isRunning(orphan)).toBe(false);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

it('N1 recovers when market and database were both killed by -9', async () => {
  const dataDir = await servedFolder();
  const killed = startMarket({ DATA_DIR: dataDir });
  await killed.ready();
  process.kill(databaseProcess(dataDir), 'SIGKILL');
  await killed.stop('SIGKILL');

  const next = startMarket({ DATA_DIR: dataDir });
  expect(await next.ready()).toContain('http://');
});

it('N1 ends with the last words of its database when that dies', async () => {
  const dataDir = await servedFolder();
  const market = startMarket({ DATA_DIR: dataDir });
  await market.ready();
  process.kill(databaseProcess(dataDir), 'SIGINT');
  expect(await market.end()).toBe(1);
  expect(market.output()).toContain('The database has stopped by itself');
});
