import './slip.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { FileType } from '../files/index.js';
import { type Actor, paysActor, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import {
  allOf,
  anyOf,
  type ColumnsOf,
  Connection,
  one,
  openedBy,
  reads,
  type Visibility,
} from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { Slip, SlipReason } from './slip.entity.js';
import { SlipEvidence } from './slip-evidence.entity.js';
import { SlipAction, SlipPayee, SlipStatus, slipLifecycle } from './slip-status.js';

@ObjectType('SlipEvidence', {
  implements: Node,
  simpleResolvers: true,
  description: 'What proves a slip (F7).',
})
export class SlipEvidenceType extends Node {
  @Field(() => FileType, {
    nullable: true,
    description: 'Picture or document; null for whoever neither wrote the slip nor approves or pays slips.',
  })
  file!: FileType | null;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;
}

@Panel({
  group: 'MONEY',
  permission: Permission.SLIPS_READ,
  title: 'number',
  columns: ['createdAt', 'number', 'status', 'amount', 'reason', 'content', 'payee', 'openedBy'],
  defaultSort: 'CREATED_AT',
  icon: 'ReceiptLong',
})
@ObjectType('Slip', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Money paid out by hand, with its slip 清单 (F7): why, by which agent, to whom. Seen by staff who write, approve or pay slips.',
})
export class SlipType extends Node {
  @Field(() => String, { description: 'What people call it.' })
  number!: string;

  @Field(() => SlipStatus, { description: 'Where it stands.' })
  status!: SlipStatus;

  @Field(() => SlipReason, { description: 'What for.' })
  reason!: SlipReason;

  @Field(() => String, { description: 'What happened; stands in the memo of the transfer.' })
  content!: string;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => SlipPayee, { description: 'Who gets it.' })
  payee!: SlipPayee;

  @Field(() => AccountType, {
    nullable: true,
    description: 'The buyer; null for none, and for whoever may not see the account.',
  })
  buyer!: AccountType | null;

  @Field(() => MerchantType, { nullable: true, description: 'The merchant; null for none.' })
  merchant!: MerchantType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose bank account, masked but while finance has to pay; null for none.',
  })
  @Hint({ pii: true })
  accountHolder!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its number, masked but while finance has to pay; null for none.',
  })
  @Hint({ pii: true })
  accountNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Bank and branch; null for none.' })
  bankName!: string | null;

  @Field(() => AccountType, { nullable: true, description: 'The agent; null for whoever may not see the account.' })
  openedBy!: AccountType | null;

  @Field(() => AccountType, { nullable: true, description: 'The second person; null when none was needed, or yet.' })
  approvedBy!: AccountType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who paid it; null until then.' })
  paidBy!: AccountType | null;

  @Field(() => String, { nullable: true, description: 'Why it was turned down or came back; null when it was not.' })
  refusedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'The line of the bank’s statement it left with; null for none.' })
  bankReference!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the second person approved it; null until then.' })
  approvedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was paid; null until then.' })
  paidAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Connection(() => SlipEvidenceType, { by: 'slipId', description: 'What proves it, the latest first; at most nine.' })
  evidence!: Connection<SlipEvidenceType>;

  @Field(() => [SlipAction], { description: 'What this viewer may do with it now.' })
  availableActions!: SlipAction[];
}

export const slipEvidenceReads = reads(SlipEvidenceType, {
  prefix: 'slipevidence',
  entity: () => SlipEvidence,
  visibleTo: (viewer) => scopeOf(viewer, Permission.SLIPS_READ).all,
  relations: { file: one(() => FileType, 'fileId') },
});

/** Finance while it has to be paid; whoever opened it with a reason. */
const clearFor = (viewer: Actor, row: ColumnsOf<Slip>): Visibility =>
  anyOf(
    allOf(scopeOf(viewer, Permission.SLIPS_PAY).all, sql<SqlBool>`${row.status} = ${SlipStatus.TO_PAY}`),
    openedBy(viewer, row.id),
  );

export const slipReads = reads(SlipType, {
  prefix: 'slip',
  entity: () => Slip,
  visibleTo: (viewer) => scopeOf(viewer, Permission.SLIPS_READ).all,
  relations: {
    buyer: one(() => AccountType, 'buyerId'),
    merchant: one(() => MerchantType, 'merchantId'),
    openedBy: one(() => AccountType, 'openedById'),
    approvedBy: one(() => AccountType, 'approvedById'),
    paidBy: one(() => AccountType, 'paidById'),
  },
  masked: { accountHolder: { clearFor }, accountNumber: { clearFor } },
  computed: {
    availableActions: {
      needs: ['status', 'payee', 'openedById', 'buyerId', 'merchantId'],
      from: (facts, viewer) => allowedActions(slipLifecycle, facts).filter((action) => mayDo(action, facts, viewer)),
    },
  },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.number} = upper(${value.trim()})` },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

const needed: Readonly<Record<SlipAction, Permission>> = {
  APPROVE: Permission.SLIPS_APPROVE,
  REJECT: Permission.SLIPS_APPROVE,
  PAY: Permission.SLIPS_PAY,
  WITHDRAW: Permission.SLIPS_WRITE,
  RETURN: Permission.SLIPS_PAY,
  ATTACH: Permission.SLIPS_WRITE,
};

function mayDo(
  action: SlipAction,
  { openedById, buyerId, merchantId }: Pick<Slip, 'openedById' | 'buyerId' | 'merchantId'>,
  viewer: Actor,
): boolean {
  if (!scopeOf(viewer, needed[action]).all) return false;
  if (action === SlipAction.WITHDRAW || action === SlipAction.ATTACH) return openedById === viewer.accountId;
  return openedById !== viewer.accountId && !paysActor(viewer, { buyerId, merchantId });
}
