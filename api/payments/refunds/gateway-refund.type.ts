import '../attempts/attempt.enums.js';
import './gateway-refund.enums.js';
import { Field, ID, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { GatewayName } from '../../kernel/payment-gateway.js';
import { Permission } from '../../kernel/permission.js';
import { one, reads } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { whyNot } from '../../kernel/transition.js';
import { PaymentAttemptType } from '../attempts/payment-attempt.type.js';
import { ofBuyerAndStaff } from '../payment-access.js';
import { GatewayRefund } from './gateway-refund.entity.js';
import { GatewayRefundAction, GatewayRefundStatus, gatewayRefundLifecycle } from './gateway-refund-status.js';

@Panel({
  group: 'MONEY',
  permission: Permission.PAYMENTS_READ,
  title: 'gateway amount',
  columns: ['createdAt', 'gateway', 'status', 'amount', 'buyer', 'errorCode', 'errorMessage', 'settledAt'],
  defaultSort: 'createdAt',
  icon: 'Undo',
})
@ObjectType('GatewayRefund', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Money that goes back through the gateway it came by (F5); its id is our number there, the same on every try. Seen by its buyer and by staff.',
})
export class GatewayRefundType extends Node {
  @Field(() => GatewayName, { description: 'Through whom.' })
  gateway!: GatewayName;

  @Field(() => GatewayRefundStatus, { description: 'Where it stands.' })
  status!: GatewayRefundStatus;

  @Field(() => MoneyType, { description: 'How much goes back.' })
  amount!: MoneyType;

  @Field(() => String, {
    nullable: true,
    description: 'What went wrong last: the gateway’s own code, or GATEWAY_UNREACHABLE; null when nothing did.',
  })
  errorCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in words, English or the gateway’s own; null when nothing did.',
  })
  errorMessage!: string | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the buyer had it, at the source or in the wallet; null until then.',
  })
  settledAt!: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who gets it; null for whoever may not see the account.' })
  buyer!: AccountType | null;

  @Field(() => PaymentAttemptType, { description: 'What it goes back of.' })
  attempt!: PaymentAttemptType;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the refund it is a part of; null for money that came too late and goes back whole.',
  })
  refundId!: string | null;

  @Field(() => [GatewayRefundAction], { description: 'What this viewer may do with it now.' })
  availableActions!: GatewayRefundAction[];
}

export const gatewayRefundReads = reads(GatewayRefundType, {
  prefix: 'gatewayrefund',
  entity: () => GatewayRefund,
  visibleTo: ofBuyerAndStaff,
  relations: {
    buyer: one(() => AccountType, 'buyerId'),
    attempt: one(() => PaymentAttemptType, 'attemptId', { impliedBy: true }),
  },
  computed: {
    availableActions: {
      needs: ['status', 'buyerId'],
      from: (facts, viewer) =>
        scopeOf(viewer, Permission.TRANSFERS_CONFIRM).all && facts.buyerId !== viewer.buyerId
          ? Object.values(GatewayRefundAction).filter((action) => !whyNot(gatewayRefundLifecycle, action, facts))
          : [],
    },
  },
});
