import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { ReturnReason } from '#api/returns/index.js';
import { startTestMarket } from '../kit/market.js';
import { type Person, tradeOf } from '../kit/trade.js';
import { act, buy, deliver, key, must } from '../kit/trade-steps.js';

const market = await startTestMarket();
const trade = tradeOf(market);
const supervisor = await trade.staff(StaffRole.SUPERVISOR);
const afterSales = await trade.staff(StaffRole.AFTER_SALES_AGENT);

interface Rule {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly isBuiltIn: boolean;
}
interface FormReason {
  readonly reason: string;
  readonly needsPictures: boolean;
  readonly kinds: readonly string[];
  readonly rule: Rule;
}

const rules = async (): Promise<readonly Rule[]> => {
  const { returnReasonRules } = await supervisor.client.run<{ returnReasonRules: { nodes: Rule[] } }, object>(
    '{ returnReasonRules(first: 100) { nodes { id code version isBuiltIn } } }',
    {},
  );
  return returnReasonRules.nodes;
};

const reasonsFor = async (buyer: Person, orderId: string): Promise<readonly FormReason[]> => {
  const { returnForm } = await buyer.client.run<{ returnForm: { reasons: FormReason[] } }, object>(
    'query ($id: ID!) { returnForm(orderId: $id) { reasons { reason needsPictures kinds rule { id code } } } }',
    { id: orderId },
  );
  return returnForm.reasons;
};

const wrongColour = {
  code: 'WRONG_COLOUR',
  reason: 'NOT_AS_DESCRIBED',
  name: { zh: '颜色不对', en: 'Wrong colour' },
  kinds: ['REFUND_ONLY'],
  evidence: 'PICTURES',
  usualParty: 'WAREHOUSE',
  position: 5,
};
const add = async (more: object): Promise<Rule> => {
  const input = { ...wrongColour, ...more };
  const { returnReasonRule } = await must(
    supervisor.client,
    'createReturnReasonRule',
    'CreateReturnReasonRuleInput',
    input,
    'returnReasonRule { id code version isBuiltIn }',
  );
  return returnReasonRule as Rule;
};
const codesOf = async (by: Person, mutation: string, type: string, input: object): Promise<string[]> =>
  (await act(by.client, mutation, type, input)).errors.map(({ code }) => code);

async function bought() {
  const shop = await trade.shop();
  const ware = await trade.ware(shop);
  const buyer = await trade.buyer(100_000);
  const [order] = await buy(buyer, [{ variantId: ware.variantId, quantity: 2 }]);
  if (!order) throw new Error('no order was placed');
  await deliver(shop, order.id);
  const lines = [{ orderLineId: order.lines.nodes[0]?.id, quantity: 1 }];
  const application = (more: object) => ({
    ...{ id: order.id, kind: 'REFUND_ONLY', description: '颜色不对', lines, evidenceFileIds: [] },
    ...{ reason: 'NOT_AS_DESCRIBED', ...key(), ...more },
  });
  return { shop, buyer, order, application };
}

it('G2 the six reasons are built in, always offered and never deleted', async () => {
  const builtIn = (await rules()).filter((rule) => rule.isBuiltIn);
  expect(builtIn.map(({ code }) => code).toSorted()).toEqual(Object.values(ReturnReason).toSorted());
  for (const { id, version } of builtIn) {
    expect(await codesOf(supervisor, 'deleteReturnReasonRule', 'ReturnReasonRuleInput', { id })).toEqual([
      'REASON_BUILT_IN',
    ]);
    const off = { id, version, isActive: false };
    expect(await codesOf(supervisor, 'updateReturnReasonRule', 'UpdateReturnReasonRuleInput', off)).toEqual([
      'REASON_BUILT_IN',
    ]);
  }
  expect((await rules()).filter((rule) => rule.isBuiltIn)).toHaveLength(6);
});

