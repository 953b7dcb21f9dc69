import { sql } from 'kysely';
import { readConfig } from '#api/config.js';
import { contextOf, internalArrival } from '#api/context.js';
import { react } from '#api/events/index.js';
import { systemActor } from '#api/kernel/actor.js';
import { systemClock } from '#api/kernel/clock.js';
import { createOrm } from '#api/orm.js';

// Has its effect and never commits it: what a process looks like that is killed in between.
const [, , url = '', name = ''] = process.argv;
const orm = await createOrm(url);
await react(
  {
    name,
    kinds: ['KILLED'],
    run: async (ctx, { position }) => {
      await sql`insert into effect (reaction, position) values (${name}, ${position})`.execute(ctx.db);
      process.stdout.write('half done\n');
      await new Promise(() => undefined);
    },
  },
  {
    contextFor: () =>
      contextOf(
        {
          config: readConfig({
            NODE_ENV: 'test',
            DATABASE_URL: url,
            APP_SECRET: 'only for tests, thirty-two characters or more',
          }),
          orm,
          clock: systemClock,
        },
        internalArrival,
        systemActor,
      ),
    report: (_reaction, _event, error) => console.error(error),
  },
);
