import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, type Shop, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';
import { kindsOf } from './kind-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const kinds = kindsOf(market);
const afterSales = await trade.staff(StaffRole.AFTER_SALES_AGENT);

interface Step {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly isAutomatic: boolean;
  readonly note: string;
  readonly account: { readonly id: string } | null;
  readonly availableActions: readonly string[];
  readonly playbookStep: { readonly name: { readonly zh: string } };
}

const stepsOf = async (by: Person, id: string): Promise<readonly Step[]> => {
  const { return: made } = await by.client.run<{ return: { steps: { nodes: Step[] } } }, object>(
    `query ($id: ID!) { return(id: $id) { steps(first: 20) { nodes {
      id kind status isAutomatic note account { id } availableActions playbookStep { name { zh } } } } } }`,
    { id },
  );
  return made.steps.nodes;
};
const stepOf = async (by: Person, id: string, kind: string): Promise<Step> => {
  const found = (await stepsOf(by, id)).find((step) => step.kind === kind);
  if (!found) throw new Error(`no step ${kind}`);
  return found;
};

async function applied(more: object = {}): Promise<{ id: string; shop: Shop; buyer: Person }> {
  const shop = await trade.shop();
  const ware = await trade.ware(shop);
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 2 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  const lines = [{ orderLineId: order.lines.nodes[0]?.id, quantity: 1 }];
  const input = {
    ...{ id: order.id, kind: 'RETURN_REFUND', reason: 'NOT_AS_DESCRIBED', description: '颜色不对', lines },
    ...{ evidenceFileIds: [], ...key(), ...more },
  };
  const made = await must(buyer.client, 'applyForReturn', 'ApplyForReturnInput', input, 'return { id }');
  return { id: (made['return'] as { id: string }).id, shop, buyer };
}

const take = (by: Person, id: string, note = '') =>
  act(by.client, 'takeReturnStep', 'TakeReturnStepInput', { id, note, ...key() }, 'returnStep { status }');
const codes = ({ errors }: { errors: readonly { code: string }[] }): string[] => errors.map(({ code }) => code);

it('G2 a return has the steps of its reason in order; who took which and with what note is kept', async () => {
  const { id, shop, buyer } = await applied();
  const steps = await stepsOf(afterSales, id);
  expect(steps.map(({ kind }) => kind)).toEqual(['APOLOGY', 'RECORD_CHECK', 'GOODS_BACK', 'REFUND', 'VERDICT']);
  expect(new Set(steps.map(({ status }) => status))).toEqual(new Set(['OPEN']));
  const [apology, check] = steps;
  expect(codes(await take(afterSales, apology?.id ?? '', '已致电致歉'))).toEqual([]);
  expect(codes(await take(shop.owner, check?.id ?? '', '与商品页一致'))).toEqual([]);
  const [first, second] = await stepsOf(afterSales, id);
  expect(first).toMatchObject({ status: 'TAKEN', isAutomatic: false, note: '已致电致歉' });
  expect(first?.account).toEqual({ id: afterSales.id });
  expect(second).toMatchObject({ status: 'TAKEN', note: '与商品页一致' });
  expect(await stepsOf(buyer, id)).toEqual([]);
  await expect(take(buyer, apology?.id ?? '')).rejects.toThrow(/FORBIDDEN|permission/i);
  const other = await trade.shop();
  expect(codes(await take(other.owner, steps[4]?.id ?? ''))).toEqual(['NOT_FOUND']);
});

