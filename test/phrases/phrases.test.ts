import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { findForbidden, isPolite } from '#api/phrases/find-forbidden.js';
import { startTestMarket } from '../kit/market.js';
import { tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const rules = [
  { phrase: '不知道', replacement: '我马上为您核实' },
  { phrase: 'not my problem', replacement: 'I will find out' },
  { phrase: 'hell', replacement: 'dear' },
];

describe('J2 phrases that must not be said', () => {
  it.each([
    ['这个我不知道。', '不知道'],
    ['这个我 不  知 道', '不  知 道'],
    ['不-知*道', '不-知*道'],
    ['不​知️道', '不​知️道'],
    ['不…知、道!', '不…知、道'],
    ['It is NOT MY   PROBLEM.', 'NOT MY   PROBLEM'],
    ['ｎｏｔ　ｍｙ　ｐｒｏｂｌｅｍ', 'ｎｏｔ　ｍｙ　ｐｒｏｂｌｅｍ'],
    ['n.o.t m_y p-r-o-b-l-e-m', 'n.o.t m_y p-r-o-b-l-e-m'],
    ['nót my problém', 'nót my problém'],
    ['𝐧𝐨𝐭 my problem', '𝐧𝐨𝐭 my problem'],
    ['what the HELL', 'HELL'],
  ])('are found in %j, at their place', (text, found) => {
    const [use] = findForbidden(text, rules);
    expect(use?.found).toBe(found);
    expect(text.slice(use?.start, (use?.start ?? 0) + (use?.length ?? 0))).toBe(found);
  });

  it.each(['您知道的', '不,我知道', 'shell and hello', '不知何道', ''])('are not found in %j', (text) => {
    expect(findForbidden(text, rules)).toEqual([]);
  });

  it('are told once for each place, however long the text', () => {
    expect(findForbidden('不知道不知道', rules).map(({ start }) => start)).toEqual([0, 3]);
    expect(findForbidden(`${'好'.repeat(100_000)}不知道`, rules).map(({ start }) => start)).toEqual([100_000]);
  });

  it('miss the polite form in Chinese words alone', () => {
    expect([isPolite('你好'), isPolite('您好'), isPolite('Hello')]).toEqual([false, true, true]);
  });
});

const market = await startTestMarket();
const trade = tradeOf(market);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const handler = await trade.staff(StaffRole.COMPLAINT_HANDLER);
const shop = await trade.shop();
const ware = await trade.ware(shop);

async function complained(withOrder = true): Promise<string> {
  const buyer = await trade.buyer(10_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 1 }]);
  if (order) await deliver(shop, order.id);
  const { complaint } = await must(
    buyer.client,
    'registerComplaint',
    'RegisterComplaintInput',
    { ...(withOrder && { orderId: order?.id }), category: 'DELIVERY', description: '没收到' },
    'complaint { id }',
  );
  return (complaint as { id: string }).id;
}
const say = (id: string, text: string, more: object = {}) => ({ id, audience: 'CUSTOMER', text, ...key(), ...more });

