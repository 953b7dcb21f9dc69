import { Field, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, Connection, one, openedBy, orderByInput, reads } from '../../kernel/read/index.js';
import { describedStates } from '../../kernel/schema/described-states.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { allowedActions } from '../../kernel/transition.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintType } from '../complaint.type.js';
import { ComplaintLink, ComplaintLinkKind } from './complaint-link.entity.js';
import { InboundMail } from './inbound-mail.entity.js';
import { InboundMailAction, InboundMailStatus, inboundMailLifecycle } from './inbound-mail-status.js';

registerEnumType(ComplaintLinkKind, {
  name: 'ComplaintLinkKind',
  description: 'How two cases belong together.',
  valuesConfig: {
    SUGGESTED: { description: 'They may be about the same matter.' },
    DUPLICATE: { description: 'They are about the same matter.' },
    APART: { description: 'They are about different matters.' },
  },
});
registerEnumType(InboundMailStatus, {
  name: 'InboundMailStatus',
  description: 'What became of an e-mail that came in (H1).',
  valuesConfig: describedStates(inboundMailLifecycle),
});
registerEnumType(InboundMailAction, {
  name: 'InboundMailAction',
  description: 'What can be done with an e-mail.',
  valuesConfig: {
    REGISTER: { description: 'Register a complaint from it.' },
    DISMISS: { description: 'Say that it is no complaint.' },
  },
});

export enum InboundMailOrderField {
  RECEIVED_AT = 'RECEIVED_AT',
}
registerEnumType(InboundMailOrderField, {
  name: 'InboundMailOrderField',
  description: 'What e-mails are sorted by.',
  valuesConfig: { RECEIVED_AT: { description: 'When it came.' } },
});
export const InboundMailOrder = orderByInput('InboundMailOrder', InboundMailOrderField);

@ObjectType('ComplaintLink', {
  implements: Node,
  simpleResolvers: true,
  description: 'That two cases may be, are, or are not about the same matter (H1); seen by the desk.',
})
export class ComplaintLinkType extends Node {
  @Field(() => ComplaintLinkKind, { description: 'How they belong together.' })
  kind!: ComplaintLinkKind;

  @Field(() => ComplaintType, { nullable: true, description: 'The other case; null when it is not yours to see.' })
  other!: ComplaintType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who decided; null while it is suggested, and for whoever may not see the account.',
  })
  account!: AccountType | null;

  @Field(() => DateTime, { description: 'When it was suggested or said.' })
  createdAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'subject',
  columns: ['receivedAt', 'status', 'subject', 'sender', 'buyer', 'complaint'],
  defaultSort: 'RECEIVED_AT',
  icon: 'Inbox',
})
@ObjectType('InboundMail', {
  implements: Node,
  simpleResolvers: true,
  description:
    'An e-mail that came in (H1): into a case by itself where its sender is known, else here until staff say whose it is.',
})
export class InboundMailType extends Node {
  @Field(() => InboundMailStatus, { description: 'What became of it.' })
  status!: InboundMailStatus;

  @Field(() => String, { description: 'Whom it says it is from, masked until opened; a sender can be forged.' })
  @Hint({ pii: true })
  sender!: string;

  @Field(() => String, { description: 'Its subject.' })
  @Hint({ pii: true })
  subject!: string;

  @Field(() => String, { description: 'Its words, without the letters it answers; at most 4,000 characters.' })
  @Hint({ pii: true, widget: 'MULTILINE' })
  text!: string;

  @Field(() => [String], {
    description: 'Names of what came along and was not kept: no picture or PDF, too large or too many. At most 50.',
  })
  droppedFiles!: string[];

  @Field(() => AccountType, { nullable: true, description: 'Whoever wrote it; null while nobody knows.' })
  buyer!: AccountType | null;

  @Field(() => ComplaintType, { nullable: true, description: 'The case it became or answers; null for none.' })
  complaint!: ComplaintType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who of the desk handled it; null when nobody had to.' })
  handledBy!: AccountType | null;

  @Field(() => String, { nullable: true, description: 'Why it is no complaint; null when it was not dismissed.' })
  dismissedReason!: string | null;

  @Field(() => DateTime, { description: 'When it came.' })
  receivedAt!: Date;

  @Field(() => [InboundMailAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: InboundMailAction[];
}

/** Other cases about the same matter. */
@Resolver(() => ComplaintType)
export class ComplaintLinks {
  @Connection(() => ComplaintLinkType, {
    by: 'complaintId',
    description: 'Other cases of the same customer that may be, are, or are not about the same matter (H1).',
  })
  @Hint({ hidden: ['LIST'] })
  links!: Connection<ComplaintLinkType>;

  @Connection(() => ComplaintType, {
    by: 'mergedIntoId',
    description: 'Later cases about the same matter that it goes on for (H1), with what was said and given on them.',
  })
  @Hint({ hidden: ['LIST'] })
  mergedCases!: Connection<ComplaintType>;
}

export const complaintLinkReads = reads(ComplaintLinkType, {
  prefix: 'complaintlink',
  entity: () => ComplaintLink,
  visibleTo: (viewer, row) =>
    allOf(
      scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
      notOfCaseAboutOneself(viewer, row.complaintId),
      notOfCaseAboutOneself(viewer, row.otherId),
    ),
  relations: { other: one(() => ComplaintType, 'otherId'), account: one(() => AccountType, 'accountId') },
});

export const inboundMailReads = reads(InboundMailType, {
  prefix: 'inboundmail',
  entity: () => InboundMail,
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all, notOfCaseAboutOneself(viewer, row.complaintId)),
  masked: { sender: { clearFor: (viewer, row) => openedBy(viewer, row.id) } },
  relations: {
    buyer: one(() => AccountType, 'buyerId'),
    complaint: one(() => ComplaintType, 'complaintId'),
    handledBy: one(() => AccountType, 'handledById'),
  },
  computed: {
    availableActions: {
      needs: ['status'],
      from: (facts, viewer) =>
        scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all ? allowedActions(inboundMailLifecycle, facts) : [],
    },
  },
  defaultOrder: { field: 'RECEIVED_AT', direction: 'DESC' },
});
