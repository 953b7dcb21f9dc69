import { Migration } from '@mikro-orm/migrations';

/** Duties in merchants offered to people by phone or e-mail (A2). */
export class Invitations extends Migration {
  override up(): void {
    this.addSql(`
      create table member_invitation (
        id text primary key,
        merchant_id text not null,
        identifier text not null,
        role text not null constraint member_invitation_role_check check (role in ('OWNER', 'MANAGER', 'SERVICE',
          'ORDER_CLERK', 'PICKER', 'COURIER', 'FINANCE', 'DESIGNER')),
        status text not null constraint member_invitation_status_check check (status in ('PENDING', 'ACCEPTED',
          'DECLINED', 'WITHDRAWN', 'EXPIRED')),
        token_hash text not null constraint member_invitation_token_hash_unique unique,
        invited_by_id text,
        account_id text,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        ended_at timestamptz(3),
        constraint member_invitation_ended_check check ((status = 'PENDING') = (ended_at is null))
      )`);
    this.addSql('create index member_invitation_merchant on member_invitation (merchant_id, id)');
    this.addSql('create index member_invitation_identifier on member_invitation (identifier)');
    this.addSql(`create index member_invitation_waiting on member_invitation (expires_at) where status = 'PENDING'`);
    this.addSql('create index member_invitation_ended on member_invitation (ended_at) where ended_at is not null');
  }

  override down(): void {
    this.addSql('drop table member_invitation');
  }
}
