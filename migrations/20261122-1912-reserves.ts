import { Migration } from '@mikro-orm/migrations';

/** Reserves of risky merchants (I1): who keeps how much for how long, and what is kept back of each order until when. */
export class Reserves extends Migration {
  override up(): void {
    this.addSql(`
      create table reserve_rule (
        id text primary key,
        merchant_id text not null references merchant,
        basis_points int not null check (basis_points between 1 and 5000),
        days int not null check (days between 1 and 365),
        most_minor bigint check (most_minor > 0),
        reason text not null,
        set_by_id text references account,
        created_at timestamptz(3) not null,
        ended_at timestamptz(3),
        end_reason text,
        check ((ended_at is null) = (end_reason is null))
      )`);
    this.addSql('create index reserve_rule_created_at on reserve_rule (created_at, id)');
    this.addSql('create index reserve_rule_merchant_id on reserve_rule (merchant_id, created_at, id)');
    this.addSql('create unique index reserve_rule_in_force on reserve_rule (merchant_id) where ended_at is null');
    this.addSql(`
      create table reserve_part (
        id text primary key,
        merchant_id text not null references merchant,
        order_id text not null unique,
        held_minor bigint not null check (held_minor > 0),
        freed_minor bigint not null default 0 check (freed_minor between 0 and held_minor),
        held_at timestamptz(3) not null,
        due_at timestamptz(3) not null
      )`);
    this.addSql('create index reserve_part_due_at on reserve_part (due_at, id) where freed_minor < held_minor');
    this.addSql(
      'create index reserve_part_merchant_id on reserve_part (merchant_id, due_at, id) where freed_minor < held_minor',
    );
  }

  override down(): void {
    this.addSql('drop table reserve_part, reserve_rule');
  }
}
