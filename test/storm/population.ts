import type pg from 'pg';
import type { Integrator } from './integrator.ts';
import { type StormMarket, secret } from './storm-market.ts';

/** Somebody who acts in the storm. */
export interface Somebody {
  readonly id: string;
  readonly token: string;
  /** What a buyer calls from. */
  readonly phone?: string;
}

export interface StormShop {
  readonly id: string;
  readonly owner: Somebody;
  readonly variantIds: readonly string[];
}

/** Everybody and everything the storm is about. */
export interface Population {
  readonly shops: readonly StormShop[];
  readonly buyers: readonly Somebody[];
  /** Suspends shops and lets them open again. */
  readonly manager: Somebody;
  /** Prepare and approve payouts; nobody approves their own. */
  readonly cashiers: readonly [Somebody, Somebody];
  /** Work on complaints, returns, coupons and repairs; none confirms what the other handled alone. */
  readonly desk: readonly [Somebody, Somebody];
  /** A part of which the outlet has few. */
  readonly repairPartId: string;
  /** Couriers of the market, who collect cash. */
  readonly couriers: readonly [Somebody, Somebody];
  /** What the buyer tells the courier of a delivery. */
  codeOf(taskId: string): string;
  /** Integrators who read every event. */
  readonly appTokens: readonly string[];
}

export interface PopulationSize {
  readonly shops: number;
  readonly variantsPerShop: number;
  readonly buyers: number;
}

const password = 'a storm in the market place';

/** Fills an empty market by its own use cases; everybody signs in over the API. */
export async function populate(
  { databaseUrl, processes }: StormMarket,
  size: PopulationSize,
  integrator: Integrator,
): Promise<Population> {
  const { context, orm } = await ownContext(databaseUrl);
  const accounts = await import('#api/accounts/index.js');
  const { createApp } = await import('#api/accounts/create-app.js');
  const { createWebhookEndpoint } = await import('#api/integrations/save-webhook-endpoint.js');
  const { Permission } = await import('#api/kernel/permission.js');
  const { systemClock } = await import('#api/kernel/clock.js');
  const { Locale, MemberRole, StaffRole } = accounts;
  const [{ url }] = processes;
  const person = async (name: string, phone?: string): Promise<Somebody> => {
    const email = `${name}@storm.example`;
    const facts = { email, name, locale: Locale.ZH, password, ...(phone && { phone }) };
    const { id } = await accounts.registerAccount(context, facts);
    return { id, token: await signIn(url, { identifier: email, password }), ...(phone && { phone }) };
  };
  const staff = async (name: string, role = StaffRole.ADMINISTRATOR): Promise<Somebody> => {
    const facts = { email: `${name}@storm.example`, name, locale: Locale.ZH, password };
    const made = await accounts.createEnrolledStaff(context, { ...facts, roles: [role] });
    const totpCode = accounts.currentCode(made.secret, systemClock);
    return { id: made.id, token: await signIn(url, { identifier: facts.email, password, totpCode }) };
  };
  const app = async (name: string): Promise<string> => {
    const scopes = [Permission.EVENTS_READ, Permission.ORDERS_READ];
    const made = await createApp(context, { name, merchantId: null, scopes });
    if (name === 'ERP') {
      const { secret } = await createWebhookEndpoint(context, { appId: made.id, name, url: integrator.url });
      integrator.knows(secret);
    }
    return made.token;
  };
  try {
    const categoryId = await someCategory(context);
    const shops: StormShop[] = [];
    for (let at = 0; at < size.shops; at += 1) {
      const owner = await person(`owner${at}`);
      const id = await openShop(context, `storm-${at}`, { accountId: owner.id, role: MemberRole.OWNER });
      shops.push({ id, owner, variantIds: await goods(context, id, categoryId, size.variantsPerShop) });
    }
    await keepReserve(context, shops[0]?.id ?? '');
    await callAtAnyHour(context);
    const buyers: Somebody[] = [];
    for (let at = 0; at < size.buyers; at += 1) {
      const buyer = await person(`buyer${at}`, `1380000${String(1_000 + at)}`);
      await fillWallet(context, buyer.id);
      buyers.push(buyer);
    }
    const cashiers = [await staff('cashier', StaffRole.FINANCE), await staff('second', StaffRole.FINANCE)] as const;
    const couriers = [await staff('anna', StaffRole.COURIER), await staff('bert', StaffRole.COURIER)] as const;
    const desk = [await staff('carla', StaffRole.SUPERVISOR), await staff('dora', StaffRole.SUPERVISOR)] as const;
    const { deliveryCode } = await import('#api/delivery/delivery-code.js');
    const { codes } = context.services.keys;
    const codeOf = (taskId: string): string => deliveryCode(codes, taskId);
    return {
      shops,
      buyers,
      cashiers,
      couriers,
      desk,
      repairPartId: await outletWithParts(context),
      codeOf,
      manager: await staff('manager'),
      appTokens: [await app('ERP'), await app('BI')],
    };
  } finally {
    await orm.close(true);
  }
}

