import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** 维修网点: a service outlet that repairs for the market (G8). */
@Entity({ tableName: 'repair_outlet' })
export class RepairOutlet {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  address!: string;

  @Property({ type: 'text' })
  contact!: string;

  @Property({ type: 'text' })
  phone!: string;

  /** Where its fees are paid to. */
  @Property({ type: 'text' })
  accountHolder!: string;

  @Property({ type: 'text' })
  accountNumber!: string;

  @Property({ type: 'text' })
  bankName!: string;

  @Property({ type: 'boolean' })
  isActive: Opt<boolean> = true;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
