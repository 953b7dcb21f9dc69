import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An event in a tracker's daily log 跟单日志 (E9). Only ever added. */
@Entity({ tableName: 'tracker_note' })
export class TrackerNote {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  accountId!: string;

  /** The market's day it belongs to. */
  @Property({ type: 'date' })
  day!: string;

  @Property({ type: 'text', nullable: true })
  problemOrderId: string | null = null;

  /** What happened, and what was done about it. */
  @Property({ type: 'text' })
  told!: string;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
