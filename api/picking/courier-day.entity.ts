import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Whether the courier is still at a shop on a day, so that printing goes on after the cut-off (E5). */
@Entity({ tableName: 'courier_day' })
export class CourierDay {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  /** By the market's calendar. */
  @Property({ type: 'date' })
  day!: string;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  hereUntil: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  leftAt: Date | null = null;

  /** Account that said so last; null when an app did. */
  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
