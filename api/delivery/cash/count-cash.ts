import { LockMode } from '@mikro-orm/core';
import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { notAllowedNow } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { bankFor, cashWith, differenceFor, postTransfer, suspenseFor, TransferKind } from '../../ledger/index.js';
import { newNumber } from '../../orders/index.js';
import { settingsOf } from '../../settings/index.js';
import { deliverySettings } from '../delivery-settings.js';
import type { CountCashInput, WriteOffCashInput } from './cash.inputs.js';
import { CashCollection } from './cash-collection.entity.js';
import { CashCount } from './cash-count.entity.js';
import { CashWriteOff } from './cash-write-off.entity.js';
import { CourierPurse } from './courier-purse.entity.js';
import { cashIn } from './lock-purse.js';

/**
 * A cashier counts what a courier hands in (F6): the counted sum goes to the bank, what is short stays owed by the courier, and
 * what is over is a matter to be cleared. The version makes sure that it is counted against what the desk showed: one
 * delivery more, or another cashier, and it is counted again. Nobody counts what they collected themselves.
 *
 * @throws Refusal NOT_FOUND, NOT_ALLOWED_NOW, CONFLICT, INVALID_AMOUNT
 */
export const countCash = useCase(
  { name: 'countCash', permission: Permission.CASH_COUNT, stepUp: true, idempotent: true },
  async (ctx, { id, version, counted, note }: CountCashInput) => {
    const countedMinor = toMinor(counted, ctx.market.currency, 'counted');
    const purse = await purseFor(ctx, id);
    assertVersion(purse, version, {});
    const heldMinor = await cashIn(ctx, purse);
    if (heldMinor + countedMinor === 0) throw notAllowedNow('there is nothing to hand in');
    const { courierId, uncountedMinor: expectedMinor, owedMinor: owedBeforeMinor } = purse;
    const count = Object.assign(new CashCount(), {
      id: newId('cashcount', ctx.clock),
      number: newNumber(ctx.now, ctx.market.timeZone),
      ...{ courierPurseId: purse.id, courierId, expectedMinor, owedBeforeMinor, countedMinor },
      varianceMinor: countedMinor - expectedMinor,
      owedAfterMinor: Math.max(0, heldMinor - countedMinor),
      surplusMinor: Math.max(0, countedMinor - heldMinor),
      ...{ countedById: ctx.actor.accountId ?? '', note: note ?? '', createdAt: ctx.now },
    });
    ctx.em.persist(count);
    for (const collection of await ctx.em.find(CashCollection, { courierPurseId: purse.id, countId: null }))
      collection.countId = count.id;
    Object.assign(purse, { uncountedMinor: 0, owedMinor: count.owedAfterMinor, writtenOffMinor: 0 });
    Object.assign(purse, { lastCountedAt: ctx.now, lastCountedById: count.countedById });
    await ctx.em.flush();
    if (countedMinor > 0)
      await postTransfer(ctx, {
        kind: TransferKind.CASH_HANDED_IN,
        reference: count.id,
        memo: count.number,
        lines: [
          { account: bankFor(count.id), amountMinor: -countedMinor },
          { account: cashWith(courierId), amountMinor: countedMinor - count.surplusMinor },
          { account: suspenseFor(count.id), amountMinor: count.surplusMinor },
        ],
      });
    return { cashCountId: count.id, courierPurseId: purse.id };
  },
);

/**
 * Writes off what a courier was short of (F6), with a reason: up to the market's limit since the last count whoever counted may,
 * above it somebody else has to. Nobody writes off what they owe themselves.
 *
 * @throws Refusal NOT_FOUND, NOT_ALLOWED_NOW, INVALID_AMOUNT, OWN_APPROVAL
 */
export const writeOffCash = useCase(
  { name: 'writeOffCash', permission: Permission.CASH_COUNT, stepUp: true, idempotent: true },
  async (ctx, { id, amount, reason }: WriteOffCashInput) => {
    const amountMinor = toMinor(amount, ctx.market.currency, 'amount');
    const purse = await purseFor(ctx, id);
    await cashIn(ctx, purse);
    if (amountMinor === 0 || amountMinor > purse.owedMinor)
      throw refuse('INVALID_AMOUNT', 'more than nothing, and at most what is owed', 'amount', 'amount');
    const limitMinor = (await settingsOf(ctx))(deliverySettings.writeOffSecondAbove);
    if (purse.writtenOffMinor + amountMinor > limitMinor && purse.lastCountedById === ctx.actor.accountId)
      throw refuse('OWN_APPROVAL', 'as much is written off by somebody who did not count it');
    const writeOff = Object.assign(new CashWriteOff(), {
      ...{ id: newId('cashwriteoff', ctx.clock), courierPurseId: purse.id, courierId: purse.courierId, amountMinor },
      ...{ reason: reason.trim(), writtenOffById: ctx.actor.accountId ?? '', createdAt: ctx.now },
    });
    ctx.em.persist(writeOff);
    purse.owedMinor -= amountMinor;
    purse.writtenOffMinor += amountMinor;
    await ctx.em.flush();
    await postTransfer(ctx, {
      kind: TransferKind.DIFFERENCE_RESOLVED,
      reference: writeOff.id,
      memo: writeOff.reason,
      lines: [
        { account: cashWith(purse.courierId), amountMinor },
        { account: differenceFor(writeOff.id), amountMinor: -amountMinor },
      ],
    });
    return { courierPurseId: purse.id };
  },
);

async function purseFor(ctx: UseCaseContext, id: string): Promise<CourierPurse> {
  const purse = await ctx.em.findOne(CourierPurse, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!purse) throw notFound('purse', 'id');
  if (purse.courierId === ctx.actor.accountId) throw notAllowedNow('nobody decides on cash of their own');
  return purse;
}
