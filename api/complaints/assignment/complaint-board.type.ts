import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/schema/scalars.js';
import { ComplaintSeverity, ComplaintStatus } from '../complaint-status.js';

@ObjectType('ComplaintBoardCount', {
  simpleResolvers: true,
  description: 'Open complaints of one state, severity and level.',
})
export class ComplaintBoardCountType {
  @Field(() => ComplaintStatus, { description: 'The state.' })
  status!: ComplaintStatus;

  @Field(() => ComplaintSeverity, { description: 'The severity.' })
  severity!: ComplaintSeverity;

  @Field(() => Int, { description: 'The level: 0 agent, 1 supervisor, 2 manager, 3 the top.' })
  level!: number;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'Those whose next due time is over.' })
  lateCount!: number;

  @Field(() => Int, { description: 'Those nobody is in charge of.' })
  unassignedCount!: number;

  @Field(() => Int, { description: 'Those that wait for the customer.' })
  pausedCount!: number;
}

@ObjectType('ComplaintBoardAgent', { simpleResolvers: true, description: 'What an agent of the desk carries now.' })
export class ComplaintBoardAgentType {
  @Field(() => ID, { description: 'Their account.' })
  accountId!: string;

  @Field(() => String, { description: 'What they are called.' })
  name!: string;

  @Field(() => Int, { description: 'Open complaints.' })
  openCount!: number;

  @Field(() => Int, { description: 'The weight of these.' })
  openWeight!: number;

  @Field(() => Int, { description: 'The weight they carry at most.' })
  capacity!: number;

  @Field(() => Int, { description: 'Those whose next due time is over.' })
  lateCount!: number;

  @Field(() => Int, { description: 'Due times that ran out in their hands today.' })
  breachesToday!: number;

  @Field(() => Boolean, { description: 'Whether their shift runs now.' })
  isOnShift!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Since when they are away; null while they are not.' })
  awaySince?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why they are away; null while they are not.' })
  awayReason?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the first of their cases goes back to the backlog unless they do something on it; null when none will.',
  })
  nextTakeBackAt?: Date | null;
}

@ObjectType('ComplaintBoard', {
  simpleResolvers: true,
  description: 'The supervisor’s board of the complaint desk (H4).',
})
export class ComplaintBoardType {
  @Field(() => Int, { description: 'Open complaints.' })
  openCount!: number;

  @Field(() => Int, { description: 'Those whose next due time is over.' })
  lateCount!: number;

  @Field(() => Int, { description: 'Those that wait for the customer.' })
  pausedCount!: number;

  @Field(() => Int, { description: 'Those above their agent: with the supervisor, the manager or at the top.' })
  escalatedCount!: number;

  @Field(() => Int, { description: 'Those nobody is in charge of.' })
  unassignedCount!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the oldest of these was registered; null when there is none.',
  })
  oldestUnassignedAt?: Date | null;

  @Field(() => Int, { description: 'Due times that ran out since midnight.' })
  breachesToday!: number;

  @Field(() => [ComplaintBoardCountType], {
    description: 'Open complaints by state, severity and level. At most 96 entries.',
  })
  counts!: ComplaintBoardCountType[];

  @Field(() => [ComplaintBoardAgentType], { description: 'The agents, whoever carries most first. At most 200.' })
  agents!: ComplaintBoardAgentType[];

  @Field(() => DateTime, { description: 'The instant it tells of.' })
  at!: Date;
}
