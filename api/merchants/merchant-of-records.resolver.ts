import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AppType, MemberInvitationType, MerchantMemberType, ViewerMerchantType } from '../accounts/index.js';
import { Related, ref } from '../kernel/read/index.js';
import { LedgerAccountType } from '../ledger/index.js';
import { MerchantLineType, RefundType, TenderAllocationType } from '../payments/index.js';
import { WaybillRangeType } from '../shipping/index.js';
import { MerchantType } from './merchant.type.js';

/** The merchant of a member. */
@Resolver(() => MerchantMemberType)
export class MerchantOfMember {
  @Related(() => MerchantType, { by: 'merchantId', description: 'The merchant; null for whoever may not see it.' })
  merchant!: MerchantType | null;
}

/** The merchant somebody is invited to. */
@Resolver(() => MemberInvitationType)
export class MerchantOfInvitation {
  @Related(() => MerchantType, { by: 'merchantId', description: 'The merchant; null for whoever may not see it.' })
  merchant!: MerchantType | null;
}

/** The merchant of an app. */
@Resolver(() => AppType)
export class MerchantOfApp {
  @Related(() => MerchantType, {
    by: 'merchantId',
    description: 'The merchant whose rows its scopes reach; null when it works for the platform.',
  })
  merchant!: MerchantType | null;
}

/** The merchant a viewer acts in. */
@Resolver(() => ViewerMerchantType)
export class MerchantOfViewer {
  @FieldResolver(() => MerchantType, { nullable: true, description: 'The merchant; null when it is gone.' })
  merchant(@Root() { merchantId }: ViewerMerchantType): MerchantType | null {
    return ref(MerchantType, merchantId);
  }
}

/** The merchant an account of the ledger belongs to. */
@Resolver(() => LedgerAccountType)
export class MerchantOfLedgerAccount {
  @Related(() => MerchantType, { by: 'merchantId', description: 'Whose it is; null when it is no merchant’s.' })
  merchant!: MerchantType | null;
}

/** The merchant somebody paid. */
@Resolver(() => TenderAllocationType)
export class MerchantOfAllocation {
  @Related(() => MerchantType, {
    by: 'merchantId',
    description: 'The order’s merchant; null for whoever may not see it.',
  })
  merchant!: MerchantType | null;
}

/** The merchant whose order was refunded. */
@Resolver(() => RefundType)
export class MerchantOfRefund {
  @Related(() => MerchantType, {
    by: 'merchantId',
    description: 'The order’s merchant; null for whoever may not see it.',
  })
  merchant!: MerchantType | null;
}

/** The merchant whose account a line is on. */
@Resolver(() => MerchantLineType)
export class MerchantOfMerchantLine {
  @Related(() => MerchantType, {
    by: 'merchantId',
    description: 'Whose account it is on; null when the shop is hidden from you.',
  })
  merchant!: MerchantType | null;
}

/** The merchant that waybill numbers were given to. */
@Resolver(() => WaybillRangeType)
export class MerchantOfWaybillRange {
  @Related(() => MerchantType, {
    by: 'merchantId',
    description: 'Whose they are; null when they are the platform’s, or for whoever may not see it.',
  })
  merchant!: MerchantType | null;
}
