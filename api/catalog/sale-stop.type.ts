import { Field, ObjectType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, one, reads } from '../kernel/read/index.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { SaleStop } from './sale-stop.entity.js';
import { VariantType } from './variant.type.js';

@ObjectType('SaleStop', {
  implements: Node,
  simpleResolvers: true,
  description: 'Nothing of a variant, or of a whole shop, is sold until it is lifted (H9).',
})
export class SaleStopType extends Node {
  @Field(() => MerchantType, { nullable: true, description: 'The shop; null when it is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => VariantType, { nullable: true, description: 'The variant; null: everything the shop sells.' })
  variant?: VariantType | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTime, { description: 'From when it holds.' })
  placedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was lifted; null while it holds.' })
  liftedAt?: Date | null;
}

export const saleStopReads = reads(SaleStopType, {
  prefix: 'salestop',
  entity: () => SaleStop,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.STOCK_READ), row.merchantId),
  relations: { merchant: one(() => MerchantType, 'merchantId'), variant: one(() => VariantType, 'variantId') },
});
