import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { VariantType } from '../catalog/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type OrderBy, one, RootPageArgs, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import { MerchantType } from '../merchants/index.js';
import { SupplyPriceFilter } from './fee.inputs.js';
import { FeeTermAction, FeeTermOrder } from './fee-plan.type.js';
import { SupplyPrice } from './supply-price.entity.js';

@ArgsType()
export class SupplyPricesArgs extends RootPageArgs {
  @Field(() => SupplyPriceFilter, { nullable: true, description: 'Which supply prices to list.' })
  filter?: SupplyPriceFilter | null;

  @Field(() => FeeTermOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@Panel({
  group: 'MONEY',
  permission: Permission.PAYOUTS_READ,
  defaultSort: 'CREATED_AT',
  title: 'variant.sku',
  columns: ['merchant', 'variant', 'amount', 'fromOn', 'untilOn', 'createdAt'],
  icon: 'PriceCheck',
})
@ObjectType('SupplyPrice', {
  implements: Node,
  simpleResolvers: true,
  description:
    'At what price a variant is settled with its merchant for a while (B6). Orders keep the price of their day: the merchant is due it for each unit kept, what buyers paid for the goods above it is the market’s margin 差价, with VAT, in place of commission. Sold below it, there is no margin.',
})
export class SupplyPriceType extends Node {
  @Field(() => VariantType, { nullable: true, description: 'The variant; null when it is hidden from you.' })
  variant?: VariantType | null;

  @Field(() => MerchantType, { nullable: true, description: 'Whose it is; null when the shop is hidden from you.' })
  merchant?: MerchantType | null;

  @Field(() => MoneyType, { description: 'What the merchant is due for a unit.' })
  amount!: MoneyType;

  @Field(() => LocalDate, { description: 'First day of it.' })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day without it; null: until it is ended.' })
  untilOn?: string | null;

  @Field(() => DateTime, { description: 'When it was set.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you end it.' })
  version!: number;

  @Field(() => [FeeTermAction], { description: 'What you may do to it now; bounded by the enum.' })
  availableActions!: FeeTermAction[];
}

export const supplyPriceReads = reads(SupplyPriceType, {
  prefix: 'supplyprice',
  entity: () => SupplyPrice,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.PAYOUTS_READ), row.merchantId),
  relations: { variant: one(() => VariantType, 'variantId'), merchant: one(() => MerchantType, 'merchantId') },
  computed: {
    availableActions: {
      needs: ['id'],
      from: (_price, viewer) => (scopeOf(viewer, Permission.PAYOUTS_PREPARE).all ? [FeeTermAction.END] : []),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
