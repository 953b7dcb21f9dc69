import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { verifyLedger } from '#api/ledger/index.js';
import { startTestMarket } from '../kit/market.js';
import type { Person } from '../kit/trade.js';
import { act, key, must, type Outcome } from '../kit/trade-steps.js';
import { type Bought, kindsOf } from './kind-steps.js';

const market = await startTestMarket();
const kinds = kindsOf(market);
const { trade, agent, delivered, applied, sweep, walletMinor } = kinds;

interface Sent extends Bought {
  readonly id: string;
}

/** A return whose goods are on their way back. */
const sent = async (): Promise<Sent> => {
  const bought = await delivered();
  const id = await applied(bought, 'RETURN_REFUND', 'NOT_AS_DESCRIBED', 1);
  await must(bought.shop.owner.client, 'acceptReturn', 'ReturnActionInput', { id, ...key() });
  await must(bought.buyer.client, 'sendReturnBack', 'SendReturnBackInput', { id, carrier: '顺丰', ...key() });
  return { ...bought, id };
};
const inspect = ({ shop, id }: Sent) =>
  must(shop.owner.client, 'confirmReturnedGoods', 'ConfirmReturnedGoodsInput', { id, ...key() });
const claim = async ({ buyer, id }: { buyer: Person; id: string }, amount: string): Promise<Outcome> =>
  act(buyer.client, 'claimReturnFreight', 'ClaimReturnFreightInput', {
    ...{ id, amount: { amount }, evidenceFileIds: [await kinds.picture(buyer)] },
    ...key(),
  });
const claimed = async (amount = '12.00'): Promise<Sent> => {
  const made = await sent();
  expect((await claim(made, amount)).errors).toEqual([]);
  await inspect(made);
  return made;
};
const pay = ({ client }: Person, id: string, amount?: string): Promise<Outcome> =>
  act(client, 'payReturnFreight', 'PayReturnFreightInput', { id, ...(amount && { amount: { amount } }), ...key() });
const decline = ({ client }: Person, id: string): Promise<Outcome> =>
  act(client, 'declineReturnFreight', 'DeclineReturnFreightInput', { id, answer: '寄件人自选到付', ...key() });
const judge = async ({ client }: Person, returnId: string, shares: object[]) =>
  must(client, 'judgeReturn', 'JudgeReturnInput', { returnId, shares, reason: '出库前已损坏', ...key() });
const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

interface Freight {
  readonly freight: { amount: string } | null;
  readonly freightStatus: string | null;
  readonly freightAnswer: string | null;
  readonly freightSlip: { id: string; reason: string; amount: { amount: string } } | null;
  readonly evidence: { nodes: { stage: string }[] };
  readonly availableActions: string[];
}

const freightOf = async ({ client }: Person, id: string): Promise<Freight> =>
  (
    await client.run<{ return: Freight }, object>(
      `query ($id: ID!) { return(id: $id) { freight { amount } freightStatus freightAnswer availableActions
        freightSlip { id reason amount { amount } } evidence { nodes { stage } } } }`,
      { id },
    )
  ).return;
const slipOf = async (one: Person, id: string): Promise<string> => (await freightOf(one, id)).freightSlip?.id ?? '';

