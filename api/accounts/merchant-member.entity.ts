import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MemberRole } from './merchant-roles.js';

/** A duty of an account within one merchant (A2). Somebody with two duties has two of these. */
@Entity({ tableName: 'merchant_member' })
export class MerchantMember {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** Merchants live in a domain above; the id is all that is known of them here. */
  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  accountId!: string;

  @Enum({ items: () => MemberRole, type: 'text' })
  role!: MemberRole;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}
