import { Migration } from '@mikro-orm/migrations';

/** Monthly reports of complaints, each counted once and never changed (H7). */
export class ComplaintReports extends Migration {
  override up(): void {
    this.addSql(`
      create table complaint_report (
        id text primary key,
        month text not null unique check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        case_count int not null,
        resolved_count int not null,
        late_count int not null,
        facts text not null,
        sha256 text not null,
        issued_at timestamptz(3) not null
      )`);
    this.addSql('create index complaint_report_month on complaint_report (month, id)');
    this.addSql('create index complaint_resolved_at on complaint (resolved_at) where resolved_at is not null');
    this.addSql(
      'create trigger frozen before update or delete on complaint_report for each row execute function ledger_append_only()',
    );
  }

  override down(): void {
    this.addSql('drop index complaint_resolved_at');
    this.addSql('drop table complaint_report');
  }
}
