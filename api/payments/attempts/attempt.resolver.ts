import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { Connection, connectionOf, page, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { PaymentType } from '../payment.type.js';
import { redirectRefund, retryRefund } from '../refunds/decide-gateway-refund.js';
import { DecideGatewayRefundInput } from '../refunds/gateway-refund.inputs.js';
import { GatewayRefundType } from '../refunds/gateway-refund.type.js';
import { GatewayRefundsArgs } from '../refunds/gateway-refund-lists.js';
import { StartPaymentInput, StartTopUpInput } from './attempt.inputs.js';
import { GatewayNotificationsArgs, PaymentAttemptsArgs } from './attempt-lists.js';
import { GatewayNotificationType } from './gateway-notification.type.js';
import { PaymentAttemptType } from './payment-attempt.type.js';
import { startPayment } from './start-payment.js';
import { startTopUp } from './start-top-up.js';

const refundAnswer = (name: string) => payload(name, { gatewayRefund: () => GatewayRefundType });
const refundOf = ({ gatewayRefundId }: { gatewayRefundId: string }) => ({
  gatewayRefund: ref(GatewayRefundType, gatewayRefundId),
});

/** Money through gateways: attempts, what gateways tell, and what goes back. */
@Resolver()
export class AttemptResolver {
  @Query(() => connectionOf(() => PaymentAttemptType), { description: 'Tries to pay through gateways (F3).' })
  @Auth(Permission.PAYMENTS_READ)
  paymentAttempts(@Args(() => PaymentAttemptsArgs) args: PaymentAttemptsArgs): Connection<PaymentAttemptType> {
    return page(PaymentAttemptType, args);
  }

  @Query(() => PaymentAttemptType, { nullable: true, description: 'One attempt; null when you see none with this id.' })
  @Auth(Permission.PAYMENTS_READ)
  paymentAttempt(@Arg('id', () => ID, { description: 'The attempt.' }) id: string): PaymentAttemptType | null {
    return ref(PaymentAttemptType, id);
  }

  @Query(() => connectionOf(() => GatewayNotificationType), {
    description: 'What gateways told, believed or not (F3). Staff alone.',
  })
  @Auth(Permission.PAYMENTS_READ)
  gatewayNotifications(
    @Args(() => GatewayNotificationsArgs) args: GatewayNotificationsArgs,
  ): Connection<GatewayNotificationType> {
    return page(GatewayNotificationType, args);
  }

  @Query(() => GatewayNotificationType, {
    nullable: true,
    description: 'One notification; null when you see none with this id.',
  })
  @Auth(Permission.PAYMENTS_READ)
  gatewayNotification(
    @Arg('id', () => ID, { description: 'The notification.' }) id: string,
  ): GatewayNotificationType | null {
    return ref(GatewayNotificationType, id);
  }

  @Query(() => connectionOf(() => GatewayRefundType), { description: 'Money that goes back through gateways (F5).' })
  @Auth(Permission.PAYMENTS_READ)
  gatewayRefunds(@Args(() => GatewayRefundsArgs) args: GatewayRefundsArgs): Connection<GatewayRefundType> {
    return page(GatewayRefundType, args);
  }

  @Query(() => GatewayRefundType, {
    nullable: true,
    description: 'One refund through a gateway; null when you see none with this id.',
  })
  @Auth(Permission.PAYMENTS_READ)
  gatewayRefund(@Arg('id', () => ID, { description: 'The refund.' }) id: string): GatewayRefundType | null {
    return ref(GatewayRefundType, id);
  }

  @Does(startPayment, payload('StartPaymentPayload', { paymentAttempt: () => PaymentAttemptType }), {
    description:
      'Starts to pay your own checkout through a gateway, wholly or with part of it from the wallet (F3). The answer has what the front end opens; an attempt that the gateway would not open is FAILED and tells why. The orders move on when the gateway says that it was paid: watch `orderStatusChanged`, or ask for the attempt. Money that comes too late goes back.',
    throttlePerMinute: 30,
  })
  startPayment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StartPaymentInput, { description: 'The checkout, and how.' }) input: StartPaymentInput,
  ) {
    return carryOut(startPayment, ctx, input, ({ attemptId }) => ({
      paymentAttempt: ref(PaymentAttemptType, attemptId),
    }));
  }

  @Does(startTopUp, payload('StartTopUpPayload', { paymentAttempt: () => PaymentAttemptType }), {
    description:
      'Starts to fill your own wallet through a gateway (F2). The answer has what the front end opens; the wallet is filled once, when the gateway says that the money is there.',
    throttlePerMinute: 30,
  })
  startTopUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StartTopUpInput, { description: 'How much, and how.' }) input: StartTopUpInput,
  ) {
    return carryOut(startTopUp, ctx, input, ({ attemptId }) => ({
      paymentAttempt: ref(PaymentAttemptType, attemptId),
    }));
  }

  @Does(retryRefund, refundAnswer('RetryRefundPayload'), {
    description: 'Asks the gateway once more for a refund it refused, under the same number (F5).',
    action: { on: 'GatewayRefund', value: 'RETRY', kind: 'TRANSITION' },
  })
  retryRefund(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideGatewayRefundInput, { description: 'The refund.' }) input: DecideGatewayRefundInput,
  ) {
    return carryOut(retryRefund, ctx, input, refundOf);
  }

  @Does(redirectRefund, refundAnswer('RedirectRefundPayload'), {
    description: 'Puts a refund that the gateway refused into the buyer’s wallet, and tells the buyer (F5).',
    action: { on: 'GatewayRefund', value: 'REDIRECT', kind: 'TRANSITION', tone: 'DANGER' },
  })
  redirectRefund(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideGatewayRefundInput, { description: 'The refund.' }) input: DecideGatewayRefundInput,
  ) {
    return carryOut(redirectRefund, ctx, input, refundOf);
  }
}

/** How a payment was tried. */
@Resolver(() => PaymentType)
export class AttemptsOfPayment {
  @Connection(() => PaymentAttemptType, {
    by: 'paymentId',
    description: 'Every try to pay it through a gateway, with what went wrong; the latest first.',
  })
  attempts!: Connection<PaymentAttemptType>;
}

/** What went on about an attempt. */
@Resolver(() => PaymentAttemptType)
export class HistoryOfAttempt {
  @Connection(() => GatewayNotificationType, {
    by: 'attemptId',
    description: 'What the gateway told of it; none for whoever is not of the staff.',
  })
  notifications!: Connection<GatewayNotificationType>;

  @Connection(() => GatewayRefundType, { by: 'attemptId', description: 'What goes back of it.' })
  refunds!: Connection<GatewayRefundType>;
}