describe('words to a customer', () => {
  it('J2 are refused with phrase, place and replacement before anything is sent; a note of the desk is not', async () => {
    const id = await complained();
    const { sayOnComplaint } = await handler.client.run<{ sayOnComplaint: { errors: object[] } }, object>(
      `mutation ($input: SayOnComplaintInput!) { sayOnComplaint(input: $input) { errors {
         code path ... on ForbiddenPhraseFound { phrase found start length replacement } } } }`,
      { input: say(id, '您好，我 不 知道') },
    );
    expect(sayOnComplaint.errors).toEqual([
      {
        ...{ code: 'FORBIDDEN_PHRASE', path: ['input', 'text'], phrase: '不知道', found: '不 知道' },
        ...{ start: 5, length: 4, replacement: '我马上为您核实' },
      },
    ]);
    const said = await market.database.query('select id from complaint_message where complaint_id = $1', [id]);
    expect(said).toEqual([]);
    await must(
      handler.client,
      'sayOnComplaint',
      'SayOnComplaintInput',
      say(id, '他说不知道', { audience: 'INTERNAL' }),
    );
    await must(handler.client, 'investigateComplaint', 'ComplaintActionInput', { id }).catch(() => null);
    const { checkReply } = await handler.client.run<{ checkReply: object }, object>(
      '{ checkReply(text: "不知道，{shop}") { isPolite variablesLeft forbidden { start replacement } } }',
      {},
    );
    expect(checkReply).toEqual({
      isPolite: false,
      variablesLeft: ['shop'],
      forbidden: [{ start: 0, replacement: '我马上为您核实' }],
    });
  });

  it('J2 a quick reply is filled for the case; what it has no value for is named, and refused when sent', async () => {
    const made = await must(
      supervisor.client,
      'createQuickReply',
      'CreateQuickReplyInput',
      { shortcut: 'test', words: { zh: '您好，{shop}的订单 {orderNumber}', en: 'Order {orderNumber} of {shop}' } },
      'quickReply { id version }',
    );
    const { id: quickReplyId } = made['quickReply'] as { id: string };
    const fill = async (complaintId: string) =>
      (
        await handler.client.run<{ quickReplyFor: { text: string; empty: string[] } }, object>(
          'query ($complaintId: ID!, $quickReplyId: ID!) { quickReplyFor(complaintId: $complaintId, quickReplyId: $quickReplyId) { text empty } }',
          { complaintId, quickReplyId },
        )
      ).quickReplyFor;
    const whole = await complained();
    const filled = await fill(whole);
    expect(filled.empty).toEqual([]);
    expect(filled.text).toMatch(/测试店|A shop/);
    const bare = await complained(false);
    const partly = await fill(bare);
    expect(partly.empty.toSorted()).toEqual(['orderNumber', 'shop']);
    const refused = await act(handler.client, 'sayOnComplaint', 'SayOnComplaintInput', say(bare, partly.text));
    expect(refused.errors.map(({ code }) => code)).toEqual(['VARIABLE_LEFT', 'VARIABLE_LEFT']);

    const sent = await must(
      handler.client,
      'sayOnComplaint',
      'SayOnComplaintInput',
      say(whole, filled.text, { quickReplyId }),
      'message { quickReplyVersion { number words { zh } } }',
    );
    await must(supervisor.client, 'updateQuickReply', 'UpdateQuickReplyInput', {
      ...{ id: quickReplyId, version: 1, words: { zh: '您好，新内容', en: 'New words' } },
    });
    expect(sent['message']).toEqual({
      quickReplyVersion: { number: 1, words: { zh: '您好，{shop}的订单 {orderNumber}' } },
    });
    const rows = await market.database.query(
      'select number, account_id from quick_reply_version where quick_reply_id = $1 order by number',
      [quickReplyId],
    );
    expect(rows).toEqual([
      { number: 1, account_id: supervisor.id },
      { number: 2, account_id: supervisor.id },
    ]);
  });

  it('J2 the lists are kept by whoever may: no unknown variable, no forbidden words, no shortcut or phrase twice', async () => {
    const make = (shortcut: string, zh: string) =>
      act(supervisor.client, 'createQuickReply', 'CreateQuickReplyInput', { shortcut, words: { zh, en: 'Words' } });
    expect((await make('a', '您好{nobody}')).errors.map(({ code }) => code)).toEqual(['UNKNOWN_VARIABLE']);
    expect((await make('b', '我不知道')).errors.map(({ code }) => code)).toEqual(['FORBIDDEN_PHRASE']);
    expect((await make('hi', '您好')).errors.map(({ code }) => code)).toEqual(['SHORTCUT_TAKEN']);
    const forbid = (phrase: string) =>
      act(supervisor.client, 'createForbiddenPhrase', 'CreateForbiddenPhraseInput', {
        phrase,
        replacement: '请您稍等',
      });
    expect((await forbid('不 知道！')).errors.map(({ code }) => code)).toEqual(['PHRASE_LISTED']);
    expect((await forbid('…！')).errors.map(({ code }) => code)).toEqual(['REQUIRED']);
    await expect(
      act(handler.client, 'createForbiddenPhrase', 'CreateForbiddenPhraseInput', { phrase: '哼', replacement: '好' }),
    ).rejects.toThrow();
  });
});
