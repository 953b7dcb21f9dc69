import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { Connection, connectionOf, page, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { CountCashInput, WriteOffCashInput } from './cash.inputs.js';
import { CashCollectionType, CashCountType, CashWriteOffType, CourierPurseType } from './cash.types.js';
import { CashCountsArgs, CashVariancesArgs, CourierPursesArgs } from './cash-lists.js';
import { CashVarianceType, cashVariances } from './cash-variances.js';
import { countCash, writeOffCash } from './count-cash.js';

/** Cash of couriers: what they should have, what they handed in, what was missing. */
@Resolver()
export class CashResolver {
  @Query(() => connectionOf(() => CourierPurseType), {
    description: 'What couriers should have in cash (F6); a courier sees the own alone.',
  })
  @Auth(Permission.SIGNED_IN)
  courierPurses(@Args(() => CourierPursesArgs) args: CourierPursesArgs): Connection<CourierPurseType> {
    return page(CourierPurseType, args);
  }

  @Query(() => CourierPurseType, { nullable: true, description: 'One purse; null when you see none with this id.' })
  @Auth(Permission.SIGNED_IN)
  courierPurse(@Arg('id', () => ID, { description: 'The purse.' }) id: string): CourierPurseType | null {
    return ref(CourierPurseType, id);
  }

  @Query(() => connectionOf(() => CashCountType), {
    description: 'Cash that couriers handed in (F6); a courier sees the own alone.',
  })
  @Auth(Permission.SIGNED_IN)
  cashCounts(@Args(() => CashCountsArgs) args: CashCountsArgs): Connection<CashCountType> {
    return page(CashCountType, args);
  }

  @Query(() => CashCountType, { nullable: true, description: 'One count; null when you see none with this id.' })
  @Auth(Permission.SIGNED_IN)
  cashCount(@Arg('id', () => ID, { description: 'The count.' }) id: string): CashCountType | null {
    return ref(CashCountType, id);
  }

  @Query(() => [CashVarianceType], {
    description: 'What was missing and over at the counts of a period, courier by courier (F6). At most 500 couriers.',
  })
  @Auth(Permission.CASH_COUNT)
  cashVariances(
    @Ctx() ctx: RequestContext,
    @Args(() => CashVariancesArgs) { from, until }: CashVariancesArgs,
  ): Promise<CashVarianceType[]> {
    return cashVariances(ctx, from, until);
  }

  @Does(
    countCash,
    payload('CountCashPayload', { courierPurse: () => CourierPurseType, cashCount: () => CashCountType }),
    {
      description:
        'Takes in what a courier hands in, as it was counted (F6): it goes to the bank, what is short stays owed, and what is over is cleared later.',
      action: { on: 'CourierPurse', value: 'COUNT', kind: 'TRANSITION', tone: 'SUCCESS' },
    },
  )
  countCash(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CountCashInput, { description: 'Whose cash, and how much there was.' }) input: CountCashInput,
  ) {
    return carryOut(countCash, ctx, input, ({ courierPurseId, cashCountId }) => ({
      courierPurse: ref(CourierPurseType, courierPurseId),
      cashCount: ref(CashCountType, cashCountId),
    }));
  }

  @Does(writeOffCash, payload('WriteOffCashPayload', { courierPurse: () => CourierPurseType }), {
    description:
      'Writes off what a courier was short of, with a reason (F6); above the market’s limit whoever counted may not.',
    action: { on: 'CourierPurse', value: 'WRITE_OFF', kind: 'TRANSITION', tone: 'WARNING' },
  })
  writeOffCash(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WriteOffCashInput, { description: 'How much, and why.' }) input: WriteOffCashInput,
  ) {
    return carryOut(writeOffCash, ctx, input, ({ courierPurseId }) => ({
      courierPurse: ref(CourierPurseType, courierPurseId),
    }));
  }
}

/** What a courier's cash consists of, and what became of it. */
@Resolver(() => CourierPurseType)
export class PurseHistory {
  @Connection(() => CashCollectionType, {
    by: 'courierPurseId',
    description: 'What was collected, order by order; the latest first.',
  })
  collections!: Connection<CashCollectionType>;

  @Connection(() => CashCountType, { by: 'courierPurseId', description: 'Its counts; the latest first.' })
  counts!: Connection<CashCountType>;

  @Connection(() => CashWriteOffType, { by: 'courierPurseId', description: 'What was written off; the latest first.' })
  writeOffs!: Connection<CashWriteOffType>;
}

/** What was handed in at a count. */
@Resolver(() => CashCountType)
export class CollectionsOfCount {
  @Connection(() => CashCollectionType, { by: 'countId', description: 'The orders it was collected for.' })
  collections!: Connection<CashCollectionType>;
}
