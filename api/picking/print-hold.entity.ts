import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ownWords, Personal } from '../kernel/personal-data.js';
import { PrintHoldReason, PrintHoldStatus } from './waybill-status.js';

/** Why an order was not printed: a question that waits for its owner (E5). One open one an order and reason. */
@Entity({ tableName: 'print_hold' })
export class PrintHold {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Enum({ items: () => PrintHoldReason, type: 'text' })
  reason!: PrintHoldReason;

  @Enum({ items: () => PrintHoldStatus, type: 'text' })
  status: Opt<PrintHoldStatus> = PrintHoldStatus.OPEN;

  @Property({ type: 'text' })
  question!: string;

  /** Account that has to answer: who reviewed the order, else who wanted to print it. */
  @Property({ type: 'text', nullable: true })
  ownerId: string | null = null;

  @Personal(ownWords)
  @Property({ type: 'text' })
  answer: Opt<string> = '';

  @Property({ type: 'text', nullable: true })
  answeredById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
