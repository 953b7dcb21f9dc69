import './latent-complaint.enums.js';
import { sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { ComplaintType } from '../complaints/index.js';
import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { Connection, one, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { OrderType } from '../orders/index.js';
import { LatentComplaint, LatentSignal } from './latent-complaint.entity.js';
import { LatentAction, LatentSignalKind, LatentStatus, latentLifecycle } from './latent-complaint-status.js';
import { LatentContact } from './latent-contact.entity.js';

const isStaff = (viewer: Actor): boolean => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all;

/** Nobody works on their own order. */
export const mayWork = ({ buyerId }: { readonly buyerId: string }, actor: Actor): boolean =>
  reaches(scopeOf(actor, Permission.COMPLAINTS_HANDLE), {}) && actor.accountId !== buyerId;

@ObjectType('LatentSignal', {
  implements: Node,
  simpleResolvers: true,
  description: 'Why a complaint about an order is likely: a signal that counts now, with its time (H7).',
})
export class LatentSignalType extends Node {
  @Field(() => LatentSignalKind, { description: 'What it is.' })
  kind!: LatentSignalKind;

  @Field(() => Int, { description: 'What it weighs, as the settings said when it was weighed.' })
  weight!: number;

  @Field(() => DateTime, {
    description: 'When it began: the promised time that passed, the first question, the review.',
  })
  since!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it happened last; null while it goes on.' })
  lastAt?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How often they asked, or the score they gave; null where there is nothing to count.',
  })
  figure?: number | null;
}

@ObjectType('LatentContact', {
  implements: Node,
  simpleResolvers: true,
  description: 'That the desk contacted a customer who has not complained, and what came of it (H7).',
})
export class LatentContactType extends Node {
  @Field(() => Boolean, { description: 'Whether they were reached.' })
  isReached!: boolean;

  @Hint({ pii: true })
  @Field(() => String, { description: 'What was said; empty for nothing.' })
  note!: string;

  @Field(() => AccountType, { nullable: true, description: 'Who did it; null for whoever may not see the account.' })
  account?: AccountType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'number',
  columns: ['number', 'status', 'weight', 'signalKinds', 'order', 'merchant', 'troubleSince', 'owner', 'complaint'],
  defaultSort: 'WEIGHT',
  icon: 'CrisisAlert',
  live: 'latentComplaintEvents',
})
@ObjectType('LatentComplaint', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A latent complaint 潜在投诉 (H7): an order whose customer will likely complain and has not, for the staff alone. An order with a complaint is not listed.',
})
export class LatentComplaintType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => OrderType, { nullable: true, description: 'The order; null for whoever may not see it.' })
  order?: OrderType | null;

  @Field(() => MerchantType, { nullable: true, description: 'Who sold it; null for whoever may not see the shop.' })
  merchant?: MerchantType | null;

  @Field(() => AccountType, { nullable: true, description: 'The customer; null for whoever may not see the account.' })
  buyer?: AccountType | null;

  @Field(() => LatentStatus, { description: 'Where it stands.' })
  status!: LatentStatus;

  @Field(() => Int, { description: 'What its signals weigh together; listed from the market’s threshold on.' })
  weight!: number;

  @Field(() => [LatentSignalKind], { description: 'The signals that count now; bounded by the enum.' })
  signalKinds!: LatentSignalKind[];

  @Field(() => DateTime, { nullable: true, description: 'When the first of those began; null while there is none.' })
  troubleSince?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was listed for the first time; null: never.' })
  firstListedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was listed last; null: never.' })
  listedAt?: Date | null;

  @Field(() => AccountType, { nullable: true, description: 'Who has it in hand, or had; null while nobody did.' })
  owner?: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When they took it; null until then.' })
  takenAt?: Date | null;

  @Field(() => Int, { description: 'How often the desk tried to contact the customer.' })
  contactCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the customer was reached last; null until then.' })
  contactedAt?: Date | null;

  @Hint({ widget: 'MULTILINE', hidden: ['LIST'] })
  @Field(() => String, { nullable: true, description: 'Why the desk took it off the list; null when it did not.' })
  dismissal?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it left the list last; null while it is on it.' })
  leftAt?: Date | null;

  @Field(() => ComplaintType, {
    nullable: true,
    description: 'The complaint that came of it, also after it had left the list; null for none.',
  })
  complaint?: ComplaintType | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was registered; null for none.' })
  complainedAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether the desk registered it; else the customer complained.' })
  isOpenedByDesk!: boolean;

  @Field(() => DateTime, { description: 'When something first went wrong with the order.' })
  createdAt!: Date;

  @Field(() => [LatentAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: LatentAction[];

  @Connection(() => LatentSignalType, { by: 'latentComplaintId', description: 'Why: each signal with its time.' })
  signals!: Connection<LatentSignalType>;

  @Connection(() => LatentContactType, {
    by: 'latentComplaintId',
    description: 'How the customer was contacted, the latest first.',
  })
  contacts!: Connection<LatentContactType>;
}

export const latentComplaintReads = reads(LatentComplaintType, {
  prefix: 'latentcomplaint',
  entity: () => LatentComplaint,
  visibleTo: isStaff,
  relations: {
    order: one(() => OrderType, 'orderId'),
    merchant: one(() => MerchantType, 'merchantId'),
    buyer: one(() => AccountType, 'buyerId'),
    owner: one(() => AccountType, 'ownerId'),
    complaint: one(() => ComplaintType, 'complaintId'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'ownerId', 'buyerId'],
      from: (latent, viewer) => (mayWork(latent, viewer) ? allowedActions(latentLifecycle, latent) : []),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`${row.number} like ${`${value.toUpperCase().replaceAll(/[%_\\]/g, '')}%`}`,
    signalKinds: (value: LatentSignalKind[], row) => sql<boolean>`${row.signalKinds} && ${[...value]}::text[]`,
    weightAtLeast: (value: number, row) => sql<boolean>`${row.weight} >= ${value}`,
    hasComplaint: (value: boolean, row) => sql<boolean>`(${row.complaintId} is not null) = ${value}`,
    isMine: (value: boolean, row, viewer) =>
      sql<boolean>`(${row.ownerId} is not distinct from ${viewer.accountId}) = ${value}`,
  },
  orders: { WEIGHT: (row) => sql`${row.rank}` },
  defaultOrder: { field: 'WEIGHT', direction: 'DESC' },
});

export const latentSignalReads = reads(LatentSignalType, {
  prefix: 'latentsignal',
  entity: () => LatentSignal,
  visibleTo: isStaff,
});

export const latentContactReads = reads(LatentContactType, {
  prefix: 'latentcontact',
  entity: () => LatentContact,
  visibleTo: isStaff,
  relations: { account: one(() => AccountType, 'accountId') },
});
