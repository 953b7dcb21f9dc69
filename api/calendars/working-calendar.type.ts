import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { orderByInput, reads } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';
import './calendar.enums.js';
import { Weekday } from './calendar-words.js';
import { WorkingCalendar } from './working-calendar.entity.js';

export enum WorkingCalendarAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
registerEnumType(WorkingCalendarAction, {
  name: 'WorkingCalendarAction',
  description: 'What can be done with a working calendar.',
  valuesConfig: {
    CREATE: { description: 'Make another one.' },
    EDIT: { description: 'Change its shifts and days; due times of open complaints are counted anew.' },
  },
});

export enum WorkingCalendarOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(WorkingCalendarOrderField, {
  name: 'WorkingCalendarOrderField',
  description: 'What working calendars are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were made.' } },
});
export const WorkingCalendarOrder = orderByInput('WorkingCalendarOrder', WorkingCalendarOrderField);

@ObjectType('WeeklyShift', { simpleResolvers: true, description: 'A shift of a weekday (J3).' })
export class WeeklyShiftType {
  @Field(() => Weekday, { description: 'The weekday it begins on.' })
  weekday!: Weekday;

  @Field(() => String, { description: 'When it begins, e.g. `08:30`.' })
  from!: string;

  @Field(() => String, { description: 'When it ends; not later than the beginning: on the next day.' })
  until!: string;
}

@ObjectType('SpecialDay', {
  simpleResolvers: true,
  description: 'A day that differs from its weekday: a holiday, or one shift of an adjusted working day 调休.',
})
export class SpecialDayType {
  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;

  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'When its shift begins; null: nobody works.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'When its shift ends; null: nobody works.' })
  until?: string | null;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_ASSIGN,
  title: 'name',
  columns: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'CREATED_AT',
  icon: 'CalendarMonth',
})
@ObjectType('WorkingCalendar', {
  implements: Node,
  simpleResolvers: true,
  description:
    'When a desk works 工作日历: shifts of the week, holidays, adjusted working days, in the market’s time zone (H4).',
})
export class WorkingCalendarType extends Node {
  @Field(() => LocalizedText, { description: 'What it is called.' })
  name!: LocalizedText;

  @Field(() => [WeeklyShiftType], { description: 'Shifts of the week. At most 50.' })
  shifts!: WeeklyShiftType[];

  @Field(() => [SpecialDayType], { description: 'Holidays and adjusted working days. At most 200.' })
  specialDays!: SpecialDayType[];

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [WorkingCalendarAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: WorkingCalendarAction[];
}

export const workingCalendarReads = reads(WorkingCalendarType, {
  prefix: 'calendar',
  entity: () => WorkingCalendar,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_READ).all,
  computed: {
    shifts: { needs: ['weekly'], from: ({ weekly }) => weekly },
    specialDays: { needs: ['days'], from: ({ days }) => days },
    availableActions: {
      needs: [],
      from: (_calendar, viewer) =>
        isNone(scopeOf(viewer, Permission.COMPLAINTS_ASSIGN)) ? [] : Object.values(WorkingCalendarAction),
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
});
