import { Ctx, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { fixedLimits } from '../kernel/schema/request-limits.type.js';
import { MarketType } from './market.type.js';

@Resolver()
export class MarketResolver {
  @Query(() => MarketType, { description: 'Name, currency and time zone of this market.' })
  @Auth(Permission.PUBLIC)
  market(@Ctx() { market, clock }: RequestContext): MarketType {
    return {
      ...market,
      now: clock.now(),
      permissions: Object.values(Permission),
      limits: { ...fixedLimits, ...market.limits, errorCodes: [...fixedLimits.errorCodes] },
    };
  }
}
