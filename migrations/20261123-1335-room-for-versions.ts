import { Migration } from '@mikro-orm/migrations';

/**
 * A complaint is written some ten times in its life, often where no index looks. In half-filled pages such a version stays on its
 * page and touches none of the table's indexes; a sweep that warns of a whole page at once needs room for every row of it. Clocks are
 * never looked for by their calendar.
 */
export class RoomForVersions extends Migration {
  override up(): void {
    this.addSql('alter table complaint set (fillfactor = 50)');
    this.addSql('drop index complaint_clock_calendar');
  }

  override down(): void {
    this.addSql('create index complaint_clock_calendar on complaint_clock (calendar_id, complaint_id)');
    this.addSql('alter table complaint set (fillfactor = 80)');
  }
}
