import { ArrayMinSize, IsOptional, Matches, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { LocalDate } from '../kernel/schema/scalars.js';
import { Weekday } from './calendar-words.js';
import './calendar.enums.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const untilMeans = 'When it ends, e.g. `17:30`; not later than the beginning: on the next day.';

@InputType('WeeklyShiftInput', { description: 'A shift of a weekday (J3).' })
export class WeeklyShiftInput {
  @Field(() => Weekday, { description: 'The weekday it begins on.' })
  weekday!: Weekday;

  @Matches(TIME)
  @Field(() => String, { description: 'When it begins, e.g. `08:30`.' })
  from!: string;

  @Matches(TIME)
  @Field(() => String, { description: untilMeans })
  until!: string;
}

@InputType('SpecialDayInput', {
  description:
    'A day that differs from its weekday: a holiday (no times), or one shift of an adjusted working day 调休.',
})
export class SpecialDayInput {
  @Field(() => LocalDate, { description: 'The day; several times when it has several shifts.' })
  day!: string;

  @TextOf(1, 40)
  @Field(() => String, { description: 'What it is, e.g. 国庆节.' })
  name!: string;

  @IsOptional()
  @Matches(TIME)
  @Field(() => String, { nullable: true, description: 'When its shift begins; absent: nobody works.' })
  from?: string | null;

  @IsOptional()
  @Matches(TIME)
  @Field(() => String, { nullable: true, description: untilMeans })
  until?: string | null;
}

@InputType('CreateWorkingCalendarInput', { description: 'Another working calendar (H4).' })
export class CreateWorkingCalendarInput {
  @ValidateNested()
  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 60 characters in each language.' })
  name!: LocalizedTextInput;

  @ArrayMinSize(1)
  @ItemsAtMost(50)
  @ValidateNested({ each: true })
  @Field(() => [WeeklyShiftInput], { description: 'Shifts of the week, 1 to 50; together ten hours at least.' })
  shifts!: WeeklyShiftInput[];

  @ItemsAtMost(200)
  @ValidateNested({ each: true })
  @Field(() => [SpecialDayInput], { defaultValue: [], description: 'Holidays and adjusted working days, at most 200.' })
  specialDays!: SpecialDayInput[];
}

@InputType('UpdateWorkingCalendarInput', {
  description: 'Changes to a working calendar; absent fields stay as they are.',
})
export class UpdateWorkingCalendarInput {
  @Field(() => ID, { description: 'The calendar.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @IsOptional()
  @ValidateNested()
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is called.' })
  name?: LocalizedTextInput | null;

  @IsOptional()
  @ArrayMinSize(1)
  @ItemsAtMost(50)
  @ValidateNested({ each: true })
  @Field(() => [WeeklyShiftInput], { nullable: true, description: 'All shifts of the week.' })
  shifts?: WeeklyShiftInput[] | null;

  @IsOptional()
  @ItemsAtMost(200)
  @ValidateNested({ each: true })
  @Field(() => [SpecialDayInput], { nullable: true, description: 'All holidays and adjusted working days.' })
  specialDays?: SpecialDayInput[] | null;
}

@InputType('WorkingCalendarFilter', { description: 'Which working calendars to list.' })
export class WorkingCalendarFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;
}
