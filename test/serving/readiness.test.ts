import { expect, inject, it } from 'vitest';
import { onCluster } from '../kit/database.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';

const market = await startTestMarket();
const name = new URL(market.database.url).pathname.slice(1);

const asked = async (path: string) => {
  const response = await fetch(`${market.url}${path}`);
  const { reason } = (await response.json()) as { reason?: string };
  return { status: response.status, ...(reason && { reason }) };
};
/** What is told is a second old at most. */
const told = (status: number) =>
  eventually(async () => (await asked('/readyz')).status === status, { what: `/readyz ${status}` });

it('N2 /readyz is ready when the database answers and has every migration', async () => {
  expect(await asked('/readyz')).toEqual({ status: 200 });
});

it('N2 while migrations are pending it is not ready, and says so', async () => {
  const [last] = await market.database.query<{ name: string }>(
    'delete from migration where id = (select max(id) from migration) returning name',
  );
  await told(503);
  expect(await asked('/readyz')).toMatchObject({ status: 503, reason: 'migrations are pending' });
  await market.database.query('insert into migration (name) values ($1)', [last?.name]);
  await told(200);
});

it('N2 while the database cannot be reached it is not ready, but alive', async () => {
  const cluster = inject('clusterUrl');
  await onCluster(cluster, `alter database ${name} allow_connections false`);
  await onCluster(cluster, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  await told(503);
  expect(await asked('/readyz')).toMatchObject({ reason: 'the database cannot be reached' });
  expect((await asked('/livez')).status).toBe(200);
  await onCluster(cluster, `alter database ${name} allow_connections true`);
  await told(200);
});
