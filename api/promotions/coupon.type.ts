import './coupon.enums.js';
import { type SqlBool, sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { AdjustmentBearer } from '../kernel/price-adjustment.js';
import { allOf, byOwner, type ColumnsOf, one, reads, type Visibility } from '../kernel/read/index.js';
import { Panel } from '../kernel/schema/directives.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { MerchantType } from '../merchants/index.js';
import { Coupon } from './coupon.entity.js';
import { CouponAction, CouponStatus, couponLifecycle, isCouponAction } from './coupon-status.js';

@Panel({
  group: 'SERVICE',
  permission: Permission.COUPONS_READ,
  title: 'code',
  columns: ['createdAt', 'code', 'status', 'amount', 'minimum', 'buyer', 'merchant', 'expiresAt'],
  defaultSort: 'CREATED_AT',
  icon: 'LocalActivity',
})
@ObjectType('Coupon', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A goodwill coupon 补偿券 (H5, F7): something off a later checkout of one buyer. Seen by its buyer, by staff, and by the shop it counts for alone.',
})
export class CouponType extends Node {
  @Field(() => String, { description: 'What people call it. Nobody but its buyer can use it.' })
  code!: string;

  @Field(() => CouponStatus, { description: 'Where it stands.' })
  status!: CouponStatus;

  @Field(() => MoneyType, { description: 'What it takes off the goods at most.' })
  amount!: MoneyType;

  @Field(() => MoneyType, {
    description: 'What the goods it counts for have to come to before anything is taken off; zero: anything.',
  })
  minimum!: MoneyType;

  @Field(() => AccountType, { nullable: true, description: 'Whose it is; null for whoever may not see the account.' })
  buyer!: AccountType | null;

  @Field(() => MerchantType, { nullable: true, description: 'The only shop it counts for; null: every shop.' })
  merchant!: MerchantType | null;

  @Field(() => AdjustmentBearer, { nullable: true, description: 'Out of whose pocket it is; null for buyers.' })
  bearer?: AdjustmentBearer | null;

  @Field(() => Int, { description: 'How many days it can be used, from when it is the buyer’s.' })
  validDays!: number;

  @Field(() => String, { nullable: true, description: 'Why it was given; null for buyers and shops.' })
  reason?: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who gave it; null for the market’s own rules, and for whoever may not see the account.',
  })
  issuedBy!: AccountType | null;

  @Field(() => AccountType, { nullable: true, description: 'The second person; null when none was needed, or yet.' })
  decidedBy!: AccountType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was turned down or taken back; null when it was not, and for buyers and shops.',
  })
  refusedReason?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it lapses; null until it is the buyer’s.' })
  expiresAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was used; null unless it is used.' })
  usedAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  createdAt!: Date;

  @Field(() => [CouponAction], { description: 'What this viewer may do with it now.' })
  availableActions!: CouponAction[];
}

const staffSees = (viewer: Actor): Visibility => scopeOf(viewer, Permission.COUPONS_READ).all;
const sellerSees = (viewer: Actor, row: ColumnsOf<Coupon>): Visibility =>
  byOwner({ ...scopeOf(viewer, Permission.COUPONS_READ), buyerId: null }, row.merchantId);

/** A shop hears of a coupon once its buyer has it. */
const isHandedOver = (row: ColumnsOf<Coupon>) => sql<SqlBool>`${row.expiresAt} is not null`;

export const couponReads = reads(CouponType, {
  prefix: 'coupon',
  entity: () => Coupon,
  visibleTo: (viewer, row) => {
    const scope = scopeOf(viewer, Permission.COUPONS_READ);
    if (scope.all) return true;
    return allOf(byOwner(scope, row.merchantId, row.buyerId), isHandedOver(row));
  },
  guarded: { bearer: sellerSees, reason: staffSees, refusedReason: staffSees },
  relations: {
    buyer: one(() => AccountType, 'buyerId'),
    merchant: one(() => MerchantType, 'merchantId'),
    issuedBy: one(() => AccountType, 'issuedById'),
    decidedBy: one(() => AccountType, 'decidedById'),
  },
  computed: {
    availableActions: {
      needs: ['status', 'issuedById', 'buyerId'],
      from: (facts, viewer) =>
        allowedActions(couponLifecycle, facts).filter((step) => isCouponAction(step) && mayDo(step, facts, viewer)),
    },
  },
  filters: { q: (value: string, row) => sql<SqlBool>`${row.code} = upper(${value.trim()})` },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});

function mayDo(
  action: CouponAction,
  { status, issuedById, buyerId }: Pick<Coupon, 'status' | 'issuedById' | 'buyerId'>,
  viewer: Actor,
): boolean {
  const approves = scopeOf(viewer, Permission.COUPONS_APPROVE).all;
  const isOwn = issuedById === viewer.accountId;
  if (action !== CouponAction.WITHDRAW) return approves && !isOwn && buyerId !== viewer.accountId;
  return approves || (isOwn && status === CouponStatus.TO_APPROVE && scopeOf(viewer, Permission.COUPONS_ISSUE).all);
}
