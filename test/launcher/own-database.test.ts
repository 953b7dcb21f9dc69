import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, startMarket } from './market-process.js';

const debianPrograms = '/usr/lib/postgresql';
const versions = existsSync(debianPrograms) ? readdirSync(debianPrograms) : [];

if (versions.length === 0) {
  it('tells that DATABASE_URL was not tried, as the system has no PostgreSQL of its own', () => {
    console.log(`No PostgreSQL in ${debianPrograms}: DATABASE_URL was not tried with a server of one’s own.`);
  });
}

describe.each(versions)('with PostgreSQL %s from the system’s packages', (version) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jishi-own-database-'));
  const account = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  const programs = path.join(debianPrograms, version, 'bin');
  const run = (program: string, ...args: string[]) =>
    execFileSync(path.join(programs, program), args, { ...account, cwd: '/', stdio: 'ignore', env: { LC_ALL: 'C' } });
  const data = path.join(folder, 'data');
  const urlOf = (database: string) => `postgres://market@localhost/${database}?host=${folder}`;

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
    run('initdb', '-D', data, '-U', 'market', '-A', 'trust', '-E', 'UTF8', '--locale=C');
    run('pg_ctl', '-D', data, '-w', '-l', path.join(folder, 'log'), '-o', `-k ${folder} -c listen_addresses=`, 'start');
    const client = new pg.Client({ connectionString: urlOf('postgres') });
    await client.connect();
    await client.query('create database market');
    await client.query(`create database latin encoding 'LATIN1' template template0`);
    await client.end();
  });

  afterAll(() => {
    run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true });
  });

  it('N1 two processes that start at once migrate it once and both serve', async () => {
    const env = { DATA_DIR: dataFolder(), DATABASE_URL: urlOf('market') };
    const markets = [startMarket(env), startMarket(env)];
    const urls = await Promise.all(markets.map((market) => market.ready()));
    for (const url of urls) expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(markets.filter((market) => market.output().includes('migrations applied'))).toHaveLength(1);
    expect(markets[0]?.output()).toContain(`PostgreSQL ${version}.`);
  });

  it.each([
    ['a database that is not there', 'nowhere', 'has no database nowhere: create it with `createdb`.'],
    ['a database that cannot hold Chinese', 'latin', 'is encoded in LATIN1; Jishi needs UTF8.'],
  ])('N1 refuses %s in one sentence', async (_what, database, sentence) => {
    const market = startMarket({ DATA_DIR: dataFolder(), DATABASE_URL: urlOf(database) });
    expect(await market.end()).toBe(1);
    expect(market.output().trim().split('\n').at(-1)).toContain(sentence);
  });
});

function idOf(flag: string): number {
  return Number(execFileSync('id', [flag, 'postgres']));
}
