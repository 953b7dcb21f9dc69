import './survey.enums.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { QualityDimension } from '../complaints/index.js';
import { isNone, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, one, orderByInput, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { whyNot } from '../kernel/transition.js';
import { SurveyRoundOrderField } from './survey.enums.js';
import { SurveyRound, SurveyStatement } from './survey-round.entity.js';
import { SurveyAction, SurveyStatus, surveyLifecycle } from './survey-words.js';

export const SurveyRoundOrder = orderByInput('SurveyRoundOrder', SurveyRoundOrderField);

@ObjectType('SurveyStatement', {
  implements: Node,
  simpleResolvers: true,
  description: 'A statement that a round of the survey asks customers to rate (H6).',
})
export class SurveyStatementType extends Node {
  @Field(() => Int, { description: 'Its place in the round, from 1.' })
  number!: number;

  @Field(() => QualityDimension, { description: 'What of service quality it is about.' })
  dimension!: QualityDimension;

  @Field(() => LocalizedText, { description: 'The statement.' })
  words!: LocalizedText;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'title',
  columns: ['title', 'status', 'opensAt', 'closesAt', 'invitedCount', 'answeredCount', 'plannedBy'],
  defaultSort: 'OPENS_AT',
  icon: 'Poll',
})
@ObjectType('SurveyRound', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A round of the survey of expectation and perception 服务质量调查: statements of each dimension of service quality, rated by customers who bought lately, without their names (H6).',
})
export class SurveyRoundType extends Node {
  @Field(() => LocalizedText, { description: 'What it is called.' })
  title!: LocalizedText;

  @Field(() => SurveyStatus, { description: 'Where it stands.' })
  status!: SurveyStatus;

  @Field(() => DateTime, { description: 'When it opens by itself.' })
  opensAt!: Date;

  @Field(() => DateTime, { description: 'When it closes by itself.' })
  closesAt!: Date;

  @Field(() => Int, { description: 'Customers who are invited, fixed when it opened; 0 until then.' })
  invitedCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Customers who answered; null until it has closed.',
  })
  answeredCount?: number | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who planned it; null for whoever may not see the account.',
  })
  plannedBy?: AccountType | null;

  @Field(() => DateTime, { description: 'When it was planned.' })
  plannedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it opened; null until then.' })
  openedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it closed; null until then.' })
  closedAt?: Date | null;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [SurveyAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: SurveyAction[];

  @Connection(() => SurveyStatementType, {
    by: 'surveyRoundId',
    description: 'What it asks, in its order.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  @Hint({ hidden: ['LIST'] })
  statements!: Connection<SurveyStatementType>;
}

export const surveyRoundReads = reads(SurveyRoundType, {
  prefix: 'surveyround',
  entity: () => SurveyRound,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  relations: { plannedBy: one(() => AccountType, 'plannedById') },
  computed: {
    availableActions: {
      needs: ['status'],
      from: ({ status }, viewer) =>
        isNone(scopeOf(viewer, Permission.COMPLAINTS_ASSIGN))
          ? []
          : [
              SurveyAction.CREATE,
              ...[SurveyAction.EDIT as const, SurveyAction.DISCARD as const].filter(
                (action) => whyNot(surveyLifecycle, action, { status }) === null,
              ),
            ],
    },
  },
  defaultOrder: { field: 'OPENS_AT', direction: 'DESC' },
});

export const surveyStatementReads = reads(SurveyStatementType, {
  prefix: 'surveystatement',
  entity: () => SurveyStatement,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
});
