import { sql } from 'kysely';
import { createApp } from '../accounts/create-app.js';
import { AppUsageBook } from '../accounts/index.js';
import { revokeApp } from '../accounts/revoke-app.js';
import { createWebhookEndpoint } from '../integrations/save-webhook-endpoint.js';
import { testWebhookEndpoint } from '../integrations/send-webhooks-again.js';
import { disableWebhookEndpoint } from '../integrations/switch-webhook-endpoint.js';
import { MovableClock } from '../kernel/clock.js';
import { Permission } from '../kernel/permission.js';
import { settle } from '../settle.js';
import { as, type Person } from './cast.js';
import { makePurchase } from './make-purchase.js';
import { DAY_MS } from './plan-purchases.js';
import { Random } from './random.js';
import { type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;
const USED_DAYS = 6;
/** Beyond every number of the plan. */
const PURCHASE_OF_WEBHOOK = 100_001;

interface DemoApp {
  readonly name: string;
  readonly keeper: Person;
  readonly scopes: readonly Permission[];
  readonly requestsPerDay: number;
  readonly isRevoked?: true;
}

/**
 * Notes how apps are connected (A4, E11): the ERP of the first shop with its webhook, which is switched off at the end, so
 * that a demo market posts to nobody; an app of the platform, and one whose token was revoked.
 */
export function noteApps(scene: Scene): void {
  const { agenda, until } = scene;
  const before = (ms: number, run: () => Promise<void>): void => agenda.note(new Date(until.getTime() - ms), run);
  const erp = erpOf(scene);
  before(USED_DAYS * DAY_MS, async () => {
    for (const app of appsOf(scene)) await connect(scene, app);
    await openEndpoint(scene, erp);
  });
  // Sure to be an order of that shop, early enough for the ten attempts of a dead letter.
  const ware = scene.wares.findIndex(({ merchantId }) => merchantId === erp.keeper.merchantId);
  const lines = [{ ware, quantity: 1 }];
  before(5 * DAY_MS, async () => {
    const at = new Date(until.getTime() - 5 * DAY_MS);
    await makePurchase(scene, { number: PURCHASE_OF_WEBHOOK, at, buyer: 0, lines, pays: 'AT_ONCE' });
    await settle(scene.stage.market);
  });
  before(HOUR_MS, async () => {
    for (const app of appsOf(scene)) await use(scene, app);
    await settle(scene.stage.market);
    const { rows } = await sql<{ id: string }>`
      select id from webhook_endpoint where name = ${erp.name} and status = 'ENABLED'`.execute(as(scene.stage).db);
    for (const endpoint of rows) await disableWebhookEndpoint(as(scene.stage, erp.keeper), endpoint);
  });
}

function appsOf(scene: Scene): DemoApp[] {
  const { CATALOG_READ, STOCK_WRITE, EVENTS_READ, ORDERS_READ, ORDERS_SHIP, LEDGER_READ, PAYMENTS_READ } = Permission;
  const admin = staffMember(scene, 'admin');
  return [
    erpOf(scene),
    {
      ...{ name: '财务报表 Ledger export', keeper: admin, requestsPerDay: 60 },
      scopes: [LEDGER_READ, PAYMENTS_READ, EVENTS_READ],
    },
    {
      ...{ name: '旧仓库接口 Old warehouse link', keeper: admin, requestsPerDay: 25, isRevoked: true },
      scopes: [ORDERS_READ, ORDERS_SHIP, CATALOG_READ, STOCK_WRITE],
    },
  ];
}

function erpOf({ shops }: Scene): DemoApp {
  const [shop] = shops;
  if (!shop) throw new Error('the demo has no shop');
  const { CATALOG_READ, STOCK_READ, STOCK_WRITE, ORDERS_READ, ORDERS_SHIP, EVENTS_READ } = Permission;
  return {
    ...{ name: '花店 ERP', keeper: shop.owner, requestsPerDay: 180 },
    scopes: [CATALOG_READ, STOCK_READ, STOCK_WRITE, ORDERS_READ, ORDERS_SHIP, EVENTS_READ],
  };
}

async function connect(scene: Scene, app: DemoApp): Promise<void> {
  const { name, keeper, scopes } = app;
  if (await appOf(scene, app)) return;
  await createApp(as(scene.stage, keeper), { name, scopes, merchantId: keeper.merchantId ?? null });
}

async function openEndpoint(scene: Scene, erp: DemoApp): Promise<void> {
  const { stage } = scene;
  const appId = await appOf(scene, erp);
  const { rows } = await sql`select from webhook_endpoint where app_id = ${appId}`.execute(as(stage).db);
  if (!appId || rows.length > 0) return;
  const url = 'https://erp.zuiweng-flowers.example/hooks/jishi';
  const { id } = await createWebhookEndpoint(as(stage, erp.keeper), { appId, url, name: erp.name });
  await testWebhookEndpoint(as(stage, erp.keeper), { id });
}

/** What the app asked for on each of the last days, booked as the server books it. */
async function use(scene: Scene, app: DemoApp): Promise<void> {
  const { stage, until } = scene;
  const { timeZone } = stage.market.config.market;
  const appId = await appOf(scene, app);
  const { db } = as(stage);
  const { rows } = await sql`select from app_usage where app_id = ${appId} limit 1`.execute(db);
  if (!appId || rows.length > 0) return;
  const random = new Random(app.requestsPerDay);
  for (let day = USED_DAYS - 1; day >= (app.isRevoked ? 3 : 0); day -= 1) {
    const clock = new MovableClock(new Date(until.getTime() - day * DAY_MS - HOUR_MS));
    const book = new AppUsageBook({ db, clock, timeZone, report: rethrow });
    const requests = Math.round(app.requestsPerDay * (0.7 + random.next() * 0.6));
    for (let request = 0; request < requests; request += 1)
      book.note(appId, { points: random.between(2, 60), isRefused: random.happens(0.02) });
    await book.stop();
  }
  if (app.isRevoked) await revokeApp(as(stage, app.keeper), { id: appId });
}

function rethrow(error: unknown): void {
  throw error;
}

async function appOf({ stage }: Scene, { name }: DemoApp): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from app where name = ${name}`.execute(as(stage).db);
  return rows[0]?.id;
}
