import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';
import { GatewayName } from '../../kernel/payment-gateway.js';

/** What came of a notification. */
export enum NotificationVerdict {
  TAKEN = 'TAKEN',
  REPEATED = 'REPEATED',
  NOTED = 'NOTED',
  RETURNED = 'RETURNED',
  PARKED = 'PARKED',
  UNKNOWN = 'UNKNOWN',
  WRONG_AMOUNT = 'WRONG_AMOUNT',
  OTHER_APP = 'OTHER_APP',
  FORGED = 'FORGED',
  MALFORMED = 'MALFORMED',
}

/**
 * One notification as it arrived (F3), whatever came of it. What it claims is only worth something when the verdict says that
 * it was believed; nobody's personal data is kept of it.
 */
@Entity({ tableName: 'gateway_notification' })
export class GatewayNotification {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => GatewayName, type: 'text' })
  gateway!: GatewayName;

  @Enum({ items: () => NotificationVerdict, type: 'text' })
  verdict!: NotificationVerdict;

  /** The gateway's own id of it. */
  @Property({ type: 'text', nullable: true })
  notifyId: string | null = null;

  /** Our number of the attempt, as it claims. */
  @Property({ type: 'text', nullable: true })
  number: string | null = null;

  @Property({ type: 'text', nullable: true })
  tradeStatus: string | null = null;

  @Property({ type: 'text', nullable: true })
  tradeNumber: string | null = null;

  @Property({ type: minorUnits, nullable: true })
  amountMinor: number | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt: Date | null = null;

  /** The attempt it is about, once that is known. */
  @Property({ type: 'text', nullable: true })
  attemptId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  receivedAt!: Date;

  /** When a parked one is looked at again. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  nextAt: Date | null = null;
}