it('G2 steps tick themselves when what they are about was done, and are not opened again then', async () => {
  const { id, shop, buyer } = await applied();
  await must(shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
  expect(await stepOf(afterSales, id, 'GOODS_BACK')).toMatchObject({ status: 'TAKEN', isAutomatic: true });
  expect(await stepOf(afterSales, id, 'REFUND')).toMatchObject({ status: 'OPEN' });
  await must(buyer.client, 'sendReturnBack', 'SendReturnBackInput', { id, carrier: '中通快递', ...key() });
  await must(shop.owner.client, 'confirmReturnedGoods', 'ConfirmReturnedGoodsInput', { id, ...key() });
  expect(await stepOf(afterSales, id, 'REFUND')).toMatchObject({ status: 'TAKEN', isAutomatic: true });
  await must(afterSales.client, 'judgeReturn', 'JudgeReturnInput', {
    ...{ returnId: id, shares: [{ party: 'MERCHANT', percent: 100 }], reason: '商品与描述不符' },
    ...key(),
  });
  const verdict = await stepOf(afterSales, id, 'VERDICT');
  expect(verdict).toMatchObject({ status: 'TAKEN', isAutomatic: true, account: { id: afterSales.id } });
  expect(verdict.availableActions).toEqual([]);
  const reopened = await act(afterSales.client, 'reopenReturnStep', 'ReturnStepInput', { id: verdict.id, ...key() });
  expect(codes(reopened)).toEqual(['NOT_ALLOWED_NOW']);
});

it('G1 G2 a replacement that is made ticks its step, and the coupon waits to be given', async () => {
  const bought = await kinds.delivered();
  const id = await kinds.applied(bought, 'RESEND', 'MISSING_OR_SHORT', 1);
  expect((await stepsOf(afterSales, id)).map(({ kind }) => kind)).toEqual([
    ...['APOLOGY', 'RECORD_CHECK', 'REPLACEMENT', 'COUPON', 'VERDICT'],
  ]);
  await must(bought.shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
  expect(await stepOf(afterSales, id, 'REPLACEMENT')).toMatchObject({ status: 'TAKEN', isAutomatic: true });
  expect(await stepOf(afterSales, id, 'COUPON')).toMatchObject({ status: 'OPEN' });
});

it('G2 of two who take a step at once one does; a step is left out with the reason, and opened again', async () => {
  const { id, shop } = await applied();
  const [apology, check] = await stepsOf(afterSales, id);
  const taken = await Promise.all([take(afterSales, apology?.id ?? ''), take(shop.owner, apology?.id ?? '')]);
  expect(taken.map(codes).toSorted()).toEqual([[], ['NOT_ALLOWED_NOW']]);
  const out = (note: string) =>
    act(afterSales.client, 'leaveReturnStepOut', 'LeaveReturnStepOutInput', { id: check?.id, note, ...key() });
  expect(codes(await out(''))).toEqual(['INVALID']);
  expect(codes(await out('买家已确认'))).toEqual([]);
  expect(await stepOf(afterSales, id, 'RECORD_CHECK')).toMatchObject({ status: 'SKIPPED', note: '买家已确认' });
  await must(afterSales.client, 'reopenReturnStep', 'ReturnStepInput', { id: check?.id, ...key() });
  expect(await stepOf(afterSales, id, 'RECORD_CHECK')).toMatchObject({ status: 'OPEN', note: '', account: null });
});

it('G2 a playbook has versions: returns keep the steps they were given, and two writers do not overwrite each other', async () => {
  const before = await applied({ reason: 'POOR_SERVICE' });
  const { returnReasonRules } = await supervisor.client.run<
    { returnReasonRules: { nodes: { id: string; code: string; version: number }[] } },
    object
  >('{ returnReasonRules(first: 20) { nodes { id code version } } }', {});
  const rule = returnReasonRules.nodes.find(({ code }) => code === 'POOR_SERVICE');
  const write = (zh: string) =>
    act(supervisor.client, 'writeReturnPlaybook', 'WriteReturnPlaybookInput', {
      ...{ id: rule?.id, version: rule?.version, steps: [{ kind: 'OTHER', name: { zh, en: 'Call back' } }] },
    });
  expect((await Promise.all([write('回电甲'), write('回电乙')])).map(codes).toSorted()).toEqual([[], ['CONFLICT']]);
  const after = await applied({ reason: 'POOR_SERVICE' });
  expect((await stepsOf(afterSales, after.id)).map(({ kind }) => kind)).toEqual(['OTHER']);
  expect((await stepsOf(afterSales, before.id)).map(({ kind }) => kind)).toEqual([
    ...['APOLOGY', 'RECORD_CHECK', 'COMPENSATION', 'VERDICT'],
  ]);
  const { returnReasonRule } = await supervisor.client.run<
    { returnReasonRule: { playbooks: { nodes: { number: number; account: { id: string } | null }[] } } },
    object
  >('query ($id: ID!) { returnReasonRule(id: $id) { playbooks(first: 5) { nodes { number account { id } } } } }', {
    id: rule?.id,
  });
  expect(returnReasonRule.playbooks.nodes).toEqual([
    { number: 2, account: { id: supervisor.id } },
    { number: 1, account: null },
  ]);
});
