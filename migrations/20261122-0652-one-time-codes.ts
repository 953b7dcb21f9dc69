import { Migration } from '@mikro-orm/migrations';

/** Codes that open an account, set another password or confirm a contact (A1); neither code nor contact can be read. */
export class OneTimeCodes extends Migration {
  override up(): void {
    this.addSql(`
      create table one_time_code (
        key text primary key,
        code_hash text not null,
        tries integer not null,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null
      )`);
    this.addSql('create index one_time_code_expires_at on one_time_code (expires_at)');
  }

  override down(): void {
    this.addSql('drop table one_time_code');
  }
}
