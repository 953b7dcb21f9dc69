import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';
import { scan, upload } from '../merchants/shops.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const second = await trade.staff(StaffRole.SUPERVISOR);
const shop = await trade.shop();
const ware = await trade.ware(shop);

async function complained() {
  const buyer = await trade.buyer(10_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    { orderId: order.id, category: 'DELIVERY', description: '三天了还没到' },
    'complaint { id }',
  );
  return { buyer, id: (complaint as { id: string }).id };
}

const say = (by: Person, id: string, audience: string, text: string, more: object = {}) =>
  must(by.client, 'sayOnComplaint', 'SayOnComplaintInput', { id, audience, text, ...key(), ...more }, 'message { id }');

interface Read {
  readonly unansweredSince: string | null;
  readonly messages: { readonly nodes: readonly { audience: string; text: string; attachments: Files }[] };
}
interface Files {
  readonly nodes: readonly { file: { url: string } | null }[];
}

const read = async (by: Person, id: string): Promise<Read | null> =>
  (
    await by.client.run<{ complaint: Read | null }, object>(
      `query ($id: ID!) { complaint(id: $id) { unansweredSince
         messages { nodes { audience text attachments { nodes { file { url } } } } } } }`,
      { id },
    )
  ).complaint;
const texts = async (by: Person, id: string): Promise<string[]> =>
  ((await read(by, id))?.messages.nodes ?? []).map(({ text }) => text).toReversed();

