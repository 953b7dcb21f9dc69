import { expect, it } from 'vitest';
import { GraphqlErrors } from './client.js';
import { graphql } from './graphql.js';
import { startTestMarket } from './market.js';

const market = await startTestMarket();

it('a test market answers queries of somebody not signed in', async () => {
  const answer = await market.anonymous.run(graphql('{ market { currency timeZone } }'));
  expect(answer.market.currency).toBe('CNY');
  expect(answer.market.timeZone).toBe('Asia/Shanghai');
});

it('GraphQL errors fail the call and carry their codes', async () => {
  const call = market.anonymous.run('{ nonsense }');
  await expect(call).rejects.toBeInstanceOf(GraphqlErrors);
  await expect(call).rejects.toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'] });
});

it('its clock stands still until it is moved, and its statements can be counted', async () => {
  const before = market.context().clock.now();
  market.clock.advance(60_000);
  expect(market.context().clock.now().getTime() - before.getTime()).toBe(60_000);
  const sent = await market.statements.during(() => market.context().orm.fork().execute('select 1 as one'));
  expect(sent).toEqual(['select 1 as one']);
});
