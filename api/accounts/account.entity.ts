import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { masks, Personal } from '../kernel/personal-data.js';
import { AccountStatus } from './account-status.js';

/** The languages the market speaks. */
export enum Locale {
  ZH = 'ZH',
  EN = 'EN',
}

/** One person (A1): buyer, member of merchants, staff, all at once. The buyer id of a person is this id. */
@Entity({ tableName: 'account' })
export class Account {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** E.164, e.g. `+8613800138000`; unique. */
  @Personal({ mask: masks.phone, erased: null })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  /** Lower case; unique. */
  @Personal({ mask: masks.email, erased: null })
  @Property({ type: 'text', nullable: true })
  email!: string | null;

  @Personal({ mask: null, erased: '***' })
  @Property({ type: 'text' })
  name!: string;

  @Enum({ items: () => Locale, type: 'text' })
  locale!: Locale;

  @Enum({ items: () => AccountStatus, type: 'text' })
  status!: AccountStatus;

  /** Why staff blocked it; null while it is not blocked. */
  @Property({ type: 'text', nullable: true })
  blockReason!: string | null;

  @Property({ type: 'text', hidden: true })
  passwordHash!: string;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  /** Counts edits of the profile; the second editor of one version gets CONFLICT. */
  @Property({ type: 'integer', version: true })
  version!: number;
}
