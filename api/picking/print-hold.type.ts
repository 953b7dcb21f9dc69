import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, one, orderByInput, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { PrintHold } from './print-hold.entity.js';
import { PrintHoldAction, PrintHoldReason, PrintHoldStatus, printHoldLifecycle } from './waybill-status.js';

registerEnumType(PrintHoldReason, {
  name: 'PrintHoldReason',
  description: 'Why an order is not printed now (E5).',
  valuesConfig: {
    SHIP_ON: { description: 'It is to be sent on a later day.' },
    COURIER_WISH: { description: 'The buyer wishes another courier, or one that does not go there.' },
    NOT_SERVED: { description: 'No carrier, or not the one chosen, goes there.' },
  },
});

registerEnumType(PrintHoldStatus, {
  name: 'PrintHoldStatus',
  description: 'Where a question about printing stands (E5).',
  valuesConfig: describedStates(printHoldLifecycle),
});

registerEnumType(PrintHoldAction, {
  name: 'PrintHoldAction',
  description: 'What can be done with a question about printing.',
  valuesConfig: {
    ANSWER: { description: 'Answer it; the order may be printed then.' },
    ASSIGN: { description: 'Give it to somebody else.' },
  },
});

export enum PrintHoldOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(PrintHoldOrderField, {
  name: 'PrintHoldOrderField',
  description: 'What questions are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When it was asked.' } },
});

export const PrintHoldOrder = orderByInput('PrintHoldOrder', PrintHoldOrderField);

@Panel({
  group: 'ORDERS',
  permission: Permission.ORDERS_NOTE,
  title: 'order.number',
  columns: ['order', 'reason', 'status', 'question', 'owner', 'merchant', 'createdAt'],
  defaultSort: 'CREATED_AT',
  icon: 'ContactSupport',
})
@ObjectType('PrintHold', {
  implements: Node,
  simpleResolvers: true,
  description: 'A question that keeps an order from being printed until it is answered (E5).',
})
export class PrintHoldType extends Node {
  @Field(() => OrderType, { description: 'The order.' })
  order!: OrderType;

  @Field(() => MerchantType, { nullable: true, description: 'Who sells; null when the shop is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => PrintHoldReason, { description: 'Why it is not printed.' })
  reason!: PrintHoldReason;

  @Field(() => PrintHoldStatus, { description: 'Where it stands.' })
  status!: PrintHoldStatus;

  @Field(() => String, { description: 'What has to be found out; in English, the panel words the reason.' })
  question!: string;

  @Field(() => AccountType, { nullable: true, description: 'Who has to answer; null: nobody in particular.' })
  owner?: AccountType | null;

  @Field(() => String, { description: 'The answer; empty until then.' })
  @Hint({ pii: true })
  answer!: string;

  @Field(() => AccountType, { nullable: true, description: 'Who answered; null until then.' })
  answeredBy?: AccountType | null;

  @Field(() => DateTime, { description: 'When it was asked.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered; null until then.' })
  answeredAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [PrintHoldAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: PrintHoldAction[];
}

export const printHoldReads = reads(PrintHoldType, {
  prefix: 'printhold',
  entity: () => PrintHold,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_NOTE), row.merchantId),
  relations: {
    order: one(() => OrderType, 'orderId', { impliedBy: true }),
    merchant: one(() => MerchantType, 'merchantId'),
    owner: one(() => AccountType, 'ownerId', { impliedBy: true }),
    answeredBy: one(() => AccountType, 'answeredById', { impliedBy: true }),
  },
  computed: {
    availableActions: {
      needs: ['status', 'merchantId'],
      from: (held, viewer) =>
        reaches(scopeOf(viewer, Permission.ORDERS_NOTE), { merchantId: held.merchantId })
          ? allowedActions(printHoldLifecycle, held)
          : [],
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
