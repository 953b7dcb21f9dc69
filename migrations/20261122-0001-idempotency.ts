import { Migration } from '@mikro-orm/migrations';

/** Keys under which money, stock and orders move at most once (F4). Rows are ids only and live 72 hours. */
export class Idempotency extends Migration {
  override up(): void {
    this.addSql(`
      create table idempotency_key (
        principal text not null,
        key text not null,
        operation text not null,
        request_hash text not null,
        result jsonb,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        primary key (principal, key)
      )`);
    this.addSql('create index idempotency_key_expires_at on idempotency_key (expires_at)');
  }

  override down(): void {
    this.addSql('drop table idempotency_key');
  }
}
