import '../payment.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { byOwner, one, reads } from '../../kernel/read/index.js';
import { Auth, Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { allowedActions } from '../../kernel/transition.js';
import { TopUp } from './top-up.entity.js';
import { TopUpAction, TopUpStatus, topUpLifecycle } from './top-up-status.js';

@Panel({
  group: 'MONEY',
  permission: Permission.TRANSFERS_CONFIRM,
  title: 'code',
  columns: ['createdAt', 'code', 'status', 'amount', 'buyer', 'bankReference'],
  defaultSort: 'createdAt',
  icon: 'AddCard',
})
@ObjectType('TopUp', {
  implements: Node,
  simpleResolvers: true,
  description: 'A bank transfer into a wallet (F2): announced by the buyer, booked when finance sees it arrive.',
})
export class TopUpType extends Node {
  @Field(() => String, { description: 'What the buyer writes into the transfer’s purpose line.' })
  code!: string;

  @Field(() => TopUpStatus, { description: 'Where it stands.' })
  status!: TopUpStatus;

  @Field(() => MoneyType, { description: 'How much was announced.' })
  amount!: MoneyType;

  @Field(() => AccountType, { nullable: true, description: 'Whose wallet; null for whoever may not see the account.' })
  buyer!: AccountType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The line of the bank’s statement it arrived with; null until confirmed.',
  })
  bankReference!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was turned down; null when it was not.' })
  rejectedReason!: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who decided; null until then, and for whoever may not see the account.',
  })
  @Auth(Permission.TRANSFERS_CONFIRM)
  decidedByAccount!: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null until then.' })
  decidedAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was announced.' })
  createdAt!: Date;

  @Field(() => [TopUpAction], { description: 'What this viewer may do with it now.' })
  availableActions!: TopUpAction[];
}

export const topUpReads = reads(TopUpType, {
  prefix: 'topup',
  entity: () => TopUp,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.WALLET_READ), null, row.buyerId),
  relations: {
    buyer: one(() => AccountType, 'buyerId'),
    decidedByAccount: one(() => AccountType, 'decidedBy'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'buyerId'],
      from: (facts, viewer) =>
        scopeOf(viewer, Permission.TRANSFERS_CONFIRM).all && facts.buyerId !== viewer.buyerId
          ? allowedActions(topUpLifecycle, facts)
          : [],
    },
  },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.code} = upper(${value.trim()})` },
});
