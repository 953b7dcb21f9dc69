import { type Config, readConfig } from './config.js';
import { systemClock } from './kernel/clock.js';
import { jobQueueOf } from './kernel/job-queue.js';
import { startAlipayStandIn } from './launcher/alipay-stand-in.js';
import { buildPanel } from './launcher/build-panel.js';
import { refuseTakenPort } from './launcher/free-port.js';
import { migrateDatabase } from './launcher/migrate-database.js';
import { type OpenDatabase, openDatabase } from './launcher/open-database.js';
import { Progress } from './launcher/progress.js';
import { Shutdown } from './launcher/shutdown.js';
import { StartRefusal } from './launcher/start-refusal.js';
import { startWarnings } from './launcher/start-warnings.js';
import { createOrm } from './orm.js';
import { prepareDemo } from './seed/first-start.js';
import { startServer } from './server.js';
import { startWorkers } from './workers.js';

const shutdown = new Shutdown();
const progress = new Progress(shutdown.signal);
await shutdown.guard(startMarket);

/** Starts the parts of the market in the order in which they need each other; `shutdown` stops them the other way round. */
async function startMarket(): Promise<void> {
  const given = readConfig();
  if (given.isRunByNpm) shutdown.followParent();
  process.setSourceMapsEnabled(given.environment !== 'production');
  progress.say(`\n  Jishi 集市 · ${given.market.name}, ${given.market.city}\n`);

  const database = await startDatabase(given);
  const standIn = await startAlipayStandIn(given);
  if (standIn) shutdown.add(standIn.close);
  const config = standIn ? { ...given, alipay: standIn.alipay } : given;
  if (config.port !== 0) await refuseTakenPort(config.port, config.host);
  const panel = startPanelBuild(config);

  const orm = await createOrm(database.url, { poolSize: config.pool.max });
  shutdown.add(() => orm.close());
  shutdown.add(() => jobQueueOf(orm).stop());
  await progress.step(
    'Bringing the tables up to date',
    () => migrateDatabase(orm, database.url),
    (applied) => (applied.length > 0 ? `${applied.length} migrations applied` : undefined),
  );
  const logins = await prepareDemo({ config, orm, progress, signal: shutdown.signal });
  await standIn?.remind(orm.em.getKysely<unknown>());

  await progress.step(
    'Building the panel (once after every change of admin/)',
    () => panel,
    (outcome) => (outcome === 'built' ? 'Panel built' : undefined),
  );
  const server = await progress.step(
    'Starting the server',
    () => startServer({ config, orm }),
    () => 'Server listens',
  );
  shutdown.add(() => server.stop());
  const workers = await startWorkers({ config, orm, clock: systemClock }, server.hub, server.report);
  shutdown.add(() => workers.stop());
  progress.say(readyText(config, server.url, logins));
}

async function startDatabase(config: Config): Promise<OpenDatabase> {
  const database = await progress.step(
    'Starting the database',
    () => openDatabase(config),
    ({ description }) => description,
  );
  shutdown.add(database.close);
  void database.ended.then((lastWords) => {
    if (!shutdown.signal.aborted) shutdown.fail(new StartRefusal(`The database has stopped by itself: ${lastWords}`));
  });
  return database;
}

/**
 * Beside everything else. A market without its panel still serves, so a failure is told and not fatal.
 * Tests that look at the panel bring it up to date themselves.
 */
async function startPanelBuild({ environment }: Config): Promise<'absent' | 'fresh' | 'built' | 'failed'> {
  if (environment === 'test') return 'absent';
  const panel = buildPanel({ signal: shutdown.signal }).catch((error: unknown) => {
    if (!shutdown.signal.aborted) console.error(error instanceof Error ? error.message : error);
    return 'failed' as const;
  });
  shutdown.add(async () => void (await panel));
  return panel;
}

function readyText(config: Config, url: string, logins: readonly string[]): string {
  const places = [
    ['Panel', `${url}/admin/`],
    ['GraphQL', `${url}/graphql`],
    ...(config.environment === 'production' ? [] : [['GraphiQL', `${url}/graphiql`]]),
    ...(config.alipay?.gatewayUrl.startsWith('http:')
      ? [['Alipay', `${new URL(config.alipay.gatewayUrl).origin} stands in for it`]]
      : []),
  ];
  const lines = places.map(([name = '', place]) => `  ${name.padEnd(10)}${place}`);
  const ways = logins.length > 0 ? ['', ...logins] : [];
  const warnings = startWarnings(config).map((warning) => `  ${warning}`);
  return [
    ``,
    ...lines,
    ...ways,
    ...warnings,
    ``,
    `  Ready after ${progress.elapsed()}. Ctrl-C stops everything.`,
    ``,
  ].join('\n');
}
