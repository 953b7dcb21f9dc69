import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PickingBatchStatus } from './picking-status.js';

/** 配货单: orders of one merchant that one picker gathers together (E5). */
@Entity({ tableName: 'picking_batch' })
export class PickingBatch {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Enum({ items: () => PickingBatchStatus, type: 'text' })
  status: Opt<PickingBatchStatus> = PickingBatchStatus.OPEN;

  /** Account of the named picker; null while nobody has it. */
  @Property({ type: 'text', nullable: true })
  pickerId: string | null = null;

  /** Account that made it; null when an app did. */
  @Property({ type: 'text', nullable: true })
  madeById: string | null = null;

  /** Orders that are in it now. */
  @Property({ type: 'integer' })
  orderCount: Opt<number> = 0;

  /** Lines not all of whose units are picked or reported short. */
  @Property({ type: 'integer' })
  openLineCount: Opt<number> = 0;

  /** Orders whose special notes the picker has not confirmed. */
  @Property({ type: 'integer' })
  unconfirmedCount: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  assignedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  startedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  pickedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
