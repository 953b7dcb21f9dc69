import { Field, ObjectType } from 'type-graphql';
import { type Actor, scopeOf, scopeWithoutRoles } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type ColumnsOf, reads, type Visibility } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { OrderRecipient } from './order-recipient.entity.js';

@ObjectType('OrderRecipient', {
  simpleResolvers: true,
  description: 'Who receives an order and what its invoice says; masked for whoever does not need it (A7).',
})
export class OrderRecipientType {
  @Field(() => String, { description: 'Name; its first character only where masked.' })
  @Hint({ pii: true })
  name!: string;

  @Field(() => String, { description: 'Phone; its last four figures only where masked.' })
  @Hint({ pii: true })
  phone!: string;

  @Field(() => String, { description: 'Six figures of GB/T 2260.' })
  regionCode!: string;

  @Field(() => String, { description: 'Province, city and district in words.' })
  region!: string;

  @Field(() => String, { description: 'Street, house and room; `***` where masked.' })
  @Hint({ pii: true })
  street!: string;

  @Field(() => String, { nullable: true, description: 'Title of the invoice asked for; null when none was.' })
  @Hint({ pii: true })
  invoiceTitle?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tax number on the invoice; null for a person, or when none was asked for.',
  })
  @Hint({ pii: true })
  invoiceTaxNumber?: string | null;
}

/** The buyer, and the people of the shop that send it. Staff open it, with a reason, when they need it. */
const clearFor = (viewer: Actor, row: ColumnsOf<OrderRecipient>): Visibility =>
  byOwner(scopeWithoutRoles(viewer, Permission.PERSONAL_DATA_READ), row.merchantId, row.buyerId);

export const orderRecipientReads = reads(OrderRecipientType, {
  entity: () => OrderRecipient,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  masked: {
    name: { clearFor },
    phone: { clearFor },
    street: { clearFor },
    invoiceTitle: { clearFor },
    invoiceTaxNumber: { clearFor },
  },
});
