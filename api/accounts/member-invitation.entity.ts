import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { masks, Personal } from '../kernel/personal-data.js';
import { InvitationStatus } from './invitation-status.js';
import { MemberRole } from './merchant-roles.js';

/** A duty offered to somebody by phone number or e-mail address, whether they have an account or not (A2). */
@Entity({ tableName: 'member_invitation' })
export class MemberInvitation {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  /** Phone number (E.164) or e-mail address (lower case) of whoever may accept. */
  @Personal({ mask: masks.identifier, erased: '***' })
  @Property({ type: 'text' })
  identifier!: string;

  @Enum({ items: () => MemberRole, type: 'text' })
  role!: MemberRole;

  @Enum({ items: () => InvitationStatus, type: 'text' })
  status!: InvitationStatus;

  /** SHA-256 of the link's secret, in hexadecimal. */
  @Property({ type: 'text', hidden: true })
  tokenHash!: string;

  @Property({ type: 'text', nullable: true })
  invitedById!: string | null;

  /** The account that accepted or declined. */
  @Property({ type: 'text', nullable: true })
  accountId!: string | null;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;

  /** When it was answered, withdrawn or ran out. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt!: Date | null;
}
