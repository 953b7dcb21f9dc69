import { sql } from 'kysely';
import { chargeMerchant } from '../fees/charge-merchant.js';
import { FeeCycle } from '../fees/fee-plan.entity.js';
import { ChargeKind } from '../fees/merchant-charge.entity.js';
import { settleRebates } from '../fees/settle-rebates.job.js';
import { createCommissionRule } from '../fees/write-commission-rule.js';
import { createFeePlan, createRebateTier } from '../fees/write-fee-plan.js';
import { localDay } from '../kernel/local-day.js';
import { Refusal } from '../kernel/refusal.js';
import { sendRetriedPayouts } from '../payouts/bank-files/send-retried.js';
import { approvePayoutRun, confirmPayout, draftPayoutRun, failPayout, sendPayoutRun } from '../payouts/index.js';
import { retryPayout } from '../payouts/work-payout-run.js';
import { setReserve } from '../reserves/set-reserve.js';
import { issueStatements } from '../statements/index.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import { DAY_MS } from './plan-purchases.js';
import { inOpeningHours, type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;
const EVERY_DAYS = 7;

/** Notes a payout run a week: drafted and approved by two people, sent, answered by the bank (I3); the last waits. Last month’s statements are issued (I2). */
export function notePayoutRuns(scene: Scene, from: Date): void {
  const { agenda, until } = scene;
  const last = new Date(until.getTime() - 2 * HOUR_MS);
  let number = 1;
  for (let day = from.getTime() + EVERY_DAYS * DAY_MS; day < last.getTime() - 2 * DAY_MS; day += EVERY_DAYS * DAY_MS) {
    const run = number;
    agenda.note(inOpeningHours(scene, new Date(day)), () => payShops(scene, run));
    number += 1;
  }
  agenda.note(last, async () => {
    await draft(scene, number);
    await settleRebates.run(as(scene.stage), {});
    await issueStatements.run(as(scene.stage), {});
  });
}

async function payShops(scene: Scene, number: number): Promise<void> {
  const { stage, agenda } = scene;
  if (number === 1) await setFees(scene);
  const id = await draft(scene, number);
  if (!id) return;
  const [finance, second] = [staffMember(scene, 'finance'), staffMember(scene, 'finance2')];
  const named = (step: string): { id: string; idempotencyKey: string } => ({ id, idempotencyKey: keyOf(step, id) });
  const after = (hours: number, run: () => Promise<void>): void =>
    agenda.note(inOpeningHours(scene, new Date(stage.clock.now().getTime() + hours * HOUR_MS)), run);
  after(1, async () => {
    await approvePayoutRun(as(stage, second), named('approve'));
    await sendPayoutRun(as(stage, finance), named('send'));
    after(20, () => hearFromBank(scene, id, number));
  });
}

/** An introductory rate for one branch of the catalogue, what one shop pays and gets besides (B6), and what is kept back of another (I1). */
async function setFees({ stage, ...scene }: Scene): Promise<void> {
  const finance = as(stage, staffMember({ stage, ...scene }, 'finance'));
  const { rows } = await sql<{ category: string; merchant: string; risky: string }>`
    select (select id from category where level = 1 order by position, id limit 1) as category,
           (select max(id) from merchant where status = 'APPROVED') as risky,
           (select id from merchant where status = 'APPROVED' order by id limit 1) as merchant`.execute(finance.db);
  const [found] = rows;
  if (!found) return;
  const fromOn = localDay(stage.clock.now(), finance.market.timeZone);
  await createCommissionRule(finance, { categoryId: found.category, basisPoints: 300, note: '开业优惠费率', fromOn });
  for (const { fromSales, basisPoints } of [
    { fromSales: { amount: '500.00' }, basisPoints: 50 },
    { fromSales: { amount: '3000.00' }, basisPoints: 100 },
  ])
    await createRebateTier(finance, { fromSales, basisPoints, fromOn });
  const plan = { kind: ChargeKind.MEMBERSHIP, cycle: FeeCycle.MONTHLY, amount: { amount: '30.00' }, fromOn };
  await createFeePlan(finance, { ...plan, rule: { zh: '会员卡合作费', en: 'Membership card' } });
  await setReserve(finance, {
    ...{ merchantId: found.risky, basisPoints: 1_000, days: 14, reason: '新店，近期投诉偏多' },
    most: { amount: '500.00' },
  });
  const fees = [
    { kind: ChargeKind.JOINING_FEE, amount: { amount: '500.00' }, rule: { zh: '入驻费', en: 'Joining fee' } },
    {
      kind: ChargeKind.REBATE,
      amount: { amount: '88.00' },
      rule: { zh: '首月销售返利', en: 'Rebate of the first month' },
    },
  ];
  for (const fee of fees)
    await chargeMerchant(finance, { ...fee, merchantId: found.merchant, idempotencyKey: keyOf('fee', fee.kind) });
}

/** The bank's answers: paid, but for one account each second run that it cannot find at the first try. */
async function hearFromBank({ stage, ...scene }: Scene, runId: string, number: number): Promise<void> {
  const finance = staffMember({ stage, ...scene }, 'finance');
  const { rows } = await sql<{ id: string }>`
    select id from payout where payout_run_id = ${runId} order by id`.execute(as(stage).db);
  for (const [index, { id }] of rows.entries()) {
    if (number % 2 === 0 && index === 0) {
      await failPayout(as(stage, finance), { id, reason: '账号与户名不符', idempotencyKey: keyOf('fail', id) });
      await retryPayout(as(stage, finance), { id, idempotencyKey: keyOf('retry', id) });
      await sendRetriedPayouts(as(stage, finance), { id: runId, idempotencyKey: keyOf('again', runId) });
    }
    await confirmPayout(as(stage, finance), { id, idempotencyKey: keyOf('paid', id) });
  }
}

/** Drafts a run over what is due; nothing may be. */
async function draft({ stage, ...scene }: Scene, number: number): Promise<string | null> {
  try {
    const finance = staffMember({ stage, ...scene }, 'finance');
    return (await draftPayoutRun(as(stage, finance), { idempotencyKey: keyOf('draft', number) })).id;
  } catch (error) {
    if (error instanceof Refusal && error.errors.every(({ code }) => code === 'NOTHING_DUE')) return null;
    throw error;
  }
}
