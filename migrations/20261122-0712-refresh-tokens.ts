import { Migration } from '@mikro-orm/migrations';

/** Sessions whose tokens are exchanged in turn (A1): a short access token, and a refresh token that is good once. */
export class RefreshTokens extends Migration {
  override up(): void {
    this.addSql(`
      alter table session add column refresh_hash text constraint session_refresh_hash unique,
        add column access_expires_at timestamptz(3)`);
    this.addSql(`
      create table spent_refresh_token (
        hash text primary key,
        session_id text not null references session (id) on delete cascade,
        spent_at timestamptz(3) not null
      )`);
    this.addSql('create index spent_refresh_token_session_id on spent_refresh_token (session_id)');
  }

  override down(): void {
    this.addSql('drop table spent_refresh_token');
    this.addSql('alter table session drop column refresh_hash, drop column access_expires_at');
  }
}
