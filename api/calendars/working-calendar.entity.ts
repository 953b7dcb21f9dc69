import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { SpecialDay, WeeklyShift } from './calendar-words.js';

/** When a desk works (H4, J3): shifts of the week, holidays, adjusted working days 调休. */
@Entity({ tableName: 'working_calendar' })
export class WorkingCalendar {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  nameZh!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Property({ type: 'json' })
  weekly!: WeeklyShift[];

  @Property({ type: 'json' })
  days!: SpecialDay[];

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
