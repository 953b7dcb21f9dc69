import { sql } from 'kysely';
import { Field, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { MerchantChargeType } from '../../fees/index.js';
import { paysActor, reaches, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, anyOf, byOwner, Connection, one, orderByInput, Related, reads } from '../../kernel/read/index.js';
import { describedStates } from '../../kernel/schema/described-states.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { MoneyType } from '../../kernel/schema/money.type.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { allowedActions } from '../../kernel/transition.js';
import { MerchantType } from '../../merchants/index.js';
import { CouponType } from '../../promotions/index.js';
import { ReturnType } from '../../returns/index.js';
import { SlipType } from '../../slips/index.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintType } from '../complaint.type.js';
import { ComplaintMessageType } from '../conversation/conversation.type.js';
import { FineAction, FineStatus, fineLifecycle } from './fine-status.js';
import { MerchantFine } from './merchant-fine.entity.js';

export enum RemedyKind {
  APOLOGY = 'APOLOGY',
  COUPON = 'COUPON',
  CASH = 'CASH',
  RETURN = 'RETURN',
  FINE = 'FINE',
}
registerEnumType(RemedyKind, {
  name: 'RemedyKind',
  description: 'What was done because of a complaint (H5).',
  valuesConfig: {
    APOLOGY: { description: 'The customer was told that we are sorry.' },
    COUPON: { description: 'A coupon for the customer.' },
    CASH: { description: 'Money for the customer, by a slip.' },
    RETURN: { description: 'A return, exchange or repair.' },
    FINE: { description: 'A fine on the merchant; not told to the customer.' },
  },
});

export enum RemedyState {
  WAITING = 'WAITING',
  DONE = 'DONE',
  VOID = 'VOID',
}
registerEnumType(RemedyState, {
  name: 'RemedyState',
  description: 'How far a remedy is, whatever its kind.',
  valuesConfig: {
    WAITING: { description: 'It waits for an approval, a payment, or goods.' },
    DONE: { description: 'Whoever it is for has it.' },
    VOID: { description: 'Turned down, taken back, lapsed or given back.' },
  },
});
registerEnumType(FineStatus, {
  name: 'FineStatus',
  description: 'Where a fine stands (H5).',
  valuesConfig: describedStates(fineLifecycle),
});
registerEnumType(FineAction, {
  name: 'FineAction',
  description: 'What can be done with a fine.',
  valuesConfig: {
    APPROVE: { description: 'Approve it, as the second person.' },
    REJECT: { description: 'Turn it down, or take it back, before it is charged.' },
    APPEAL: { description: 'Appeal, as the merchant.' },
    DECIDE: { description: 'Decide the appeal.' },
  },
});

export enum MerchantFineOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(MerchantFineOrderField, {
  name: 'MerchantFineOrderField',
  description: 'What fines are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When it was written.' } },
});
export const MerchantFineOrder = orderByInput('MerchantFineOrder', MerchantFineOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_READ,
  title: 'number',
  columns: ['number', 'status', 'merchant', 'amount', 'complaint', 'createdAt'],
  defaultSort: 'CREATED_AT',
  icon: 'MoneyOff',
})
@ObjectType('MerchantFine', {
  implements: Node,
  simpleResolvers: true,
  description: 'A fine that a merchant pays because of a complaint 商家罚款 (H5); never told to the customer.',
})
export class MerchantFineType extends Node {
  @Field(() => String, { description: 'What people call it; unique in the market.' })
  number!: string;

  @Field(() => FineStatus, { description: 'Where it stands.' })
  status!: FineStatus;

  @Field(() => MerchantType, { nullable: true, description: 'Who is fined; null when the shop is hidden from you.' })
  merchant!: MerchantType | null;

  @Field(() => ComplaintType, { nullable: true, description: 'The case; null when it is not yours to see.' })
  complaint!: ComplaintType | null;

