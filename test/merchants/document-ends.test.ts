import { beforeEach, describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { endDocuments, remindOfDocuments } from '#api/merchants/index.js';
import { startTestMarket } from '../kit/market.js';
import { ownerOf, type Person, staff } from '../kit/people.js';
import { act } from '../kit/trade-steps.js';
import { accept, approve, codes, handedIn, kindOf, LICENCE, statusOf, submit } from './documents.js';
import { draftShop } from './shops.js';

const market = await startTestMarket();
let reviewer: Person;

beforeEach(async () => {
  reviewer = await staff(market, StaffRole.MERCHANT_MANAGER);
});

const dayAfter = (days: number): string =>
  new Date(market.clock.now().getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
/** Noon of the market's day that is so many days from now. */
const moveTo = (day: string, time = '12:00'): void => market.clock.moveTo(new Date(`${day}T${time}:00+08:00`));

/** An open shop whose licence ends on that day. */
async function shopUntil(licenceExpiresOn: string): Promise<string> {
  const { id, owner } = await draftShop(market, { licenceExpiresOn });
  for (const outcome of [await submit(owner, id), await approve(reviewer, id)]) expect(codes(outcome)).toEqual([]);
  return id;
}

async function toldOf(kind: string, merchantId: string): Promise<number> {
  const [row] = await market.database.query<{ count: number }>(
    `select count(distinct regexp_replace(dedupe_key, '^[A-Z_]+/[A-Z_]+/|/account_.*$', '', 'g'))::int as count from message
     where kind = $1 and account_id in (select account_id from merchant_member where merchant_id = $2)`,
    [kind, merchantId],
  );
  return row?.count ?? 0;
}

const sweep = async (): Promise<void> => {
  await remindOfDocuments.run(market.context());
  await endDocuments.run(market.context());
};

/** What staff decided about the shop last, and who; nobody is the market itself. */
async function lastDecision(id: string): Promise<unknown> {
  const [row] = await market.database.query(
    'select action, decided_by_id as by from merchant_decision where merchant_id = $1 order by id desc limit 1',
    [id],
  );
  return row;
}

describe('B4 the end of a licence', () => {
  it('is told 30, 7 and 1 days before, once each; on the day after, the shop is suspended by the clock', async () => {
    const until = dayAfter(40);
    const id = await shopUntil(until);
    const steps = [
      [9, '12:00', 0],
      [10, '08:59', 0],
      [10, '09:01', 1],
      [11, '12:00', 1],
      [33, '09:01', 2],
      [39, '09:01', 3],
      [40, '23:59', 3],
    ] as const;
    const from = market.clock.now();
    for (const [days, time, told] of steps) {
      moveTo(new Date(from.getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10), time);
      await sweep();
      await sweep();
      expect([days, time, await toldOf('MERCHANT_DOCUMENT_ENDS', id), await statusOf(market, id)]).toEqual([
        ...[days, time, told, 'APPROVED'],
      ]);
    }
    market.clock.moveTo(new Date(market.clock.now().getTime() + 60_000));
    await sweep();
    expect(await statusOf(market, id)).toBe('SUSPENDED');
    expect(await lastDecision(id)).toEqual({ action: 'SUSPEND', by: null });
    expect(await toldOf('MERCHANT_DOCUMENT_SUSPENDS', id)).toBe(1);
    await sweep();
    expect(await toldOf('MERCHANT_DOCUMENT_SUSPENDS', id)).toBe(1);
  });

  it('is over with a renewed licence that a reviewer accepts: the shop trades again by itself', async () => {
    const id = await shopUntil(dayAfter(2));
    moveTo(dayAfter(3));
    await sweep();
    reviewer = await staff(market, StaffRole.MERCHANT_MANAGER);
    const reinstated = await act(reviewer.client, 'reinstateMerchant', 'ReinstateMerchantInput', { id });
    expect(codes(reinstated)).toEqual(['DOCUMENT_EXPIRED']);
    const owner = await ownerOf(market, id);
    const expiresOn = dayAfter(365);
    const document = await handedIn(owner, id, LICENCE, { expiresOn });
    expect(await statusOf(market, id)).toBe('SUSPENDED');
    expect((await accept(reviewer, document))['merchant']).toEqual({ status: 'APPROVED' });
    const [licence] = await market.database.query(
      `select m.licence_expires_on::text as until, m.is_suspended_for_expiry as suspended, m.licence_id = p.file_id as renewed
       from merchant m join merchant_document_page p on p.document_id = $2 where m.id = $1`,
      [id, document],
    );
    expect(licence).toEqual({ until: expiresOn, suspended: false, renewed: true });
    moveTo(dayAfter(30));
    await sweep();
    expect(await statusOf(market, id)).toBe('APPROVED');
  });

  it('does not end a suspension that staff decided', async () => {
    const id = await shopUntil(dayAfter(2));
    const suspended = await act(reviewer.client, 'suspendMerchant', 'SuspendMerchantInput', { id, reason: '假货' });
    expect(codes(suspended)).toEqual([]);
    moveTo(dayAfter(3));
    await sweep();
    reviewer = await staff(market, StaffRole.MERCHANT_MANAGER);
    const document = await handedIn(await ownerOf(market, id), id, LICENCE, { expiresOn: dayAfter(365) });
    expect(codes(await accept(reviewer, document))).toEqual([]);
    expect(await statusOf(market, id)).toBe('SUSPENDED');
  });

  it('never leaves a shop suspended whose renewal is accepted while the clock suspends it', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => shopUntil(dayAfter(2))));
    const documents: string[] = [];
    for (const id of ids)
      documents.push(await handedIn(await ownerOf(market, id), id, LICENCE, { expiresOn: dayAfter(365) }));
    moveTo(dayAfter(3));
    reviewer = await staff(market, StaffRole.MERCHANT_MANAGER);
    const accepted = documents.map((document) => accept(reviewer, document));
    await Promise.all([...accepted, endDocuments.run(market.context()), endDocuments.run(market.context())]);
    expect((await Promise.all(accepted)).flatMap(codes)).toEqual([]);
    expect(await Promise.all(ids.map((id) => statusOf(market, id)))).toEqual(ids.map(() => 'APPROVED'));
  });

  it('of another document whose kind only warns tells the owners, and the shop goes on', async () => {
    const id = await shopUntil(dayAfter(400));
    const kind = await kindOf(reviewer, { isRequired: false, atExpiry: 'WARN' });
    const document = await handedIn(await ownerOf(market, id), id, kind, { expiresOn: dayAfter(2) });
    expect(codes(await accept(reviewer, document))).toEqual([]);
    moveTo(dayAfter(3));
    await sweep();
    expect(await statusOf(market, id)).toBe('APPROVED');
    expect(await toldOf('MERCHANT_DOCUMENT_ENDED', id)).toBe(1);
  });

  it('is listed to merchant managers before it comes, the nearest first', async () => {
    const [later, sooner] = [await shopUntil(dayAfter(20)), await shopUntil(dayAfter(10))];
    const { merchantDocuments } = await reviewer.client.run<
      { merchantDocuments: { nodes: { merchant: { id: string } }[] } },
      object
    >(
      `query ($endsBy: Date!) { merchantDocuments(first: 100, filter: { status: [ACCEPTED], endsBy: $endsBy },
        orderBy: { field: EXPIRES_ON, direction: ASC }) { nodes { merchant { id } } } }`,
      { endsBy: dayAfter(20) },
    );
    const listed = merchantDocuments.nodes.map(({ merchant }) => merchant.id);
    expect(listed.filter((id) => id === later || id === sooner)).toEqual([sooner, later]);
  });
});
