import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One time a waybill was printed: which copy, by whom, when (E5). Only ever added. */
@Entity({ tableName: 'waybill_print' })
export class WaybillPrint {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  waybillId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  printoutId!: string;

  /** 1 for the first; what follows is a reprint. */
  @Property({ type: 'integer' })
  copy!: number;

  /** Account that printed it; null when an app did. */
  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
