import { Field, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, byOwner, Connection, one, reads } from '../../kernel/read/index.js';
import { Hint } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintType } from '../complaint.type.js';
import { ComplaintHearing } from './complaint-hearing.entity.js';
import { HearingStatus } from './hearing-status.js';

registerEnumType(HearingStatus, {
  name: 'HearingStatus',
  description: 'Where the hearing of a merchant on a case against it stands.',
  valuesConfig: {
    ASKED: { description: 'It was asked, and has until `dueAt` to answer.' },
    ANSWERED: { description: 'It answered.' },
    SILENT: { description: 'It did not answer in time; the case went on.' },
    APPEALED: { description: 'It appeals the result; somebody other than the handler decides.' },
    DISMISSED: { description: 'Its appeal was dismissed; the result stands.' },
    GRANTED: { description: 'Its appeal was granted; the case was opened again.' },
  },
});

@ObjectType('ComplaintHearing', {
  implements: Node,
  simpleResolvers: true,
  description: 'The merchant’s hearing on a case against it, and its appeal; the words stand in the conversation.',
})
export class ComplaintHearingType extends Node {
  @Field(() => HearingStatus, { description: 'Where it stands.' })
  status!: HearingStatus;

  @Field(() => DateTime, { nullable: true, description: 'When the merchant was asked last; null when it never was.' })
  askedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it may answer; null while nothing is waited for.' })
  dueAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it answered; null while it has not.' })
  answeredAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it appealed; null when it did not.' })
  appealedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the appeal was decided; null until then.' })
  decidedAt!: Date | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who decided the appeal; null until then, and for whoever may not see the account.',
  })
  decidedBy!: AccountType | null;
}

/** The merchant's hearing on a case. */
@Resolver(() => ComplaintType)
export class HearingOfComplaint {
  @Connection(() => ComplaintHearingType, {
    by: 'complaintId',
    description: 'The merchant’s hearing, at most one; none before it, and for the customer.',
  })
  @Hint({ hidden: ['LIST'] })
  hearings!: Connection<ComplaintHearingType>;
}

export const complaintHearingReads = reads(ComplaintHearingType, {
  prefix: 'complainthearing',
  entity: () => ComplaintHearing,
  visibleTo: (viewer, row) =>
    allOf(
      byOwner({ ...scopeOf(viewer, Permission.COMPLAINTS_READ), buyerId: null }, row.merchantId),
      notOfCaseAboutOneself(viewer, row.complaintId),
    ),
  relations: { decidedBy: one(() => AccountType, 'decidedById') },
});
