import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';
import { TenderMethod } from '../tender.entity.js';

/** What of a refund goes back to one tender. */
@Entity({ tableName: 'refund_part' })
export class RefundPart {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  refundId!: string;

  @Property({ type: 'text' })
  tenderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => TenderMethod, type: 'text' })
  destination!: TenderMethod;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** What carries it out, when it goes through a gateway. */
  @Property({ type: 'text', nullable: true })
  gatewayRefundId: string | null = null;
}
