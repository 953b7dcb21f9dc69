import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { MemberRole, StaffRole } from '#api/accounts/index.js';
import { removeErasedBytes } from '#api/files/index.js';
import { housekeeping } from '#api/housekeeping.job.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket, type TestMarket } from '../kit/market.js';
import { password, person, Register, registrationCode, SignIn, takeIn } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { act } from '../kit/trade-steps.js';
import {
  EMAIL,
  leaveThingsOpen,
  MARK,
  ordered,
  settleThings,
  tellEverything,
  unmistakable,
} from './forgotten-buyer.js';

const folder = mkdtempSync(join(tmpdir(), 'jishi-privacy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const log: string[] = [];
const market = await startTestMarket({ DATA_DIR: folder }, { write: (line) => log.push(line) });
const trade = tradeOf(market);

const Exports = graphql('{ dataExports { nodes { status file { url } expiresAt } } }');

const close = (client: Parameters<typeof act>[0], given = password) =>
  act(client, 'closeAccount', 'CloseAccountInput', { password: given });
const codes = ({ errors }: { errors: readonly { code: string }[] }) => errors.map(({ code }) => code);

/** Every table of every schema, row by row as text, that holds one of these values. */
async function foundIn({ database }: TestMarket, values: readonly string[]): Promise<string[]> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    for (const value of values) if (rows.some(({ row }) => row.includes(value))) found.push(`${name}: ${value}`);
  }
  return found;
}

const filesWith = (values: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => values.some((value) => path.includes(value) || readFileSync(path).includes(value)));

it('A7 an account is not closed while somebody has to reach its owner; then nothing of them is left anywhere', async () => {
  const shop = await trade.shop();
  const { variantId } = await trade.ware(shop);
  const buyer = await tellEverything(market, shop, variantId);
  const order = await ordered(buyer, variantId);
  const open = await leaveThingsOpen(shop, buyer, order);
  expect(codes(await close(buyer.client, 'a borrowed session'))).toEqual(['WRONG_PASSWORD']);
  expect(codes(await close(buyer.client)).toSorted()).toEqual([
    'COMPLAINTS_OPEN',
    'ORDERS_OPEN',
    'RETURNS_OPEN',
    'TOP_UP_OPEN',
    'WALLET_NOT_EMPTY',
  ]);
  await settleThings(market, { shop, buyer, orderId: order.id, ...open });
  expect(codes(await close(buyer.client))).toEqual(['WALLET_NOT_EMPTY']);
  await spendAll(buyer.id);
  expect((await foundIn(market, [MARK])).length).toBeGreaterThan(8);
  expect(filesWith([MARK]).length).toBeGreaterThan(2);

  expect(codes(await close(buyer.client))).toEqual([]);
  await market.settle();
  expect(await foundIn(market, unmistakable)).toEqual([]);
  expect(filesWith(unmistakable)).toEqual([]);
  expect(log.filter((line) => unmistakable.some((value) => line.includes(value)))).toEqual([]);
  expect(log.length).toBeGreaterThan(20);

  const sessions = await market.database.query('select id from session where account_id = $1', [buyer.id]);
  expect(sessions).toEqual([]);
  expect(await buyer.client.run(graphql('{ viewer { account { id } } }'))).toEqual({ viewer: null });
  const again = await market.anonymous.run(SignIn, { input: { identifier: EMAIL, password } });
  expect(codes(again.signIn)).toEqual(['WRONG_CREDENTIALS']);
  const [kept] = await market.database.query<{ orders: number; entries: number }>(
    `select (select count(*)::int from customer_order where buyer_id = $1) as orders,
      (select count(*)::int from ledger_entry e join ledger_account a on a.id = e.account_id where a.buyer_id = $1) as entries`,
    [buyer.id],
  );
  expect(kept?.orders).toBe(2);
  expect(kept?.entries).toBeGreaterThan(4);
});

it('A7 whoever registers with the same address afterwards is a new person', async () => {
  market.clock.advance(3_600_000);
  const code = await registrationCode(market, EMAIL);
  const input = { email: EMAIL, name: '新人', password, code };
  const { register } = await market.anonymous.run(Register, { input });
  expect(register.errors).toEqual([]);
  const orders = await market.anonymous.as(register.token ?? '').run(graphql('{ orders { totalCount } }'));
  expect(orders).toEqual({ orders: { totalCount: 0 } });
});

it('A7 the last owner of an open shop and staff stay, until others have taken over', async () => {
  const shop = await trade.shop();
  expect(codes(await close(shop.owner.client))).toEqual(['LAST_OWNER']);
  const trainer = await trade.staff(StaffRole.TRAINER);
  await takeIn(shop.owner, trainer, shop.merchantId, MemberRole.OWNER);
  expect(codes(await close(shop.owner.client))).toEqual([]);
  expect(codes(await close(trainer.client)).toSorted()).toEqual(['LAST_OWNER', 'ROLES_HELD']);
  const partner = await person(market);
  await takeIn(trainer, partner, shop.merchantId, MemberRole.OWNER);
  expect(codes(await close(trainer.client))).toEqual(['ROLES_HELD']);
  const administrator = await trade.staff(StaffRole.ADMINISTRATOR);
  const held = { id: trainer.id, role: StaffRole.TRAINER };
  expect(codes(await act(administrator.client, 'revokeRole', 'RevokeRoleInput', held))).toEqual([]);
  expect(codes(await close(trainer.client))).toEqual([]);
  expect(codes(await close(partner.client))).toEqual(['LAST_OWNER']);
});

it('A7 a person takes along what the market knows of them, once a day, for seven days', async () => {
  const somebody = await person(market, 'zqxexport');
  const ask = (given: string) =>
    act(somebody.client, 'requestDataExport', 'RequestDataExportInput', { password: given });
  expect(codes(await ask('a borrowed session'))).toEqual(['WRONG_PASSWORD']);
  expect(codes(await ask(password))).toEqual([]);
  expect(codes(await ask(password))).toEqual(['TOO_MANY']);
  await market.settle();
  const [made] = (await somebody.client.run(Exports)).dataExports.nodes;
  expect(made?.status).toBe('READY');
  const response = await fetch(market.url + (made?.file?.url ?? ''));
  const told = (await response.json()) as { records: Record<string, Record<string, unknown>[]> };
  expect(told.records['account']).toMatchObject([{ name: 'zqxexport', email: somebody.email }]);
  expect(JSON.stringify(told)).not.toMatch(/passwordHash|argon2|commission/i);
  const stranger = await person(market);
  expect((await stranger.client.run(Exports)).dataExports.nodes).toEqual([]);

  const statusAfter = async (milliseconds: number) => {
    market.clock.advance(milliseconds);
    await housekeeping.run(market.context(), {});
    await removeErasedBytes.run(market.context(), {});
    await market.settle();
    return (await somebody.client.run(Exports)).dataExports.nodes[0];
  };
  expect(await statusAfter(7 * 86_400_000 - 1)).toMatchObject({ status: 'READY' });
  expect(filesWith(['zqxexport'])).toHaveLength(1);
  expect(await statusAfter(1)).toMatchObject({ status: 'EXPIRED', file: { url: null } });
  expect(filesWith(['zqxexport'])).toEqual([]);
  expect(codes(await ask(password))).toEqual([]);
});

/** The money goes as it came: nobody has a product for every remainder. */
async function spendAll(accountId: string): Promise<void> {
  const [wallet] = await market.database.query<{ balance: number }>(
    'select balance_minor::int as balance from ledger_account where id = $1',
    [`wallet:${accountId}`],
  );
  if (wallet?.balance) await trade.fillWallet(accountId, -wallet.balance);
}
