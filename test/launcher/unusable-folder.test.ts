import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder, servedFolder, startMarket } from './market-process.js';

/** Starts on `dataDir` and answers the one line it was refused with. */
async function refusal(dataDir: string, env: Record<string, string> = {}): Promise<string> {
  const market = startMarket({ DATA_DIR: dataDir, ...env });
  expect(await market.end(), market.output()).toBe(1);
  const lines = market.output().trim().split('\n');
  expect(lines.filter((line) => line.trimStart().startsWith('at '))).toEqual([]);
  return lines.at(-1) ?? '';
}

function withDatabase(files: Record<string, string>): string {
  const dataDir = dataFolder();
  mkdirSync(path.join(dataDir, 'database'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dataDir, name), text);
  return dataDir;
}

it('N1 refuses a data folder that is a file', async () => {
  const file = path.join(dataFolder(), 'notes.txt');
  writeFileSync(file, 'mine');
  expect(await refusal(file)).toMatch(/data folder .*notes\.txt cannot be used/);
});

it('N1 refuses a database folder that holds something else', async () => {
  const dataDir = withDatabase({ 'database/holiday.jpg': '' });
  expect(await refusal(dataDir)).toContain('holds something that is not a PostgreSQL database');
});

it('N1 refuses a database of another PostgreSQL version', async () => {
  const dataDir = withDatabase({ 'database/PG_VERSION': '14\n' });
  expect(await refusal(dataDir)).toContain('was made by PostgreSQL 14 and this is 18');
});

it('N1 refuses a database whose password is not ours', async () => {
  const dataDir = withDatabase({ 'database/PG_VERSION': '18\n' });
  expect(await refusal(dataDir)).toContain("is not one of Jishi's");
});

it('N1 tells the last words of a database whose files are damaged', async () => {
  const dataDir = await servedFolder();
  rmSync(path.join(dataDir, 'database/global'), { recursive: true });
  expect(await refusal(dataDir)).toMatch(/does not start; its last words .*global/);
});

it('N1 refuses a database that does not know the kept password', async () => {
  const dataDir = await servedFolder();
  writeFileSync(path.join(dataDir, 'database-password'), 'x'.repeat(64));
  expect(await refusal(dataDir)).toContain('does not know our password');
});

it('N1 takes over the lock of a process that is gone', async () => {
  const dataDir = await servedFolder();
  writeFileSync(path.join(dataDir, 'lock'), JSON.stringify({ pid: process.pid, identity: 'an earlier boot 42' }));
  expect(await startMarket({ DATA_DIR: dataDir }).ready()).toContain('http://');
});

it('N1 keeps the database where its user can reach it when root’s data folder is closed', async () => {
  const dataDir = dataFolder();
  chmodSync(dataDir, 0o700);
  const market = startMarket({ DATA_DIR: dataDir });
  expect(await market.ready()).toContain('http://');
  await market.stop();

  const again = startMarket({ DATA_DIR: dataDir });
  await again.ready();
  expect(again.output()).not.toContain('migrations applied');
  await again.stop();
  const location = path.join(dataDir, 'database-location');
  if (existsSync(location)) rmSync(readFileSync(location, 'utf8').trim(), { recursive: true });
});

it('N1 begins anew where making the database was interrupted', async () => {
  const dataDir = dataFolder();
  mkdirSync(path.join(dataDir, 'database.new/base'), { recursive: true });
  expect(await startMarket({ DATA_DIR: dataDir }).ready()).toContain('http://');
});

it('N1 refuses a taken port', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(address && typeof address === 'object' ? address.port : 0);
    });
  });
  try {
    expect(await refusal(await servedFolder(), { PORT: String(port) })).toContain(
      `Port ${port} is taken by another program`,
    );
  } finally {
    other.close();
  }
});

it('N1 refuses a DATABASE_URL that leads nowhere', async () => {
  const sentence = await refusal(dataFolder(), { DATABASE_URL: 'postgres://jishi:x@127.0.0.1:9/jishi' });
  expect(sentence).toBe('The database at DATABASE_URL cannot be used: no server answers at 127.0.0.1:9.');
});
