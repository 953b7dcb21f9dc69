import { Migration } from '@mikro-orm/migrations';

const OPEN = "status in ('REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'ACCEPTED', 'REJECTED')";

/** The agents of the complaint desk with skills, capacity and shifts; who had which complaint when; lists of open cases alone (H4). */
export class DeskAgents extends Migration {
  override up(): void {
    this.addSql(`
      create table desk_agent (
        id text primary key,
        account_id text not null constraint desk_agent_account unique references account,
        skills text[] not null,
        languages text[] not null,
        capacity int not null check (capacity between 1 and 1000),
        calendar_id text not null references working_calendar,
        is_active boolean not null default true,
        away_since timestamptz(3),
        away_reason text,
        shift_from_at timestamptz(3),
        shift_until_at timestamptz(3),
        last_assigned_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql('create index desk_agent_calendar on desk_agent (calendar_id)');
    this.addSql('create index desk_agent_created_at on desk_agent (created_at, id)');
    this.addSql('create index desk_agent_shift on desk_agent (shift_until_at) where is_active');
    this.addSql(`
      create table complaint_assignment (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        merchant_id text,
        buyer_id text not null,
        from_account_id text,
        to_account_id text,
        by_account_id text,
        kind text not null check (kind in ('AUTOMATIC', 'TAKEN', 'ASSIGNED', 'HANDED_OVER', 'TAKEN_BACK', 'AWAY')),
        reason text check (reason in ('SKILL', 'SHIFT_END', 'ABSENCE', 'LOAD', 'CUSTOMER_WISH', 'PARTIALITY', 'ESCALATION', 'OTHER')),
        note text not null default '',
        assigned_at timestamptz(3) not null
      )`);
    this.addSql('create index complaint_assignment_complaint on complaint_assignment (complaint_id, id)');
    this.addSql('create index complaint_assignment_to on complaint_assignment (to_account_id, assigned_at)');
    this.addSql('alter table complaint add column passed_by_id text references account');
    this.addSql(`create index complaint_waiting on complaint
      ((case severity when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end), registered_at, id)
      where assignee_id is null and ${OPEN}`);
    this.addSql(`create index complaint_open on complaint (status, severity) where ${OPEN}`);
    this.addSql(`create index complaint_open_assignee on complaint (assignee_id, due_at, id) where ${OPEN}`);
    this.addSql('create index complaint_status_due on complaint (status, due_at, id) where due_at is not null');
  }

  override down(): void {
    this.addSql('drop index complaint_status_due, complaint_open_assignee, complaint_open, complaint_waiting');
    this.addSql('alter table complaint drop column passed_by_id');
    this.addSql('drop table complaint_assignment, desk_agent');
  }
}
