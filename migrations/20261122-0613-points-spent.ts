import { Migration } from '@mikro-orm/migrations';

/** Points of the present minute, shared by all processes; a crash of the database may forget them. */
export class PointsSpent extends Migration {
  override up(): void {
    this.addSql(`
      create unlogged table points_spent (
        key text primary key,
        minute_at timestamptz(3) not null,
        points double precision not null
      )`);
    this.addSql('create index points_spent_minute_at on points_spent (minute_at)');
  }

  override down(): void {
    this.addSql('drop table points_spent');
  }
}
