import { Field, Int, ObjectType, Resolver } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, Connection, one, reads } from '../../kernel/read/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { ResponsibleParty } from '../../verdicts/index.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintType } from '../complaint.type.js';
import { ComplaintCategory, QualityDimension } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';
import { FollowUpOutcome } from '../follow-ups/follow-up-status.js';
import { ComplaintCauseType } from './cause.type.js';
import { ComplaintReopening } from './reopening.entity.js';
import { ComplaintSheet } from './sheet.entity.js';

@ObjectType('ComplaintSheet', {
  implements: Node,
  simpleResolvers: true,
  description: 'The evaluation sheet 评估表 archived with a case: its facts at that moment, never changed (H3).',
})
export class ComplaintSheetType extends Node {
  @Field(() => ComplaintCategory, { description: 'What it was about.' })
  category!: ComplaintCategory;

  @Field(() => ComplaintSeverity, { description: 'How bad it was.' })
  severity!: ComplaintSeverity;

  @Field(() => QualityDimension, { nullable: true, description: 'Which dimension failed; null when nobody said.' })
  dimension?: QualityDimension | null;

  @Field(() => ComplaintCauseType, { description: 'Its cause.' })
  rootCause!: ComplaintCauseType;

  @Field(() => ResponsibleParty, { description: 'Whose fault it was.' })
  responsibleParty!: ResponsibleParty;

  @Field(() => FollowUpOutcome, { description: 'How the follow-up ended.' })
  followUpOutcome!: FollowUpOutcome;

  @Field(() => Int, { nullable: true, description: 'The customer’s judgement, 1 to 5; null when there was none.' })
  satisfaction?: number | null;

  @Field(() => Int, { description: 'How high it was escalated.' })
  escalationLevel!: number;

  @Field(() => Int, { description: 'How often it had been opened again.' })
  reopenings!: number;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who handled it; null for whoever may not see the account.',
  })
  handledBy?: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who confirmed the result; null for whoever may not see the account.',
  })
  confirmedBy?: AccountType | null;

  @Field(() => String, { description: 'What was noted at the archiving; empty when nothing.' })
  @Hint({ pii: true })
  remark!: string;

  @Field(() => DateTime, { description: 'When the case was registered.' })
  registeredAt!: Date;

  @Field(() => DateTime, { description: 'When it was resolved.' })
  resolvedAt!: Date;

  @Field(() => DateTime, { description: 'When it was archived.' })
  archivedAt!: Date;
}

export const complaintSheetReads = reads(ComplaintSheetType, {
  prefix: 'complaintsheet',
  entity: () => ComplaintSheet,
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_READ).all, notOfCaseAboutOneself(viewer, row.complaintId)),
  relations: {
    rootCause: one(() => ComplaintCauseType, 'rootCauseId', { impliedBy: true }),
    handledBy: one(() => AccountType, 'handledById'),
    confirmedBy: one(() => AccountType, 'confirmedById'),
  },
});

@ObjectType('ComplaintReopening', {
  implements: Node,
  simpleResolvers: true,
  description: 'Who opened a resolved case again, and why (H3).',
})
export class ComplaintReopeningType extends Node {
  @Field(() => String, { description: 'Why.' })
  @Hint({ pii: true })
  reason!: string;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who; null for the market itself, and for whoever may not see the account.',
  })
  account?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'The archiving it ended; null when there was none.' })
  archivedAt?: Date | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

export const complaintReopeningReads = reads(ComplaintReopeningType, {
  prefix: 'reopening',
  entity: () => ComplaintReopening,
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_READ).all, notOfCaseAboutOneself(viewer, row.complaintId)),
  relations: { account: one(() => AccountType, 'accountId') },
});

/** What the archive keeps of a complaint. */
@Resolver(() => ComplaintType)
export class ArchiveOfComplaint {
  @Connection(() => ComplaintSheetType, {
    by: 'complaintId',
    description:
      'Its evaluation sheets, one an archiving, the newest first; none for whoever is not of the staff (H3).',
  })
  @Hint({ hidden: ['LIST'] })
  sheets!: Connection<ComplaintSheetType>;

  @Connection(() => ComplaintReopeningType, {
    by: 'complaintId',
    description: 'When it was opened again, the newest first; none for whoever is not of the staff (H3).',
  })
  @Hint({ hidden: ['LIST'] })
  reopenings!: Connection<ComplaintReopeningType>;
}
