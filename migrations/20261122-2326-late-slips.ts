import { Migration } from '@mikro-orm/migrations';

/** Slips of complaints that were paid or came back lately, for verdicts that were given before (G4). */
export class LateSlips extends Migration {
  override up(): void {
    this.addSql(
      `create index slip_of_complaint_settled on slip (updated_at) where complaint_id is not null and status in ('PAID', 'RETURNED')`,
    );
  }

  override down(): void {
    this.addSql('drop index slip_of_complaint_settled');
  }
}