describe('the freight of the way back', () => {
  it('G4 F7 is claimed once with its receipt, paid by slip, and shared out by the verdict to the fen, again when it changes', async () => {
    const made = await sent();
    const [one, finance] = [await agent(), await trade.staff(StaffRole.FINANCE)];
    expect(codes(await pay(one, made.id))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await claim(made, '12.01'))).toEqual([]);
    expect(codes(await claim(made, '99.00'))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await pay(one, made.id))).toEqual(['NOT_ALLOWED_NOW']);
    await inspect(made);
    expect(await freightOf(one, made.id)).toMatchObject({
      ...{ freight: { amount: '12.01' }, freightStatus: 'CLAIMED', evidence: { nodes: [{ stage: 'FREIGHT' }] } },
      availableActions: expect.arrayContaining(['PAY_FREIGHT', 'DECLINE_FREIGHT']),
    });
    await judge(one, made.id, [
      { party: 'MERCHANT', percent: 50 },
      { party: 'COURIER', percent: 50 },
    ]);
    const before = await walletMinor(made.buyer);
    expect(codes(await pay(one, made.id))).toEqual([]);
    const { freightSlip, freightStatus } = await freightOf(one, made.id);
    expect([freightStatus, freightSlip]).toMatchObject([
      'WITH_FINANCE',
      { reason: 'RETURN_FREIGHT', amount: { amount: '12.01' } },
    ]);
    await must(finance.client, 'paySlip', 'PaySlipInput', { id: freightSlip?.id, ...key() });
    await sweep();
    await sweep();
    expect((await freightOf(made.buyer, made.id)).freightStatus).toBe('PAID');
    expect((await walletMinor(made.buyer)) - before).toBe(1_201);
    const freights = async () => {
      const costs = await kinds.costs(made.id);
      return costs.filter((cost) => 'kind' in cost && cost.kind === 'RETURN_FREIGHT');
    };
    expect(await freights()).toEqual([
      { kind: 'RETURN_FREIGHT', party: 'MERCHANT', amount: 601, toMerchant: -601 },
      { kind: 'RETURN_FREIGHT', party: 'COURIER', amount: 600, toMerchant: 0 },
    ]);
    await judge(one, made.id, [{ party: 'COURIER', percent: 100 }]);
    const charged = (await freights()).reduce<number>(
      (sum, cost) => sum + ('toMerchant' in cost ? Number(cost.toMerchant) : 0),
      0,
    );
    expect(charged).toBe(0);
    expect(await verifyLedger(market.context().db)).toMatchObject({ problems: [] });
  });

  it('G4 stays with the buyer when service says so, who reads why; that is the end of it', async () => {
    const made = await claimed();
    const one = await agent();
    expect(codes(await decline(one, made.id))).toEqual([]);
    expect(await freightOf(made.buyer, made.id)).toMatchObject({
      ...{ freightStatus: 'DECLINED', freightAnswer: '寄件人自选到付', freightSlip: null },
    });
    expect(codes(await pay(one, made.id))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await claim(made, '5.00'))).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('F7 is never more than was claimed, or than the role may write; a slip turned down leaves it claimed', async () => {
    const made = await claimed('300.00');
    const one = await agent();
    const supervisor = await trade.staff(StaffRole.SUPERVISOR);
    expect(codes(await pay(one, made.id, '300.01'))).toEqual(['REFUND_TOO_HIGH']);
    expect(codes(await pay(one, made.id, '0.00'))).toEqual(['INVALID_AMOUNT']);
    expect(codes(await pay(supervisor, made.id))).toEqual([]);
    const id = await slipOf(supervisor, made.id);
    const manager = await trade.staff(StaffRole.SERVICE_MANAGER);
    await must(manager.client, 'rejectSlip', 'RefuseSlipInput', { id, reason: '凭证看不清', ...key() });
    await sweep();
    expect((await freightOf(one, made.id)).freightStatus).toBe('CLAIMED');
    expect(codes(await decline(one, made.id))).toEqual([]);
  });

  it('R F7 of two who pay and one who declines at once, one does', async () => {
    const made = await claimed();
    const people = await Promise.all([agent(), agent(), agent()]);
    const outcomes = await Promise.all([pay(people[0], made.id), pay(people[1], made.id), decline(people[2], made.id)]);
    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const [slips] = await market.database.query<{ n: number }>(
      `select count(*)::int as n from slip where reason = 'RETURN_FREIGHT' and order_id = $1`,
      [made.order.id],
    );
    expect(slips?.n).toBe(outcomes[2].errors.length === 0 ? 0 : 1);
  });

  it('G4 only what came back has a way back, its own buyer claims it, with a receipt', async () => {
    const made = await sent();
    const bought = await delivered();
    const kept = await applied(bought, 'REFUND_ONLY', 'NOT_AS_DESCRIBED', 1);
    expect(codes(await claim({ buyer: bought.buyer, id: kept }, '5.00'))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await claim({ buyer: bought.buyer, id: made.id }, '5.00'))).toEqual(['NOT_FOUND']);
    expect(codes(await claim(made, '0.00'))).toEqual(['INVALID_AMOUNT']);
    const bare = { id: made.id, amount: { amount: '5.00' }, evidenceFileIds: [], ...key() };
    const outcome = await act(made.buyer.client, 'claimReturnFreight', 'ClaimReturnFreightInput', bare);
    expect(outcome.errors.map(({ path }) => path)).toEqual([['input', 'evidenceFileIds']]);
  });
});
