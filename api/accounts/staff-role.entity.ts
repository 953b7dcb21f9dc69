import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StaffRole } from './platform-roles.js';

/** A role of the platform's staff, held by an account (A3). Taken away by deleting the row; the audit log remembers. */
@Entity({ tableName: 'staff_role' })
export class StaffRoleGrant {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  accountId!: string;

  @Enum({ items: () => StaffRole, type: 'text' })
  role!: StaffRole;

  /** Region whose merchants a merchant manager looks after, six figures of GB/T 2260; null: only those assigned. */
  @Property({ type: 'text', nullable: true })
  districtCode: string | null = null;

  /** Who gave it; null for the first administrator, who is made by a command. */
  @Property({ type: 'text', nullable: true })
  grantedById!: string | null;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}
