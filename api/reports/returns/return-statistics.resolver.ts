import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { LocalDate } from '../../kernel/schema/scalars.js';
import { ReturnGrouping } from './return-figures.js';
import { returnStatistics } from './return-statistics.js';
import { ReturnStatisticsType } from './return-statistics.type.js';

@ArgsType()
class ReturnStatisticsArgs {
  @Field(() => ReturnGrouping, { description: 'What to count by.' })
  by!: ReturnGrouping;

  @Field(() => LocalDate, { description: 'First day, by the market’s calendar.' })
  firstOn!: string;

  @Field(() => LocalDate, { description: 'Last day, included; at most three years later.' })
  lastOn!: string;

  @Field(() => ID, { nullable: true, description: 'Only of this merchant.' })
  merchantId?: string | null;
}

/** Figures of after-sales (G7). */
@Resolver()
export class ReturnStatisticsResolver {
  @Query(() => ReturnStatisticsType, {
    description: 'Returns of any period, by reason, kind, product, merchant, courier or agent, with rates (G7).',
  })
  @Auth(Permission.REPORTS_READ)
  returnStatistics(
    @Ctx() ctx: RequestContext,
    @Args(() => ReturnStatisticsArgs) args: ReturnStatisticsArgs,
  ): Promise<ReturnStatisticsType> {
    return returnStatistics(ctx, args);
  }
}
