import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An entry of a buyer's address book (A1). Orders copy it, so that editing it never changes an order. */
@Entity({ tableName: 'address' })
export class Address {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text', hidden: true })
  recipient!: string;

  /** E.164. */
  @Property({ type: 'text', hidden: true })
  phone!: string;

  /** Six digits of GB/T 2260, e.g. 341102: province, city and district. */
  @Property({ type: 'text' })
  regionCode!: string;

  @Property({ type: 'text' })
  province!: string;

  @Property({ type: 'text' })
  city!: string;

  @Property({ type: 'text' })
  district!: string;

  @Property({ type: 'text', hidden: true })
  street!: string;

  @Property({ type: 'boolean' })
  isDefault!: boolean;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: number;
}