type Context = Awaited<ReturnType<typeof ownContext>>['context'];

/** The market itself, past the API: to make what nobody does in a storm. */
async function ownContext(databaseUrl: string) {
  const { contextOf, internalArrival } = await import('#api/context.js');
  const { readConfig } = await import('#api/config.js');
  const { systemActor } = await import('#api/kernel/actor.js');
  const { systemClock } = await import('#api/kernel/clock.js');
  const { createOrm } = await import('#api/orm.js');
  const orm = await createOrm(databaseUrl, { poolSize: 4 });
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    APP_SECRET: secret,
    WEBHOOK_ADDRESSES: 'any',
  });
  return { orm, context: contextOf({ config, orm, clock: systemClock }, internalArrival, systemActor) };
}

/** One shop is a risk: a part of each of its orders is kept back, and pays its refunds before a debt arises (I1). */
async function keepReserve(context: Context, merchantId: string): Promise<void> {
  const { setReserve } = await import('#api/reserves/set-reserve.js');
  await setReserve(context, { merchantId, basisPoints: 2_000, days: 30, reason: 'storm' });
}

/** Nobody rests in a storm, whatever the hour, and whoever was called is called again by the next round (H6). */
async function callAtAnyHour(context: Context): Promise<void> {
  const { MarketSetting } = await import('#api/settings/market-setting.entity.js');
  const { inTransaction } = await import('#api/kernel/use-case.js');
  const none = ['REST_NOON_FROM', 'REST_NOON_TO', 'REST_EVENING_FROM', 'REST_MORNING_TO', 'VISIT_APART_DAYS'];
  await inTransaction(context, async (ctx) => {
    for (const id of none) ctx.em.persist(Object.assign(new MarketSetting(), { id, value: 0, updatedAt: ctx.now }));
    await ctx.em.flush();
  });
}

/** An outlet with fewer parts than the storm asks for. */
async function outletWithParts(context: Context): Promise<string> {
  const { createRepairOutlet, createRepairPart } = await import('#api/repairs/write-outlet.js');
  const { movePartStock, PartMovementKind } = await import('#api/repairs/part-stock.js');
  const { inTransaction } = await import('#api/kernel/use-case.js');
  const account = { accountHolder: 'Outlet', accountNumber: '6222020000009999', bankName: '工商银行' };
  const at = { name: '网点', address: '南街 2 号', contact: '李师傅', phone: '0550-100' };
  const outlet = await createRepairOutlet(context, { ...at, ...account });
  const name = { zh: '导线', en: 'Wire' };
  const { id: partId } = await createRepairPart(context, { sku: 'WIRE', name, price: { amount: '3.07' } });
  const move = { outletId: outlet.id, partId, quantity: 25, kind: PartMovementKind.RECEIVED, causeId: null, path: [] };
  await inTransaction(context, (ctx) => movePartStock(ctx, [move]));
  return partId;
}

