import './bad-review.enums.js';
import { sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { type Actor, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { Connection, hasRunOut, one, reads } from '../../kernel/read/index.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime, LocalDate } from '../../kernel/schema/scalars.js';
import { allowedActions } from '../../kernel/transition.js';
import { MerchantType } from '../../merchants/index.js';
import { OrderType } from '../../orders/index.js';
import { SlipType } from '../../slips/index.js';
import { ProductReviewType } from '../product-review.type.js';
import { BadReview } from './bad-review.entity.js';
import { BadReviewCompensation } from './bad-review-compensation.entity.js';
import { BadReviewContact } from './bad-review-contact.entity.js';
import {
  BadReviewAction,
  BadReviewSeverity,
  BadReviewStatus,
  BadReviewStep,
  badReviewLifecycle,
  ContactResult,
  ContactStatus,
  ContactWay,
} from './bad-review-status.js';
import { mayWork } from './move-bad-review.js';

const isStaff = (viewer: Actor): boolean => scopeOf(viewer, Permission.BAD_REVIEWS_READ).all;

@ObjectType('BadReviewContact', {
  implements: Node,
  simpleResolvers: true,
  description: 'An attempt to reach the author of a bad review, or what they answered (C7).',
})
export class BadReviewContactType extends Node {
  @Field(() => ContactWay, { description: 'How.' })
  way!: ContactWay;

  @Field(() => ContactResult, { description: 'What came of it.' })
  result!: ContactResult;

  @Hint({ pii: true })
  @Field(() => String, { description: 'What was said; empty for nothing.' })
  note!: string;

  @Field(() => Boolean, { description: 'Whether they asked for money because of the review.' })
  asksForMoney!: boolean;

  @Field(() => AccountType, { nullable: true, description: 'Who did it; null for whoever may not see the account.' })
  account?: AccountType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@ObjectType('BadReviewCompensation', {
  implements: Node,
  simpleResolvers: true,
  description: 'Money the desk asked finance to give because of a bad review (C7, F7).',
})
export class BadReviewCompensationType extends Node {
  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => SlipType, { nullable: true, description: 'Its slip; null for whoever may not see slips.' })
  slip?: SlipType | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.BAD_REVIEWS_READ,
  title: 'number',
  columns: [
    'number',
    'severity',
    'status',
    'contactStatus',
    'nextStep',
    'dueAt',
    'isRepeatDemander',
    'merchant',
    'owner',
    'openedAt',
  ],
  defaultSort: 'LOWEST_SCORE',
  icon: 'ThumbDown',
})
@ObjectType('BadReview', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A case of the bad-review desk 中差评处理 (C7): one a middling or bad review, for the staff alone. Only its author changes the review.',
})
export class BadReviewType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => ProductReviewType, { nullable: true, description: 'The review; null for whoever may not see it.' })
  review?: ProductReviewType | null;

  @Field(() => OrderType, { nullable: true, description: 'The order it is about; null for whoever may not see it.' })
  order?: OrderType | null;

  @Field(() => MerchantType, { nullable: true, description: 'Who sold it; null for whoever may not see the shop.' })
  merchant?: MerchantType | null;

  @Field(() => AccountType, { nullable: true, description: 'Its author; null for whoever may not see the account.' })
  buyer?: AccountType | null;

  @Field(() => BadReviewStatus, { description: 'How far the desk got.' })
  status!: BadReviewStatus;

  @Field(() => BadReviewSeverity, { description: 'How bad it is.' })
  severity!: BadReviewSeverity;

  @Field(() => Int, { description: 'The lowest of its three scores, 1 to 5.' })
  lowestScore!: number;

  @Field(() => Int, { description: 'What the goods got, 1 to 5.' })
  goodsScore!: number;

  @Field(() => Int, { description: 'What the service got, 1 to 5.' })
  serviceScore!: number;

  @Field(() => Int, { description: 'What the delivery got, 1 to 5.' })
  deliveryScore!: number;

  @Field(() => ContactStatus, { description: 'How its author was contacted: the farthest the desk went.' })
  contactStatus!: ContactStatus;

  @Field(() => Int, { description: 'Attempts to reach its author.' })
  contactCount!: number;

  @Field(() => AccountType, { nullable: true, description: 'Who has it in hand; null while nobody does.' })
  owner?: AccountType | null;

  @Field(() => BadReviewStep, { nullable: true, description: 'What it waits for; null once it is over.' })
  nextStep?: BadReviewStep | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When that is due: a call always at a calling time. Null while finance has the slip, and once it is over.',
  })
  dueAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether that time has come and nothing was done.' })
  isLate!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When its author was first contacted; null until then.' })
  firstContactAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its author first answered; null until then.' })
  answeredAt?: Date | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day by which its author promised to change it; null without a promise.',
  })
  promisedOn?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when its author asks for money; null when they do not.',
  })
  demandedAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether its author asks for money because of review after review.' })
  isRepeatDemander!: boolean;

  @Hint({ widget: 'MULTILINE', hidden: ['LIST'] })
  @Field(() => String, { nullable: true, description: 'What came of it, in words of the desk; null until it says so.' })
  result?: string | null;

  @Field(() => SlipType, {
    nullable: true,
    description: 'The slip asked for last; null for none, and for whoever may not see slips.',
  })
  slip?: SlipType | null;

  @Field(() => DateTime, { description: 'When it came to the desk.' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was over; null until then.' })
  closedAt?: Date | null;

  @Field(() => [BadReviewAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: BadReviewAction[];

  @Connection(() => BadReviewContactType, {
    by: 'badReviewId',
    description: 'Attempts to reach its author, and answers.',
  })
  contacts!: Connection<BadReviewContactType>;

  @Connection(() => BadReviewCompensationType, { by: 'badReviewId', description: 'What finance was asked to give.' })
  compensations!: Connection<BadReviewCompensationType>;
}

export const badReviewReads = reads(BadReviewType, {
  prefix: 'badreview',
  entity: () => BadReview,
  visibleTo: isStaff,
  relations: {
    review: one(() => ProductReviewType, 'reviewId'),
    order: one(() => OrderType, 'orderId'),
    merchant: one(() => MerchantType, 'merchantId'),
    buyer: one(() => AccountType, 'buyerId'),
    owner: one(() => AccountType, 'ownerId'),
    slip: one(() => SlipType, 'slipId'),
  },
  expressions: {
    goodsScore: (row) => sql<number>`(select r.goods_score from product_review r where r.id = ${row.reviewId})`,
    serviceScore: (row) => sql<number>`(select r.service_score from product_review r where r.id = ${row.reviewId})`,
    deliveryScore: (row) => sql<number>`(select r.delivery_score from product_review r where r.id = ${row.reviewId})`,
  },
  computed: {
    isLate: { needs: ['dueAt'], from: ({ dueAt }, _viewer, now) => dueAt !== null && dueAt < now },
    availableActions: {
      needs: ['status', 'ownerId', 'buyerId'],
      from: (found, viewer) => (mayWork(found, viewer) ? allowedActions(badReviewLifecycle, found) : []),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
    isLate: (value: boolean, row, _viewer, { clock }) => hasRunOut(row.dueAt, clock.now(), value),
    isMine: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.ownerId} is not distinct from ${viewer.accountId}) = ${value}`,
  },
  defaultOrder: { field: 'LOWEST_SCORE', direction: 'ASC' },
});

export const badReviewContactReads = reads(BadReviewContactType, {
  prefix: 'badreviewcontact',
  entity: () => BadReviewContact,
  visibleTo: isStaff,
  relations: { account: one(() => AccountType, 'accountId') },
});

export const badReviewCompensationReads = reads(BadReviewCompensationType, {
  prefix: 'badreviewcompensation',
  entity: () => BadReviewCompensation,
  visibleTo: isStaff,
  relations: { slip: one(() => SlipType, 'slipId') },
});
