import { Migration } from '@mikro-orm/migrations';

/** Codes that stand in for a lost authenticator app, each good once (A3). */
export class RecoveryCodes extends Migration {
  override up(): void {
    this.addSql(`
      create table recovery_code (
        account_id text not null references account (id) deferrable initially deferred,
        code_hash text not null,
        created_at timestamptz(3) not null,
        used_at timestamptz(3),
        primary key (account_id, code_hash)
      )`);
  }

  override down(): void {
    this.addSql('drop table recovery_code');
  }
}
