import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { merchantMoney, payoutPreview } from './due-overview.js';
import { MerchantMoneyType, PayoutPreviewType } from './due-overview.type.js';

@Resolver()
export class DueOverviewResolver {
  @Query(() => PayoutPreviewType, {
    description: 'What a payout run drafted now would pay, hold and carry over (I3), for the platform’s finance.',
  })
  @Auth(Permission.PAYOUTS_PREPARE)
  payoutPreview(@Ctx() ctx: RequestContext): Promise<PayoutPreviewType> {
    return payoutPreview(ctx);
  }

  @Query(() => MerchantMoneyType, {
    nullable: true,
    description: 'A merchant’s money as it stands now (I1); null when it is not yours to see.',
  })
  @Auth(Permission.PAYOUTS_READ)
  async merchantMoney(
    @Ctx() ctx: RequestContext,
    @Arg('merchantId', () => ID, { description: 'The merchant.' }) merchantId: string,
  ): Promise<MerchantMoneyType | null> {
    if (!reaches(scopeOf(ctx.actor, Permission.PAYOUTS_READ), { merchantId })) return null;
    return merchantMoney(ctx, merchantId);
  }
}
