import { Migration } from '@mikro-orm/migrations';

const states = (more: string): string => `'DRAFT', 'APPROVED', 'SENT', 'FINISHED', 'DISCARDED'${more}`;

/** Payout runs over any number of merchants are drafted and discarded in batches, each a transaction of its own (I3). */
export class LargePayoutRuns extends Migration {
  override up(): void {
    this.addSql(`
      alter table payout_run add next_merchant_id text,
        drop constraint payout_run_status_check,
        add constraint payout_run_status_check check (status in (${states(", 'DRAFTING', 'DISCARDING'")})),
        add constraint payout_run_drafting check ((status = 'DRAFTING') = (next_merchant_id is not null))`);
    this.addSql(
      `create index payout_run_unfinished on payout_run (drafted_at, id) where status in ('DRAFTING', 'DISCARDING')`,
    );
  }

  override down(): void {
    this.addSql('drop index payout_run_unfinished');
    this.addSql(`
      alter table payout_run drop constraint payout_run_drafting, drop next_merchant_id,
        drop constraint payout_run_status_check,
        add constraint payout_run_status_check check (status in (${states('')}))`);
  }
}
