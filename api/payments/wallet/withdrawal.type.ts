import './withdrawal.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { type Actor, scopeOf, scopeWithoutRoles } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import {
  allOf,
  anyOf,
  byOwner,
  type ColumnsOf,
  one,
  openedBy,
  reads,
  type Visibility,
} from '../../kernel/read/index.js';
import { Auth, Hint, Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { allowedActions } from '../../kernel/transition.js';
import { Withdrawal, WithdrawalWay } from './withdrawal.entity.js';
import { WithdrawalAction, WithdrawalStatus, withdrawalLifecycle } from './withdrawal-status.js';

@Panel({
  group: 'MONEY',
  permission: Permission.TRANSFERS_CONFIRM,
  title: 'number',
  columns: ['createdAt', 'number', 'status', 'amount', 'buyer', 'way', 'bankReference'],
  defaultSort: 'CREATED_AT',
  icon: 'Output',
})
@ObjectType('Withdrawal', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Prepaid money on its way back to its buyer 提现 (F2): frozen, approved by finance, transferred. Seen by its buyer and by finance.',
})
export class WithdrawalType extends Node {
  @Field(() => String, { description: 'What people call it; stands in the transfer’s purpose line.' })
  number!: string;

  @Field(() => WithdrawalStatus, { description: 'Where it stands.' })
  status!: WithdrawalStatus;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => AccountType, { nullable: true, description: 'Whose wallet; null for whoever may not see the account.' })
  buyer!: AccountType | null;

  @Field(() => WithdrawalWay, { description: 'Where it goes.' })
  way!: WithdrawalWay;

  @Field(() => String, {
    description: 'Whose account that is; masked but for the buyer, and for finance while it is to be paid.',
  })
  @Hint({ pii: true })
  accountHolder!: string;

  @Field(() => String, { description: 'Its number; masked but for the buyer, and for finance while it is to be paid.' })
  @Hint({ pii: true })
  accountNumber!: string;

  @Field(() => String, { nullable: true, description: 'Bank and branch; null for Alipay.' })
  bankName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was turned down or failed; null when it was not.' })
  refusedReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The line of the bank’s statement, or the gateway’s number, it left with; null until then.',
  })
  bankReference!: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who approved a large one first; null otherwise, and for whoever may not see the account.',
  })
  @Auth(Permission.TRANSFERS_CONFIRM)
  checkedBy!: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who approved it or turned it down; null until then, and for whoever may not see the account.',
  })
  @Auth(Permission.TRANSFERS_CONFIRM)
  decidedBy!: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was approved or turned down; null until then.' })
  decidedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was transferred; null until then.' })
  paidAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was requested.' })
  createdAt!: Date;

  @Field(() => [WithdrawalAction], { description: 'What this viewer may do with it now.' })
  availableActions!: WithdrawalAction[];
}

/** Its buyer; finance while it has to be transferred; whoever opened it with a reason. */
const clearFor = (viewer: Actor, row: ColumnsOf<Withdrawal>): Visibility =>
  anyOf(
    byOwner(scopeWithoutRoles(viewer, Permission.WALLET_READ), null, row.buyerId),
    allOf(
      scopeOf(viewer, Permission.TRANSFERS_CONFIRM).all,
      sql<SqlBool>`${row.status} = ${WithdrawalStatus.APPROVED}`,
    ),
    openedBy(viewer, row.id),
  );

export const withdrawalReads = reads(WithdrawalType, {
  prefix: 'withdrawal',
  entity: () => Withdrawal,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.WALLET_READ), null, row.buyerId),
  relations: {
    buyer: one(() => AccountType, 'buyerId'),
    checkedBy: one(() => AccountType, 'checkedById'),
    decidedBy: one(() => AccountType, 'decidedById'),
  },
  masked: { accountHolder: { clearFor }, accountNumber: { clearFor } },
  computed: {
    availableActions: {
      needs: ['status', 'buyerId', 'checkedById', 'nextTryAt'],
      from: (facts, viewer) =>
        allowedActions(withdrawalLifecycle, facts).filter((action) => mayDo(action, facts, viewer)),
    },
  },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.number} = upper(${value.trim()})` },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

function mayDo(
  action: WithdrawalAction,
  { buyerId, checkedById }: Pick<Withdrawal, 'buyerId' | 'checkedById'>,
  viewer: Actor,
): boolean {
  if (action === WithdrawalAction.CANCEL) return buyerId === viewer.buyerId;
  const isTheirs = action === WithdrawalAction.APPROVE && checkedById !== null && checkedById === viewer.accountId;
  return scopeOf(viewer, Permission.TRANSFERS_CONFIRM).all && buyerId !== viewer.buyerId && !isTheirs;
}