describe('the conversation on a case', () => {
  it('H1 A5 each side reads what is meant for it, files with the words, and nobody else anything', async () => {
    const { buyer, id } = await complained();
    const other = await trade.buyer();
    const otherShop = await trade.shop();
    const file = async (by: Person): Promise<string[]> => [await upload(by.client, 'EVIDENCE', await scan(), '图.jpg')];
    await say(handler, id, 'CUSTOMER', '您好,正在核实');
    await say(handler, id, 'INTERNAL', '这个买家常投诉', { evidenceFileIds: await file(handler) });
    await say(handler, id, 'MERCHANT', '请说明发货情况', { evidenceFileIds: await file(handler) });
    await must(buyer.client, 'answerComplaint', 'AnswerComplaintInput', {
      ...{ id, text: '补充照片', evidenceFileIds: await file(buyer) },
      ...key(),
    });

    expect(await texts(handler, id)).toEqual(['您好,正在核实', '这个买家常投诉', '请说明发货情况', '补充照片']);
    expect(await texts(shop.owner, id)).toEqual(['您好,正在核实', '请说明发货情况', '补充照片']);
    expect(await texts(buyer, id)).toEqual(['您好,正在核实', '补充照片']);
    for (const stranger of [other, otherShop.owner]) expect(await read(stranger, id)).toBeNull();

    const filesOf = async (by: Person): Promise<number[]> => {
      const found = await read(by, id);
      return (found?.messages.nodes ?? []).map(
        ({ attachments }) => attachments.nodes.filter((each) => each.file?.url !== undefined).length,
      );
    };
    expect(await filesOf(second)).toEqual([1, 1, 1, 0]);
    expect(await filesOf(shop.owner)).toEqual([1, 1, 0]);
    expect(await filesOf(buyer)).toEqual([1, 0]);
    const rows = await market.database.query<{ id: string }>(
      'select id from complaint_message where complaint_id = $1 and is_internal union all select id from complaint_attachment where complaint_id = $1 and is_internal',
      [id],
    );
    expect(rows).toHaveLength(4);
    for (const row of rows)
      expect(await buyer.client.run('query ($id: ID!) { node(id: $id) { id } }', { id: row.id })).toEqual({
        node: null,
      });
  });

  it('H1 M1 a word to the customer is sent to them once, however often the request is repeated; notes are sent to nobody', async () => {
    const { buyer, id } = await complained();
    const once = key();
    for (let time = 0; time < 3; time += 1) await say(handler, id, 'CUSTOMER', '您好,已补发', once);
    await say(handler, id, 'INTERNAL', '别忘了回访');
    await market.settle();
    const letters = await market.database.query<{ body: string }>(
      `select body_zh || body_en as body from in_app_message where account_id = $1 and kind = 'COMPLAINT_REPLY'`,
      [buyer.id],
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body).toContain('您好,已补发');
    expect(await texts(handler, id)).toEqual(['您好,已补发', '别忘了回访']);
  });

  it('H4 what the customer wrote waits for an answer until staff write to the customer; a note is none', async () => {
    const { buyer, id } = await complained();
    const waits = async (): Promise<boolean> => (await read(handler, id))?.unansweredSince !== null;
    expect(await waits()).toBe(true);
    await say(handler, id, 'INTERNAL', '先看物流');
    expect(await waits()).toBe(true);
    await say(handler, id, 'CUSTOMER', '您好,请稍等');
    expect(await waits()).toBe(false);
    await must(buyer.client, 'answerComplaint', 'AnswerComplaintInput', { id, text: '还要多久', ...key() });
    expect(await waits()).toBe(true);
  });

  it('H4 the first word to the customer is the first answer, a question stops the clocks, and the customer’s word starts them again', async () => {
    const { buyer, id } = await complained();
    const clocks = async () =>
      (
        await handler.client.run<{ complaint: { firstAnsweredAt: string | null; pausedAt: string | null } }, object>(
          'query ($id: ID!) { complaint(id: $id) { firstAnsweredAt pausedAt } }',
          { id },
        )
      ).complaint;
    await say(handler, id, 'INTERNAL', '先看物流');
    expect(await clocks()).toEqual({ firstAnsweredAt: null, pausedAt: null });
    await say(handler, id, 'CUSTOMER', '您好,请问地址对吗?', { isQuestion: true });
    expect(await clocks()).toEqual({ firstAnsweredAt: expect.any(String), pausedAt: expect.any(String) });
    await must(buyer.client, 'answerComplaint', 'AnswerComplaintInput', { id, text: '对的', ...key() });
    expect((await clocks()).pausedAt).toBeNull();
  });

  it('A5 the customer writes on no other case, the desk not for the customer, and nothing is written on an archived one', async () => {
    const { id } = await complained();
    const other = await trade.buyer();
    const wrong = await act(other.client, 'answerComplaint', 'AnswerComplaintInput', { id, text: 'x', ...key() });
    expect(wrong.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const desk = await act(handler.client, 'answerComplaint', 'AnswerComplaintInput', { id, text: 'x', ...key() });
    expect(desk.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    await market.database.query('delete from complaint_clock where complaint_id = $1', [id]);
    await market.database.query(
      `update complaint set status = 'ARCHIVED', due_at = null, cause = 'x', responsible_party = 'BUYER', resolution = 'x',
        root_cause_id = (select min(id) from complaint_cause), follow_up_outcome = 'REACHED', satisfaction = 3 where id = $1`,
      [id],
    );
    const late = await act(handler.client, 'sayOnComplaint', 'SayOnComplaintInput', {
      ...{ id, audience: 'INTERNAL', text: 'x' },
      ...key(),
    });
    expect(late.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('H4 E11 those who may read a message hear of it, a note only the desk', async () => {
    const { buyer, id } = await complained();
    const document = `subscription { complaintEvents(complaintId: "${id}") { kind complaint { id } } }`;
    type Told = { complaintEvents: { kind: string } };
    await using bought = buyer.client.subscribe<Told, object>(document);
    await using sold = shop.owner.client.subscribe<Told, object>(document);
    await using desk = second.client.subscribe<Told, object>(document);
    const kinds = (received: readonly Told[]) =>
      received.map(({ complaintEvents }) => complaintEvents.kind).filter((kind) => kind === 'COMPLAINT_MESSAGE');
    for (const stream of [bought, sold, desk]) await stream.until((received) => received.length > 0);
    await say(handler, id, 'INTERNAL', '内部');
    await say(handler, id, 'MERCHANT', '商家');
    await say(handler, id, 'CUSTOMER', '客户');
    await market.settle();
    await desk.until((received) => kinds(received).length === 3);
    await sold.until((received) => kinds(received).length === 2);
    await bought.until((received) => kinds(received).length === 1);
    expect([kinds(desk.received).length, kinds(sold.received).length, kinds(bought.received).length]).toEqual([
      3, 2, 1,
    ]);
  });
});

describe('drafts', () => {
  const save = (by: Person, id: string, text: string, version: number) =>
    act(by.client, 'saveComplaintDraft', 'SaveComplaintDraftInput', { id, audience: 'CUSTOMER', text, version });
  const drafts = async (by: Person, id: string) =>
    (
      await by.client.run<{ complaint: { drafts: { nodes: { text: string; version: number }[] } } }, object>(
        'query ($id: ID!) { complaint(id: $id) { drafts { nodes { text version } } } }',
        { id },
      )
    ).complaint.drafts.nodes;

  it('H4 are kept for whoever writes them alone, and are gone once sent', async () => {
    const { id } = await complained();
    await save(handler, id, '您好', 0);
    await save(handler, id, '您好,已', 1);
    expect(await drafts(handler, id)).toEqual([{ text: '您好,已', version: 2 }]);
    expect(await drafts(second, id)).toEqual([]);
    await say(handler, id, 'CUSTOMER', '您好,已补发');
    expect(await drafts(handler, id)).toEqual([]);
  });

  it('H4 of two windows the second to save is refused with both texts, and of fifty at once one is kept', async () => {
    const { id } = await complained();
    await save(handler, id, '甲', 0);
    const late = await handler.client.run<{ saveComplaintDraft: { errors: object[] } }, object>(
      `mutation ($input: SaveComplaintDraftInput!) { saveComplaintDraft(input: $input) {
         errors { code ... on ConflictError { values { field theirs yours } } } } }`,
      { input: { id, audience: 'CUSTOMER', text: '乙', version: 0 } },
    );
    expect(late.saveComplaintDraft.errors).toEqual([
      { code: 'CONFLICT', values: [{ field: 'text', theirs: '甲', yours: '乙' }] },
    ]);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => save(handler, id, randomUUID(), 1)));
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});

describe('who has a case open', () => {
  const viewers = async (by: Person, id: string) =>
    (
      await by.client.run<
        { complaint: { viewers: { nodes: { isWriting: boolean; account: { id: string } }[] } } },
        object
      >('query ($id: ID!) { complaint(id: $id) { viewers { nodes { isWriting account { id } } } } }', { id })
    ).complaint.viewers.nodes;
  const watch = (by: Person, id: string, isWriting = false) =>
    must(by.client, 'watchComplaint', 'WatchComplaintInput', { id, isWriting });

  it('H4 is told to the desk live: who comes, writes, leaves, and who falls silent; nobody else sees it', async () => {
    const { buyer, id } = await complained();
    const document = `subscription { complaintViewers(complaintId: "${id}") { sequence complaint { viewers { nodes { id } } } } }`;
    await using stream = second.client.subscribe<object, object>(document);
    await watch(handler, id);
    await market.settle();
    await watch(handler, id);
    await watch(handler, id, true);
    await watch(second, id);
    expect((await viewers(second, id)).map(({ account, isWriting }) => [account.id, isWriting]).toSorted()).toEqual(
      [
        [handler.id, true],
        [second.id, false],
      ].toSorted(),
    );
    for (const outside of [buyer, shop.owner]) expect(await viewers(outside, id)).toEqual([]);
    await must(second.client, 'leaveComplaint', 'LeaveComplaintInput', { id });
    market.clock.advance(61_000);
    await market.settle();
    expect(await viewers(second, id)).toEqual([]);
    const told = await market.database.query<{ sequence: number; merchant_id: null; buyer_id: null }>(
      `select sequence, merchant_id, buyer_id from event where kind = 'COMPLAINT_VIEWERS' and record_id = $1 order by sequence`,
      [id.replace('complaint_', 'complaintpresence_')],
    );
    expect(told.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(told.every((event) => event.merchant_id === null && event.buyer_id === null)).toBe(true);
    await stream.until((received) => received.length > 0);
  });
});

describe('the merchant’s hearing', () => {
  const words = (id: string, text: string) => ({ id, text, evidenceFileIds: [] });
  const hear = (id: string) => must(handler.client, 'hearMerchant', 'HearingWordsInput', words(id, '请说明发货情况'));
  const status = async (id: string): Promise<string | null> =>
    (
      await market.database.query<{ hearing_state: string | null }>(
        'select hearing_state from complaint where id = $1',
        [id],
      )
    )[0]?.hearing_state ?? null;
  const resolve = async (id: string): Promise<void> => {
    await market.database.query('update order_hold set lifted_at = $2 where cause_id = $1', [id, market.clock.now()]);
    await market.database.query(
      `update complaint set status = 'RESOLVED', resolved_at = $2, resolved_by_id = $3, due_at = null where id = $1`,
      [id, market.clock.now(), handler.id],
    );
  };

  it('has a clock: an answer in time stands in the case, and silence is noted while the case goes on', async () => {
    const { buyer, id } = await complained();
    const early = await act(shop.owner.client, 'answerHearing', 'HearingWordsInput', words(id, '没问我'));
    expect(early.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    await hear(id);
    await market.settle();
    const letters = await market.database.query(
      `select id from in_app_message where account_id = $1 and kind = 'COMPLAINT_HEARING'`,
      [shop.owner.id],
    );
    expect(letters.length).toBeGreaterThan(0);
    await must(shop.owner.client, 'answerHearing', 'HearingWordsInput', words(id, '已于周一发货'));
    expect(await status(id)).toBe('ANSWERED');
    expect(await texts(shop.owner, id)).toEqual(['请说明发货情况', '已于周一发货']);
    expect(await texts(buyer, id)).toEqual([]);
    const { id: silent } = await complained();
    await hear(silent);
    market.clock.advance(48 * 3_600_000 - 1000);
    await market.settle();
    expect(await status(silent)).toBe('ASKED');
    market.clock.advance(1000);
    await market.settle();
    expect(await status(silent)).toBe('SILENT');
  });

  it('ends with one appeal in time, decided by somebody else; granted, the case is opened again', async () => {
    const fresh = await trade.staff(StaffRole.SUPERVISOR);
    const { id } = await complained();
    const appeal = (text: string) => act(shop.owner.client, 'appealComplaint', 'HearingWordsInput', words(id, text));
    expect((await appeal('早')).errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    await resolve(id);
    const outcomes = await Promise.all([appeal('不是我们的责任'), appeal('不是我们的责任')]);
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const decision = { id, isGranted: true, reason: '物流记录支持商家' };
    await market.database.query('update complaint set resolved_by_id = $2 where id = $1', [id, fresh.id]);
    const own = await act(fresh.client, 'decideAppeal', 'DecideAppealInput', decision);
    expect(own.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
    const other = await trade.staff(StaffRole.SUPERVISOR);
    const decided = await must(other.client, 'decideAppeal', 'DecideAppealInput', decision, 'complaint { status }');
    expect(decided['complaint']).toEqual({ status: 'REGISTERED' });
    expect(await status(id)).toBe('GRANTED');
    const { id: late } = await complained();
    await resolve(late);
    market.clock.advance(7 * 24 * 3_600_000 + 1000);
    const outcome = await act(shop.owner.client, 'appealComplaint', 'HearingWordsInput', words(late, '晚了'));
    expect(outcome.errors.map(({ code }) => code)).toEqual(['NOT_ALLOWED_NOW']);
  });
});
