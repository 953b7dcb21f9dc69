import { Migration } from '@mikro-orm/migrations';

/** Withdrawals to Alipay accounts are sent through the gateway (F2, I4). */
export class WithdrawalsThroughGateway extends Migration {
  override up(): void {
    this.addSql('alter table withdrawal add column next_try_at timestamptz(3)');
    this.addSql('create index withdrawal_next_try_at on withdrawal (next_try_at) where next_try_at is not null');
  }

  override down(): void {
    this.addSql('alter table withdrawal drop column next_try_at');
  }
}
