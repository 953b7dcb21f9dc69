import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { toDecimal } from '../kernel/money.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, reads } from '../kernel/read/index.js';
import { describedStates } from '../kernel/schema/described-states.js';
import { Hint } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { OrderChange } from './order-change.entity.js';
import { OrderChangeStatus, orderChangeLifecycle } from './order-change-status.js';
import type { OrderVersion } from './order-version.js';

registerEnumType(OrderChangeStatus, {
  name: 'OrderChangeStatus',
  description: 'Where a proposed change of an order’s goods stands (E4).',
  valuesConfig: describedStates(orderChangeLifecycle),
});

@ObjectType('OrderVersionLine', { simpleResolvers: true, description: 'A line of one version of an order (E4).' })
export class OrderVersionLineType {
  @Field(() => LocalizedText, { description: 'What the product was called.' })
  title!: LocalizedText;

  @Field(() => String, { description: 'The SKU.' })
  sku!: string;

  @Field(() => MoneyType, { description: 'What one unit costs.' })
  unitPrice!: MoneyType;

  @Field(() => Int, { description: 'Units.' })
  quantity!: number;

  @Field(() => MoneyType, { description: 'With its share of discount and delivery fee.' })
  total!: MoneyType;
}

@ObjectType('OrderChange', {
  implements: Node,
  simpleResolvers: true,
  description: 'Other goods for a paid order, with the version before, which is kept (E4).',
})
export class OrderChangeType extends Node {
  @Field(() => OrderChangeStatus, { description: 'Where it stands.' })
  status!: OrderChangeStatus;

  @Field(() => String, { description: 'Why it was proposed.' })
  @Hint({ pii: true })
  reason!: string;

  @Field(() => MoneyType, { description: 'What the buyer pays in addition; negative: what goes back.' })
  difference!: MoneyType;

  @Field(() => [OrderVersionLineType], { description: 'The goods before. At most 200 lines.' })
  linesBefore!: OrderVersionLineType[];

  @Field(() => [OrderVersionLineType], { description: 'The goods after. At most 400 lines.' })
  linesAfter!: OrderVersionLineType[];

  @Field(() => DateTime, { nullable: true, description: 'When it lapses; null once it is answered.' })
  dueAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered or lapsed; null until then.' })
  answeredAt?: Date | null;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  createdAt!: Date;
}

const shown = ({ lines }: OrderVersion, currency: string, locale: 'zh' | 'en'): OrderVersionLineType[] =>
  lines.map(({ titleZh: zh, titleEn: en, sku, unitPriceMinor, quantity, totalMinor }) => ({
    title: { zh, en, forViewer: locale === 'zh' ? zh : en },
    sku,
    unitPrice: { amount: toDecimal(unitPriceMinor, currency), currency },
    quantity,
    total: { amount: toDecimal(totalMinor, currency), currency },
  }));

export const orderChangeReads = reads(OrderChangeType, {
  prefix: 'change',
  entity: () => OrderChange,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.ORDERS_READ), row.merchantId, row.buyerId),
  computed: {
    linesBefore: {
      needs: ['before', 'currency'],
      from: ({ before, currency }, { locale }) => shown(before, currency, locale),
    },
    linesAfter: {
      needs: ['after', 'currency'],
      from: ({ after, currency }, { locale }) => shown(after, currency, locale),
    },
  },
});
