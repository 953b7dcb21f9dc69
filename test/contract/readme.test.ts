import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { expect, it, onTestFinished } from 'vitest';
import { createApp } from '#api/accounts/create-app.js';
import { Permission } from '#api/kernel/permission.js';
import { eventually } from '../kit/eventually.js';
import { startTestMarket } from '../kit/market.js';
import { project } from '../kit/project.js';
import { tradeOf } from '../kit/trade.js';
import { buy } from '../kit/trade-steps.js';
import { schema } from '../matrix/documents.js';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const market = await startTestMarket();
const trade = tradeOf(market);

/** The code of a language below a heading. */
function codeUnder(heading: string, language: string): string {
  const section = readme.split(`\n## ${heading}`)[1] ?? expect.fail(`no section ${heading}`);
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? expect.fail(`no ${language}`);
}

it('the first query of the README is answered', async () => {
  await trade.ware(await trade.shop());
  const sent = /-d '([\s\S]*)'/.exec(codeUnder('First query', ''))?.[1] ?? '';
  const body: { query: string } = JSON.parse(sent);
  const { products } = await market.anonymous.run<{ products: { nodes: unknown[] } }, object>(body.query);
  expect(products.nodes.length).toBeGreaterThan(0);
});

it('the typed query of the README is one of the schema', () => {
  const text = /\('(query [^']+)'\)/.exec(codeUnder('Typed by the schema', 'ts'))?.[1] ?? '';
  expect(validate(schema, parse(text))).toEqual([]);
});

it('the integrator of the README, run as it stands there, misses no event and gets none twice, however often its line breaks', async () => {
  const scopes = [Permission.EVENTS_READ, Permission.ORDERS_READ];
  const { token } = await createApp(market.context(), { name: 'README', merchantId: null, scopes });
  const line = await breakableLine(Number(new URL(market.url).port));
  const code = codeUnder('First subscription', 'js').replace('localhost:4000', `127.0.0.1:${line.port}`);
  const integrator = spawn(process.execPath, ['--input-type=module', '-'], {
    cwd: project,
    env: { ...process.env, TOKEN: token },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void integrator.kill());
  let printed = '';
  integrator.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  integrator.stdin.end(code.replace('console.error(', 'void ('));
  const told = () => [...printed.matchAll(/kind: '(\w+)',\s+sequence: (\d+),\s+order: .*?number: '([^']+)'/gs)];

  const ware = await trade.ware(await trade.shop());
  const buyer = await trade.buyer(100_000);
  const order = async (): Promise<void> => {
    await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
    await market.settle();
  };
  // Without a cursor it begins with what happens after it was let in.
  await eventually(() => line.isUsed(), { what: 'the integrator to connect' });
  await eventually(
    async () => {
      await order();
      return told().length > 0;
    },
    { what: 'the first event' },
  );
  for (let round = 0; round < 3; round += 1) {
    const before = told().length;
    line.break();
    await order();
    await order();
    await eventually(() => told().length >= before + 4, { what: 'the orders of the break' });
    await order();
  }
  const rows = await market.database.query<{ told: string }>(
    `select e.kind || ' ' || e.sequence || ' ' || o.number as told from event e join customer_order o on o.id = e.record_id
     where e.kind like 'ORDER\\_%' order by e.position`,
  );
  const all = rows.map((row) => row.told);
  const seen = () => told().map(([, kind, sequence, number]) => `${kind} ${sequence} ${number}`);
  await eventually(() => seen().at(-1) === all.at(-1), { what: 'the last event' });
  expect(seen().length).toBeGreaterThan(18);
  expect(seen()).toEqual(all.slice(-seen().length));
}, 150_000);

/** A port that leads to another one until it is broken; the next connection gets through again. */
async function breakableLine(to: number): Promise<{ port: number; break(): void; isUsed(): boolean }> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of open) socket.destroy();
  });
  return {
    port: (server.address() as AddressInfo).port,
    break: () => {
      for (const socket of open) socket.destroy();
    },
    isUsed: () => open.size > 0,
  };
}
