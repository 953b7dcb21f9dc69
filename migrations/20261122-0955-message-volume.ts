import { Migration } from '@mikro-orm/migrations';

/** How many messages went out on a channel in the present hour and day, and how many were refused (M1). */
export class MessageVolume extends Migration {
  override up(): void {
    this.addSql(`
      create table message_volume (
        channel text primary key constraint message_volume_channel_check check (channel in ('SMS', 'EMAIL')),
        hour_from timestamptz(3) not null,
        hour_sent integer not null,
        day_from timestamptz(3) not null,
        day_sent integer not null,
        refused bigint not null
      )`);
  }

  override down(): void {
    this.addSql('drop table message_volume');
  }
}