  @Field(() => MoneyType, { description: 'How much; without VAT.' })
  amount!: MoneyType;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => MerchantChargeType, {
    nullable: true,
    description:
      'The charge on the merchant’s account; null before it is approved, and for whoever may not see the account.',
  })
  charge!: MerchantChargeType | null;

  @Field(() => String, { nullable: true, description: 'Why it was turned down or taken back; null when it was not.' })
  refusedReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the merchant says against it; null when it did not appeal.',
  })
  appeal!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the appeal was granted or dismissed; null until then.' })
  decision!: string | null;

  @Field(() => AccountType, { nullable: true, description: 'Who wrote it; null for whoever may not see the account.' })
  openedBy!: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'The second person; null when none was needed yet, and for whoever may not see the account.',
  })
  approvedBy!: AccountType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who turned it down or decided the appeal; null until then, and for whoever may not see the account.',
  })
  decidedBy!: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was charged; null until then.' })
  chargedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the merchant appealed; null when it did not.' })
  appealedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was turned down or the appeal decided; null until then.',
  })
  decidedAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => [FineAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: FineAction[];
}

@ObjectType('ComplaintRemedy', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What was done because of a complaint (H5), whoever did it and from wherever. The customer reads what is theirs, the merchant returns and fines, the desk all.',
})
export class ComplaintRemedyType extends Node {
  @Field(() => RemedyKind, { description: 'What.' })
  kind!: RemedyKind;

  @Field(() => RemedyState, { description: 'How far it is, by the record that it is.' })
  state!: RemedyState;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'How much: of a coupon at most, of a return what it asks back; null for an apology.',
  })
  amount!: MoneyType | null;

  @Field(() => CouponType, { nullable: true, description: 'The coupon; null for another kind.' })
  coupon!: CouponType | null;

  @Field(() => SlipType, {
    nullable: true,
    description: 'The slip; null for another kind, and for whoever may not see slips.',
  })
  slip!: SlipType | null;

  @Field(() => ReturnType, { nullable: true, description: 'The return; null for another kind.' })
  return!: ReturnType | null;

  @Field(() => MerchantFineType, { nullable: true, description: 'The fine; null for another kind.' })
  fine!: MerchantFineType | null;

  @Field(() => ComplaintMessageType, { nullable: true, description: 'The words of an apology; null for another kind.' })
  message!: ComplaintMessageType | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who gave it; null for what the market gave by itself, and for whoever may not see the account.',
  })
  account!: AccountType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

/** What was done because of a complaint. */
@Resolver(() => ComplaintType)
export class RemediesOfComplaint {
  @Connection(() => ComplaintRemedyType, {
    by: 'complaintId',
    description: 'Everything that was done because of it (H5), the newest first, as far as you may see it.',
  })
  @Hint({ hidden: ['LIST'] })
  remedies!: Connection<ComplaintRemedyType>;
}

/** The complaint that a return was opened from. */
@Resolver(() => ReturnType)
export class ComplaintOfReturn {
  @Related(() => ComplaintType, {
    by: 'complaintId',
    description: 'The complaint it was opened from; null for none, and when that is not yours to see.',
  })
  complaint!: ComplaintType | null;
}

/** The fine that a charge is. */
@Resolver(() => MerchantChargeType)
export class FinesOfCharge {
  @Connection(() => MerchantFineType, { by: 'chargeId', description: 'The fine it is, at most one; none otherwise.' })
  @Hint({ hidden: ['LIST', 'SHOW'] })
  fines!: Connection<MerchantFineType>;
}

const { COMPLAINTS_READ, COMPLAINTS_ASSIGN, COMPLAINTS_DEFEND } = Permission;

