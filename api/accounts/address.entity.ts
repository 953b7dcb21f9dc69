import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { masks, Personal } from '../kernel/personal-data.js';

/** An entry of a buyer's address book (A1). Orders copy it, so that editing it never changes an order. */
@Entity({ tableName: 'address' })
export class Address {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Personal({ mask: masks.name, erased: '***' })
  @Property({ type: 'text' })
  recipient!: string;

  /** E.164. */
  @Personal({ mask: masks.phone, erased: '***' })
  @Property({ type: 'text' })
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

  @Personal({ mask: masks.whole, erased: '***' })
  @Property({ type: 'text' })
  street!: string;

  @Property({ type: 'boolean' })
  isDefault!: boolean;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: number;
}
