import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import { toMinor } from '../../kernel/schema/money.type.js';
import { useCase } from '../../kernel/use-case.js';
import { TopUp } from './top-up.entity.js';
import type { RequestTopUpInput } from './top-up.inputs.js';

/** The largest single top-up, in minor units: a limit on everything. */
export const MOST_TOP_UP_MINOR = 100_000_000;

/** Announces a bank transfer into one's own wallet; the answer's code goes into its purpose line (F2). */
export const requestTopUp = useCase(
  { name: 'requestTopUp', permission: Permission.WALLET_USE, idempotent: true },
  async (ctx, input: RequestTopUpInput) => {
    const amountMinor = toMinor(input.amount, ctx.market.currency, 'amount');
    if (!ctx.actor.buyerId) throw refuse('NOT_ALLOWED_NOW', 'only people have a wallet');
    if (amountMinor <= 0 || amountMinor > MOST_TOP_UP_MINOR)
      throw refuse(
        'INVALID_AMOUNT',
        `a top-up is more than nothing and at most ${MOST_TOP_UP_MINOR} minor units`,
        'amount',
        'amount',
      );
    const id = newId('topup', ctx.clock);
    const code = `TU${id.slice(-10).toUpperCase()}`;
    const topUp = Object.assign(new TopUp(), { id, code, buyerId: ctx.actor.buyerId, amountMinor, createdAt: ctx.now });
    await ctx.em.persist(topUp).flush();
    return { topUpId: id };
  },
);
