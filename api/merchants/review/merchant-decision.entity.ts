import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { RejectionReason } from '../application/application-field.js';
import { MerchantAction, MerchantStatus } from '../merchant-status.js';

/** A change of state of a merchant: who decided what, when and why. Never changed. */
@Entity({ tableName: 'merchant_decision' })
export class MerchantDecision {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Enum({ items: () => MerchantAction, type: 'text' })
  action!: MerchantAction;

  @Enum({ items: () => MerchantStatus, type: 'text' })
  fromStatus!: MerchantStatus;

  @Enum({ items: () => MerchantStatus, type: 'text' })
  toStatus!: MerchantStatus;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'json' })
  fieldReasons: RejectionReason[] = [];

  /** Account; null when the market itself decided, e.g. at an import. */
  @Property({ type: 'text', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  decidedAt!: Date;
}
