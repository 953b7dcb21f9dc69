import { Migration } from '@mikro-orm/migrations';

/** The complaint register 投诉处理登记 with its log (H1-H4). */
export class Complaints extends Migration {
  override up(): void {
    this.addSql(`
      create table complaint (
        id text primary key,
        number text not null unique,
        status text not null default 'REGISTERED' check (status in ('REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'ACCEPTED', 'REJECTED', 'RESOLVED', 'FOLLOWED_UP', 'ARCHIVED')),
        channel text not null check (channel in ('WEB', 'PHONE', 'CHAT', 'EMAIL', 'REVIEW')),
        category text not null check (category in ('GOODS', 'DELIVERY', 'SERVICE', 'PAYMENT', 'PLATFORM', 'OTHER')),
        severity text not null check (severity in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
        dimension text check (dimension in ('TANGIBLES', 'EMPATHY', 'ASSURANCE', 'RESPONSIVENESS', 'RELIABILITY')),
        buyer_id text not null references account,
        order_id text references customer_order,
        merchant_id text references merchant,
        assignee_id text references account,
        resolved_by_id text references account,
        description text not null,
        proposal text,
        cause text,
        responsible_party text check (responsible_party in ('MERCHANT', 'COURIER', 'WAREHOUSE', 'PLATFORM', 'AGENT', 'BUYER')),
        resolution text,
        satisfaction int check (satisfaction between 1 and 5),
        follow_up_comment text,
        escalation_level int not null default 0 check (escalation_level between 0 and 3),
        due_at timestamptz(3),
        registered_at timestamptz(3) not null,
        resolved_at timestamptz(3),
        followed_up_at timestamptz(3),
        archived_at timestamptz(3),
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check (status <> 'ARCHIVED' or (cause is not null and responsible_party is not null and resolution is not null and satisfaction is not null))
      )`);
    this.addSql('create index complaint_buyer_id on complaint (buyer_id, id)');
    this.addSql('create index complaint_merchant_id on complaint (merchant_id, id)');
    this.addSql('create index complaint_order_id on complaint (order_id, id)');
    this.addSql('create index complaint_assignee_id on complaint (assignee_id, id)');
    this.addSql('create index complaint_due_at on complaint (due_at, id) where due_at is not null');
    this.addSql('create index complaint_registered_at on complaint (registered_at, id)');
    this.addSql(`
      create table complaint_entry (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        buyer_id text not null,
        merchant_id text,
        action text not null,
        from_status text not null check (from_status in ('REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'ACCEPTED', 'REJECTED', 'RESOLVED', 'FOLLOWED_UP', 'ARCHIVED')),
        to_status text not null check (to_status in ('REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'ACCEPTED', 'REJECTED', 'RESOLVED', 'FOLLOWED_UP', 'ARCHIVED')),
        note text not null default '',
        is_internal boolean not null default false,
        account_id text,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index complaint_entry_complaint_id on complaint_entry (complaint_id, id)');
  }

  override down(): void {
    this.addSql('drop table complaint_entry, complaint');
  }
}
