import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { WebhookDisabledBecause, WebhookEndpointStatus } from './webhook-endpoint-status.js';

/**
 * Where an app wants the events of the market sent to (E11). How far it has come stands in `webhook_progress`, which the
 * sending writes by guarded statements.
 */
@Entity({ tableName: 'webhook_endpoint' })
export class WebhookEndpoint {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  appId!: string;

  /** The merchant its app works for; null when that works for the platform. */
  @Property({ type: 'text', nullable: true })
  merchantId!: string | null;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  url!: string;

  /** Empty: every kind. */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: `'{}'` })
  kinds: string[] = [];

  @Enum({ items: () => WebhookEndpointStatus, type: 'text' })
  status: WebhookEndpointStatus = WebhookEndpointStatus.ENABLED;

  @Enum({ items: () => WebhookDisabledBecause, type: 'text', nullable: true })
  disabledBecause: WebhookDisabledBecause | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  disabledAt: Date | null = null;

  @Property({ type: 'text', hidden: true })
  sealedSecret!: string;

  /** The secret before, while both sign. */
  @Property({ type: 'text', nullable: true, hidden: true })
  sealedPreviousSecret: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  previousUntil: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: number;
}
