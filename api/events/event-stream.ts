import type { GraphQLField } from 'graphql';
import { type ClassType, Extensions, Subscription } from 'type-graphql';
import type { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import type { EventFilter } from './event-filter.js';

/** Which events a subscription field delivers. The viewer's scope under `permission` is always part of the filter (A5). */
export interface EventStreamRule<Args> {
  readonly permission: Permission;
  /** Null = every kind. */
  readonly kinds: readonly string[] | null;
  /** Narrows the stream by its arguments; may refuse with a `RequestError`. */
  readonly narrow?: (
    args: Args,
    ctx: RequestContext,
  ) => Pick<EventFilter, 'recordId' | 'merchantId'> | Promise<Pick<EventFilter, 'recordId' | 'merchantId'>>;
  /** Items of kind CHECKPOINT at the start and every 15 s; for clients that keep a cursor for long. */
  readonly hasCheckpoints?: boolean;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    eventStream?: EventStreamRule<object>;
  }
}

/**
 * Declares a subscription field fed by the events of the market: live, and resumable by its argument
 * `after: String`. The method gets a `StreamItem` as root and words it; it is run once for all sockets that ask the same.
 *
 * @example
 * ⁣@EventStream(() => OrderEventType, { permission: Permission.ORDERS_READ, kinds: Object.keys(orderEventKinds),
 *   narrow: ({ orderId }: { orderId: string }) => ({ recordId: orderId }), description: 'Each change of one order (E11).' })
 * orderStatusChanged(@Root() item: StreamItem, @Args(() => OrderStatusArgs) _args: OrderStatusArgs): OrderEventType {
 *   return { ...item, order: ref(OrderType, item.recordId) };
 * }
 */
export function EventStream<Args extends object>(
  type: () => ClassType<object>,
  { description, ...rule }: EventStreamRule<Args> & { description: string },
): MethodDecorator {
  return (target, key, descriptor) => {
    const options = { description, subscribe: notServedHere };
    Subscription(type, options)(target, key, descriptor);
    Auth(rule.permission)(target, key, descriptor);
    Extensions({ eventStream: rule })(target, key, descriptor);
  };
}

/** The rule of a subscription field, as `EventStream` declared it. */
export function streamRuleOf(field: GraphQLField<unknown, unknown>): EventStreamRule<object> {
  const rule = field.extensions.eventStream;
  if (!rule) throw new Error(`the subscription ${field.name} is not declared by @EventStream`);
  return rule;
}

const notServedHere = (): never => {
  throw new Error('subscriptions are served by the streaming transports');
};