it('G2 a reason the market adds stands in the form, asks for what it says, and counts as one of the six', async () => {
  const { id } = await add({});
  const { buyer, application, order } = await bought();
  const [told] = await reasonsFor(buyer, order.id);
  expect(told).toEqual({
    ...{ reason: 'NOT_AS_DESCRIBED', needsPictures: true, kinds: ['REFUND_ONLY'] },
    rule: { id, code: 'WRONG_COLOUR' },
  });
  const refused = async (more: object): Promise<string[]> =>
    codesOf(buyer, 'applyForReturn', 'ApplyForReturnInput', application({ reasonRuleId: id, ...more }));
  expect(await refused({})).toEqual(['EVIDENCE_REQUIRED']);
  expect(await refused({ kind: 'RETURN_REFUND' })).toEqual(['KIND_NOT_OFFERED']);
  expect(await refused({ reason: 'QUALITY' })).toEqual(['INVALID']);
  const [known] = (await rules()).filter((rule) => rule.id === id);
  await must(supervisor.client, 'updateReturnReasonRule', 'UpdateReturnReasonRuleInput', {
    ...{ id, version: known?.version, evidence: 'NONE' },
  });
  const made = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    application({ reasonRuleId: id }),
    'return { reason reasonRule { code usualParty name { zh } } }',
  );
  expect(made['return']).toEqual({
    reason: 'NOT_AS_DESCRIBED',
    reasonRule: { code: 'WRONG_COLOUR', usualParty: 'WAREHOUSE', name: { zh: '颜色不对' } },
  });
  const day = market.clock.now().toISOString().slice(0, 10);
  const { returnStatistics } = await supervisor.client.run<
    { returnStatistics: { rows: { key: string; name: string; returnCount: number }[] } },
    object
  >(
    `query ($day: Date!) { returnStatistics(by: REASON_RULE, firstOn: $day, lastOn: $day) {
      rows { key name returnCount } } }`,
    { day },
  );
  expect(returnStatistics.rows).toContainEqual({ key: id, name: '颜色不对', returnCount: 1 });
  expect(await codesOf(supervisor, 'deleteReturnReasonRule', 'ReturnReasonRuleInput', { id })).toEqual([
    'NOT_ALLOWED_NOW',
  ]);
});

it('G2 without a reason of the list the built-in one is meant; one that is off is neither offered nor taken', async () => {
  const { id, version } = await add({ code: 'FADED', evidence: 'NONE', position: 900 });
  const { buyer, application, order } = await bought();
  await must(supervisor.client, 'updateReturnReasonRule', 'UpdateReturnReasonRuleInput', {
    ...{ id, version, isActive: false },
  });
  expect((await reasonsFor(buyer, order.id)).map(({ rule }) => rule.id)).not.toContain(id);
  const input = application({ reasonRuleId: id });
  expect(await codesOf(buyer, 'applyForReturn', 'ApplyForReturnInput', input)).toEqual(['NOT_FOUND']);
  const plain = await must(
    buyer.client,
    'applyForReturn',
    'ApplyForReturnInput',
    application({}),
    'return { reasonRule { code isBuiltIn } }',
  );
  expect(plain['return']).toEqual({ reasonRule: { code: 'NOT_AS_DESCRIBED', isBuiltIn: true } });
  await must(supervisor.client, 'deleteReturnReasonRule', 'ReturnReasonRuleInput', { id });
  expect((await rules()).map((rule) => rule.id)).not.toContain(id);
});

it('G2 codes are unique, two editors do not overwrite each other, and agents do not keep the list', async () => {
  const { id, version } = await add({ code: 'TOO_SMALL' });
  const again = { ...wrongColour, code: 'TOO_SMALL' };
  expect(await codesOf(supervisor, 'createReturnReasonRule', 'CreateReturnReasonRuleInput', again)).toEqual([
    'REASON_CODE_TAKEN',
  ]);
  const edit = (position: number) =>
    codesOf(supervisor, 'updateReturnReasonRule', 'UpdateReturnReasonRuleInput', { id, version, position });
  const outcomes = await Promise.all([edit(1), edit(2)]);
  expect(outcomes.toSorted()).toEqual([[], ['CONFLICT']]);
  await expect(
    act(afterSales.client, 'createReturnReasonRule', 'CreateReturnReasonRuleInput', { ...wrongColour, code: 'OTHER' }),
  ).rejects.toThrow(/FORBIDDEN|permission/i);
});
