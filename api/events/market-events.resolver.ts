import { Arg, Ctx, Int, Query, Resolver, Root } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { RequestError, RequestErrorCode } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { EventStream } from './event-stream.js';
import { MarketEventPageType, MarketEventType, toMarketEvent } from './market-event.type.js';
import { readEventPage } from './read-event-page.js';
import type { StreamItem } from './stream-item.js';

const MOST = 500;

@Resolver()
export class MarketEventsResolver {
  @EventStream(() => MarketEventType, {
    permission: Permission.EVENTS_READ,
    kinds: null,
    hasCheckpoints: true,
    description:
      'Everything that happens, in one fixed order, nothing missing and nothing twice. Begins with a checkpoint, brings another every 15 s, and resumes after the last `cursor`.',
  })
  marketEvents(
    @Root() item: StreamItem,
    @Arg('after', () => String, { nullable: true, description: 'The last cursor you have; from now on when absent.' })
    _after?: string | null,
  ): MarketEventType {
    return toMarketEvent(item);
  }

  @Query(() => MarketEventPageType, {
    description: 'The same events page by page, for catching up: read until `hasMore` is false, then subscribe.',
  })
  @Auth(Permission.EVENTS_READ)
  async marketEventPage(
    @Ctx() ctx: RequestContext,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The last cursor you have; from the oldest event kept when absent.',
    })
    after: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 100, description: `How many at most, 1 to ${MOST}.` }) first: number,
  ): Promise<MarketEventPageType> {
    if (first < 1 || first > MOST) {
      throw new RequestError(RequestErrorCode.BAD_USER_INPUT, `\`first\` is a number from 1 to ${MOST}`);
    }
    const page = await readEventPage(
      ctx.db,
      { scope: scopeOf(ctx.actor, Permission.EVENTS_READ), accountId: ctx.actor.accountId },
      {
        after: after ?? null,
        first,
      },
    );
    return { ...page, events: page.items.map(toMarketEvent) };
  }
}
