import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { CreateWorkingCalendarInput, UpdateWorkingCalendarInput, WorkingCalendarFilter } from './calendar.inputs.js';
import { WorkingCalendarOrder, WorkingCalendarType } from './working-calendar.type.js';
import { createWorkingCalendar, updateWorkingCalendar } from './write-calendar.js';

@ArgsType()
class WorkingCalendarsArgs extends RootPageArgs {
  @Field(() => WorkingCalendarFilter, { nullable: true, description: 'Which ones.' })
  filter?: WorkingCalendarFilter | null;

  @Field(() => WorkingCalendarOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof WorkingCalendarOrder> | null;
}

const answer = { workingCalendar: () => WorkingCalendarType };
const toCalendar = ({ id }: { id: string }): Record<string, unknown> => ({
  workingCalendar: ref(WorkingCalendarType, id),
});

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class CalendarResolver {
  @Query(() => WorkingCalendarType, { nullable: true, description: 'A working calendar; null when there is none.' })
  @Auth(Permission.COMPLAINTS_ASSIGN)
  workingCalendar(@Arg('id', () => ID, { description: 'Its id.' }) id: string): WorkingCalendarType | null {
    return ref(WorkingCalendarType, id);
  }

  @Query(() => connectionOf(() => WorkingCalendarType), { description: 'Working calendars of the desks (H4).' })
  @Auth(Permission.COMPLAINTS_ASSIGN)
  workingCalendars(@Args(() => WorkingCalendarsArgs) args: WorkingCalendarsArgs): Connection<WorkingCalendarType> {
    return page(WorkingCalendarType, args);
  }

  @Does(createWorkingCalendar, payload('CreateWorkingCalendarPayload', answer), {
    description: 'Makes another working calendar (H4).',
    action: { on: 'WorkingCalendar', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createWorkingCalendar(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateWorkingCalendarInput, { description: 'The calendar.' }) input: CreateWorkingCalendarInput,
  ): Answer {
    return carryOut(createWorkingCalendar, ctx, input, toCalendar);
  }

  @Does(updateWorkingCalendar, payload('UpdateWorkingCalendarPayload', answer), {
    description: 'Changes shifts, holidays and adjusted working days; due times of open complaints follow (H4).',
    action: { on: 'WorkingCalendar', value: 'EDIT', kind: 'EDIT' },
  })
  updateWorkingCalendar(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateWorkingCalendarInput, { description: 'The changes.' }) input: UpdateWorkingCalendarInput,
  ): Answer {
    return carryOut(updateWorkingCalendar, ctx, input, toCalendar);
  }
}