async function someCategory(context: Context): Promise<string> {
  const { createCategory } = await import('#api/catalog/index.js');
  const made = await createCategory(context, { name: { zh: '花', en: 'Flowers' }, slug: 'flowers', position: 0 });
  return made.id;
}

async function openShop(
  context: Context,
  slug: string,
  owner: { accountId: string; role: import('#api/accounts/index.js').MemberRole },
): Promise<string> {
  const { addMembership } = await import('#api/accounts/index.js');
  const { newId } = await import('#api/kernel/ids.js');
  const { inTransaction } = await import('#api/kernel/use-case.js');
  const { Merchant, MerchantStatus, SettlementAccountKind, SettlementSchedule } = await import(
    '#api/merchants/index.js'
  );
  return inTransaction(context, async (ctx) => {
    const merchant = ctx.em.create(Merchant, {
      id: newId('merchant', ctx.clock),
      status: MerchantStatus.APPROVED,
      slug,
      nameZh: slug,
      nameEn: slug,
      settlementSchedule: SettlementSchedule.INSTANT,
      settlementAccountKind: SettlementAccountKind.BANK,
      settlementAccountHolder: slug,
      settlementAccountNumber: '6222020200112233445',
      settlementBankName: '中国工商银行',
      approvedAt: ctx.now,
      createdAt: ctx.now,
      updatedAt: ctx.now,
      deliveryFeeMinor: 500,
      freeDeliveryFromMinor: 5_000,
      allowsCashOnDelivery: true,
    });
    await ctx.em.flush();
    await addMembership(ctx, { merchantId: merchant.id, ...owner });
    await ctx.em.flush();
    return merchant.id;
  });
}

/** Little enough of each that the storm runs out of it again and again. */
async function goods(context: Context, merchantId: string, categoryId: string, count: number): Promise<string[]> {
  const { createProduct, publishProduct, Variant } = await import('#api/catalog/index.js');
  const { id } = await createProduct(context, {
    merchantId,
    categoryId,
    title: { zh: '风暴花束', en: 'Storm bouquet' },
    variants: Array.from({ length: count }, (_, at) => ({
      sku: `${merchantId.slice(-6)}-${at}`,
      options: [{ name: '款', value: String(at) }],
      price: { amount: `${7 + 11 * at}.${at}3` },
      onHand: 30,
    })),
  });
  await publishProduct(context, { id });
  const variants = await context.orm.fork().find(Variant, { productId: id });
  return variants.map((variant) => variant.id);
}

async function fillWallet(context: Context, accountId: string): Promise<void> {
  const { inTransaction } = await import('#api/kernel/use-case.js');
  const { bankFor, postTransfer, TransferKind, walletOf } = await import('#api/ledger/index.js');
  const amountMinor = 1_000_000;
  await inTransaction(context, (ctx) =>
    postTransfer(ctx, {
      kind: TransferKind.TOP_UP,
      reference: `storm ${accountId}`,
      memo: '',
      lines: [
        { account: bankFor(accountId), amountMinor: -amountMinor },
        { account: walletOf(accountId), amountMinor },
      ],
    }),
  );
}

async function signIn(url: string, input: object): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token errors { code } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data }: { data?: { signIn: { token: string | null } } } = await response.json();
  if (!data?.signIn.token) throw new Error(`nobody is signed in: ${JSON.stringify(input)}`);
  return data.signIn.token;
}

/** Lets the clock of an unpaid order run out, which takes a day by itself. */
export const letExpire = (database: pg.Pool, orderId: string): Promise<unknown> =>
  database.query(
    `update customer_order set due_at = placed_at, reminder_due_at = placed_at where id = $1 and status = 'PENDING_PAYMENT'`,
    [orderId],
  );