export const merchantFineReads = reads(MerchantFineType, {
  prefix: 'fine',
  entity: () => MerchantFine,
  visibleTo: (viewer, row) => {
    const scope = scopeOf(viewer, COMPLAINTS_READ);
    return allOf(
      notOfCaseAboutOneself(viewer, row.complaintId),
      anyOf(
        scope.all,
        allOf(
          byOwner({ ...scope, all: false, buyerId: null }, row.merchantId),
          sql<boolean>`${row.status} not in (${FineStatus.TO_APPROVE}, ${FineStatus.REJECTED})`,
        ),
      ),
    );
  },
  relations: {
    merchant: one(() => MerchantType, 'merchantId'),
    complaint: one(() => ComplaintType, 'complaintId'),
    charge: one(() => MerchantChargeType, 'chargeId'),
    openedBy: one(() => AccountType, 'openedById'),
    approvedBy: one(() => AccountType, 'approvedById'),
    decidedBy: one(() => AccountType, 'decidedById'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'merchantId', 'openedById', 'approvedById'],
      from: (fine, viewer) => {
        const leads = scopeOf(viewer, COMPLAINTS_ASSIGN).all;
        const isOfOthers =
          ![fine.openedById, fine.approvedById].includes(viewer.accountId) &&
          !paysActor(viewer, { merchantId: fine.merchantId, buyerId: null });
        const mine: Readonly<Record<string, boolean>> = {
          APPROVE: leads && isOfOthers,
          REJECT: leads,
          APPEAL: reaches(scopeOf(viewer, COMPLAINTS_DEFEND), { merchantId: fine.merchantId, buyerId: null }),
          DECIDE: leads && isOfOthers,
        };
        return allowedActions(fineLifecycle, fine).filter((action): action is FineAction => mine[action] === true);
      },
    },
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

export const complaintRemedyReads = reads(ComplaintRemedyType, {
  prefix: 'complaintremedy',
  table: 'complaint_remedy',
  columns: {
    id: 'id',
    complaintId: 'complaint_id',
    buyerId: 'buyer_id',
    merchantId: { column: 'merchant_id', nullable: true },
    kind: 'kind',
    amountMinor: { column: 'amount_minor', type: 'bigint', nullable: true },
    couponId: { column: 'coupon_id', nullable: true },
    slipId: { column: 'slip_id', nullable: true },
    returnId: { column: 'return_id', nullable: true },
    fineId: { column: 'fine_id', nullable: true },
    messageId: { column: 'message_id', nullable: true },
    accountId: { column: 'account_id', nullable: true },
    createdAt: { column: 'created_at', type: 'timestamptz' },
  },
  visibleTo: (viewer, row) => {
    const scope = scopeOf(viewer, COMPLAINTS_READ);
    return allOf(
      notOfCaseAboutOneself(viewer, row.complaintId),
      anyOf(
        scope.all,
        allOf(
          byOwner({ ...scope, all: false, buyerId: null }, row.merchantId),
          sql<boolean>`(${row.kind} = 'RETURN'
          or exists (select from merchant_fine f where f.id = ${row.fineId} and f.status not in ('TO_APPROVE', 'REJECTED')))`,
        ),
        allOf(
          byOwner({ ...scope, all: false, merchantIds: [] }, null, row.buyerId),
          sql<boolean>`${row.kind} <> 'FINE'`,
        ),
      ),
    );
  },
  relations: {
    coupon: one(() => CouponType, 'couponId'),
    slip: one(() => SlipType, 'slipId'),
    return: one(() => ReturnType, 'returnId'),
    fine: one(() => MerchantFineType, 'fineId'),
    message: one(() => ComplaintMessageType, 'messageId'),
    account: one(() => AccountType, 'accountId'),
  },
  expressions: {
    state: (row) => sql<RemedyState>`(case ${row.kind}
      when 'APOLOGY' then 'DONE'
      when 'COUPON' then (select case when c.status = 'TO_APPROVE' then 'WAITING'
        when c.status in ('ISSUED', 'USED') then 'DONE' else 'VOID' end from coupon c where c.id = ${row.couponId})
      when 'CASH' then (select case when s.status in ('TO_APPROVE', 'TO_PAY') then 'WAITING'
        when s.status = 'PAID' then 'DONE' else 'VOID' end from slip s where s.id = ${row.slipId})
      when 'RETURN' then (select case when r.status in ('REFUNDED', 'REPLACED', 'REPAIRED', 'COMPENSATED') then 'DONE'
        when r.status in ('CLOSED', 'REJECTED') then 'VOID' else 'WAITING' end from order_return r where r.id = ${row.returnId})
      else (select case when f.status = 'TO_APPROVE' then 'WAITING'
        when f.status in ('CHARGED', 'APPEALED', 'UPHELD') then 'DONE' else 'VOID' end
        from merchant_fine f where f.id = ${row.fineId}) end)`,
  },
});
