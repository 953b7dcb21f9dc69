import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { OrderType } from '../orders/index.js';
import { CreateDisruptionNoticeInput, DisruptionNoticeFilter, UpdateDisruptionNoticeInput } from './desk.inputs.js';
import { DisruptionNoticeOrder, DisruptionNoticeType, OrderDisruptionType } from './disruption-notice.type.js';
import { createDisruptionNotice, updateDisruptionNotice } from './write-disruption-notice.js';

@ArgsType()
class DisruptionNoticesArgs extends RootPageArgs {
  @Field(() => DisruptionNoticeFilter, { nullable: true, description: 'Which ones.' })
  filter?: DisruptionNoticeFilter | null;

  @Field(() => DisruptionNoticeOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof DisruptionNoticeOrder> | null;
}

const answer = { disruptionNotice: () => DisruptionNoticeType };
const toNotice = ({ id }: { id: string }): Record<string, unknown> => ({
  disruptionNotice: ref(DisruptionNoticeType, id),
});

@Resolver()
export class DisruptionNoticeResolver {
  @Query(() => DisruptionNoticeType, { nullable: true, description: 'A disruption notice; null when there is none.' })
  @Auth(Permission.PUBLIC)
  disruptionNotice(@Arg('id', () => ID, { description: 'Its id.' }) id: string): DisruptionNoticeType | null {
    return ref(DisruptionNoticeType, id);
  }

  @Query(() => connectionOf(() => DisruptionNoticeType), {
    description: 'Disruptions of carriers and districts; for everybody to read (E9).',
  })
  @Auth(Permission.PUBLIC)
  disruptionNotices(@Args(() => DisruptionNoticesArgs) args: DisruptionNoticesArgs): Connection<DisruptionNoticeType> {
    return page(DisruptionNoticeType, args);
  }

  @Does(createDisruptionNotice, payload('CreateDisruptionNoticePayload', answer), {
    description: 'Gives notice of a disruption; orders under way that it concerns tell so (E9).',
    action: { on: 'DisruptionNotice', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createDisruptionNotice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateDisruptionNoticeInput, { description: 'What to tell.' })
    input: CreateDisruptionNoticeInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(createDisruptionNotice, ctx, input, toNotice);
  }

  @Does(updateDisruptionNotice, payload('UpdateDisruptionNoticePayload', answer), {
    description: 'Words a disruption notice anew, or says when the disruption ends (E9).',
    action: { on: 'DisruptionNotice', value: 'EDIT', kind: 'EDIT' },
  })
  updateDisruptionNotice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateDisruptionNoticeInput, { description: 'The changes.' })
    input: UpdateDisruptionNoticeInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(updateDisruptionNotice, ctx, input, toNotice);
  }
}

/** Disruptions that concern an order. */
@Resolver(() => OrderType)
export class OrderDisruptions {
  @Connection(() => OrderDisruptionType, {
    by: 'orderId',
    description: 'Disruptions of its carrier or district, told to its buyer too, the newest first (E9).',
  })
  disruptions!: Connection<OrderDisruptionType>;
}
