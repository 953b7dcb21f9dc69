import { Migration } from '@mikro-orm/migrations';

/** A merchant questions a line of its account (I2): a complaint, and a hold on the line while it is open. */
export class QuestionedLines extends Migration {
  override up(): void {
    this.addSql(`
      create table merchant_line_hold (
        id text primary key,
        line_id text not null references merchant_line,
        merchant_id text not null,
        cause_id text not null,
        placed_at timestamptz(3) not null,
        lifted_at timestamptz(3)
      )`);
    this.addSql(
      'create unique index merchant_line_hold_line_id on merchant_line_hold (line_id) where lifted_at is null',
    );
    this.addSql(
      'create index merchant_line_hold_merchant_id on merchant_line_hold (merchant_id) where lifted_at is null',
    );
    this.addSql('create index merchant_line_hold_cause_id on merchant_line_hold (cause_id)');
    this.addSql('alter table complaint add merchant_line_id text references merchant_line');
    this.addSql('create index complaint_merchant_line_id on complaint (merchant_line_id, registered_at, id)');
  }

  override down(): void {
    this.addSql('alter table complaint drop merchant_line_id');
    this.addSql('drop table merchant_line_hold');
  }
}
