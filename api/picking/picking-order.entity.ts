import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PickingOrderStatus, PickingOutReason } from './picking-status.js';

/** An order in a picking batch; in one open batch at most, which an index proves (E5). */
@Entity({ tableName: 'picking_order' })
export class PickingOrder {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  batchId!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  /** Place in the batch, the most urgent first, from 0. */
  @Property({ type: 'integer' })
  position!: number;

  @Enum({ items: () => PickingOrderStatus, type: 'text' })
  status: Opt<PickingOrderStatus> = PickingOrderStatus.TO_PICK;

  /** Why it left the batch unsent; null while it is in it, or once it was sent. */
  @Enum({ items: () => PickingOutReason, type: 'text', nullable: true })
  outReason: PickingOutReason | null = null;

  /** Whether it bears a red flag or a note of the buyer, which the picker confirms. */
  @Property({ type: 'boolean' })
  isSpecial!: boolean;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  notesConfirmedAt: Date | null = null;

  /** Account of the picker who confirmed its special notes. */
  @Property({ type: 'text', nullable: true })
  notesConfirmedById: string | null = null;
}
