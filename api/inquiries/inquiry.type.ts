import { sql } from 'kysely';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { ProductType } from '../catalog/index.js';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, one, orderByInput, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { OrderType } from '../orders/index.js';
import { Inquiry } from './inquiry.entity.js';
import './inquiry.enums.js';
import { mayDo } from './inquiry-access.js';
import { InquiryAction, InquiryChannel, InquiryKind, InquiryStatus, inquiryLifecycle } from './inquiry-status.js';
import { InquiryTopicType } from './inquiry-topic.type.js';

export enum InquiryOrderField {
  ASKED_AT = 'ASKED_AT',
  DUE_AT = 'DUE_AT',
}
registerEnumType(InquiryOrderField, {
  name: 'InquiryOrderField',
  description: 'What inquiries are sorted by.',
  valuesConfig: {
    ASKED_AT: { description: 'When it was asked.' },
    DUE_AT: { description: 'When it has to be answered; the most urgent first when ascending.' },
  },
});
export const InquiryOrder = orderByInput('InquiryOrder', InquiryOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.INQUIRIES_READ,
  title: 'number',
  columns: ['number', 'kind', 'topic', 'status', 'channel', 'owner', 'dueAt', 'isLate', 'askedAt'],
  defaultSort: 'ASKED_AT',
  icon: 'QuestionAnswer',
})
@ObjectType('Inquiry', {
  implements: Node,
  simpleResolvers: true,
  description:
    'An inquiry 咨询 or suggestion 建议 in the register (H8). Its buyer sees it, other buyers and merchants do not.',
})
export class InquiryType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => InquiryKind, { description: 'A question, or a proposal.' })
  kind!: InquiryKind;

  @Field(() => InquiryStatus, { description: 'Where it stands.' })
  status!: InquiryStatus;

  @Field(() => InquiryTopicType, { description: 'What it is about.' })
  topic!: InquiryTopicType;

  @Field(() => InquiryChannel, { description: 'How it reached us.' })
  channel!: InquiryChannel;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who asks; null for somebody without an account, and for whoever may not see the account.',
  })
  buyer?: AccountType | null;

  @Field(() => String, { nullable: true, description: 'Who asks, where there is no account; null otherwise.' })
  @Hint({ pii: true })
  askerName?: string | null;

  @Field(() => OrderType, { nullable: true, description: 'The order it is about; null when about none.' })
  order?: OrderType | null;

  @Field(() => ProductType, {
    nullable: true,
    description: 'The product it is about; null when about none, or when it is hidden from you by now.',
  })
  product?: ProductType | null;

  @Field(() => String, { description: 'What is asked or proposed, and what was asked again after an answer.' })
  @Hint({ pii: true, widget: 'MULTILINE' })
  text!: string;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who has it in hand; null until somebody does, and for whoever may not see the account.',
  })
  owner?: AccountType | null;

  @Field(() => String, { nullable: true, description: 'The latest answer; null until there is one.' })
  @Hint({ widget: 'MULTILINE', hidden: ['LIST'] })
  answer?: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who answered last; null until somebody did, and for whoever may not see the account.',
  })
  answeredBy?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered; null while it is open.' })
  answeredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What became different because of it; null for nothing so far.' })
  @Hint({ widget: 'MULTILINE', hidden: ['LIST'] })
  change?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that change was recorded; null for none.' })
  changedAt?: Date | null;

  @Field(() => DateTime, { description: 'When it was registered.' })
  askedAt!: Date;

  @Field(() => DateTime, { description: 'When it has, or had, to be answered.' })
  dueAt!: Date;

  @Field(() => Boolean, { description: 'Whether the answer came too late, or has not come and its time is over.' })
  isLate!: boolean;

  @Field(() => Int, { description: 'How often it was asked again after an answer.' })
  askedAgainCount!: number;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => [InquiryAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: InquiryAction[];
}

export const inquiryReads = reads(InquiryType, {
  prefix: 'inquiry',
  entity: () => Inquiry,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.INQUIRIES_READ), null, row.buyerId),
  relations: {
    topic: one(() => InquiryTopicType, 'topicId', { impliedBy: true }),
    buyer: one(() => AccountType, 'buyerId'),
    order: one(() => OrderType, 'orderId'),
    product: one(() => ProductType, 'productId'),
    owner: one(() => AccountType, 'ownerId'),
    answeredBy: one(() => AccountType, 'answeredById'),
  },
  computed: {
    isLate: {
      needs: ['dueAt', 'answeredAt'],
      from: ({ dueAt, answeredAt }, _viewer, now) => (answeredAt ?? now) > dueAt,
    },
    availableActions: {
      needs: ['status', 'ownerId', 'buyerId'],
      from: (inquiry, viewer) =>
        allowedActions(inquiryLifecycle, inquiry).filter((action) => mayDo(action, inquiry, viewer)),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
    isLate: (value: boolean, row, _viewer, { clock }) =>
      sql<boolean>`(coalesce(${row.answeredAt}, ${clock.now()}) > ${row.dueAt}) = ${value}`,
    isMine: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.ownerId} is not distinct from ${viewer.accountId}) = ${value}`,
  },
  defaultOrder: { field: 'ASKED_AT', direction: 'DESC' },
});
