import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { freePort } from '#api/launcher/free-port.js';
import { eventually } from '../kit/eventually.js';
import { project } from '../kit/project.js';
import { startWebhookMarket } from './webhooks.js';

const { market, endpoint, happen } = await startWebhookMarket();

it('E11 the receiver of the README, run as it stands there, takes what is signed and acts once on an id', async () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const code = /\n## Webhooks[\s\S]*?```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? expect.fail('no receiver');
  // The receiver trusts its own clock.
  market.clock.moveTo(new Date());
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const { id, secret } = await endpoint(url);
  const receiver = spawn(process.execPath, ['--input-type=module', '-'], {
    cwd: project,
    env: { ...process.env, SECRET: secret, PORT: String(port) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void receiver.kill());
  let printed = '';
  receiver.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  receiver.stdin.end(code);
  await eventually(async () => (await fetch(url, { method: 'POST', body: '{}' })).status === 400, {
    what: 'the receiver to refuse what is not signed',
  });

  await happen('order_a', { times: 2 });
  await market.settle();
  // Sent again as after a lost answer: the same id, nothing is done twice.
  await market.database.query(
    `update webhook_delivery set status = 'WAITING', next_at = created_at, attempts = 0 where endpoint_id = $1`,
    [id],
  );
  await market.settle();
  await eventually(() => printed.split('\n').length > 2);
  expect(printed.trim().split('\n')).toEqual(['ORDER_CHANGED order_a 1', 'ORDER_CHANGED order_a 2']);
  expect(await market.database.query('select distinct status from webhook_delivery')).toEqual([
    { status: 'DELIVERED' },
  ]);
});
