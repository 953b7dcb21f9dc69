import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ReturnType } from '../../returns/index.js';
import { ComplaintType } from '../complaint.type.js';
import * as fines from './fine-merchant.js';
import * as give from './give-remedy.js';
import {
  ApologizeInput,
  DecideFineInput,
  FineActionInput,
  FineMerchantInput,
  FineReasonInput,
  GiveComplaintCouponInput,
  MerchantFineFilter,
  OpenComplaintReturnInput,
  PayComplaintCashInput,
} from './remedy.inputs.js';
import { MerchantFineOrder, MerchantFineType } from './remedy.type.js';

@ArgsType()
class MerchantFinesArgs extends RootPageArgs {
  @Field(() => MerchantFineFilter, { nullable: true, description: 'Which ones.' })
  filter?: MerchantFineFilter | null;

  @Field(() => MerchantFineOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof MerchantFineOrder> | null;
}

const answer = { complaint: () => ComplaintType };
const toComplaint = ({ id }: { id: string }): Record<string, unknown> => ({ complaint: ref(ComplaintType, id) });
const fineAnswer = { merchantFine: () => MerchantFineType };
const toFine = ({ id }: { id: string }): Record<string, unknown> => ({ merchantFine: ref(MerchantFineType, id) });
const what = { description: 'What to do.' };

type Answer = Promise<Record<string, unknown>>;

/** What is done because of a complaint (H5). */
@Resolver()
export class RemedyResolver {
  @Query(() => MerchantFineType, { nullable: true, description: 'A fine; null when you see none with this id.' })
  @Auth(Permission.COMPLAINTS_READ)
  merchantFine(@Arg('id', () => ID, { description: 'Its id.' }) id: string): MerchantFineType | null {
    return ref(MerchantFineType, id);
  }

  @Query(() => connectionOf(() => MerchantFineType), {
    description: 'Fines on merchants (H5): your shops’ as a member, all as staff.',
  })
  @Auth(Permission.COMPLAINTS_READ)
  merchantFines(@Args(() => MerchantFinesArgs) args: MerchantFinesArgs): Connection<MerchantFineType> {
    return page(MerchantFineType, args);
  }

  @Does(give.apologize, payload('ApologizePayload', answer), {
    description: 'Says sorry to the customer, on the case and by message (H5).',
    action: { on: 'Complaint', value: 'APOLOGIZE', kind: 'TRANSITION' },
  })
  apologize(@Ctx() ctx: RequestContext, @Arg('input', () => ApologizeInput, what) input: ApologizeInput): Answer {
    return carryOut(give.apologize, ctx, input, toComplaint);
  }

  @Does(give.giveComplaintCoupon, payload('GiveComplaintCouponPayload', answer), {
    description: 'Gives the customer a coupon, within your limit and the case’s (H5, F7).',
    action: { on: 'Complaint', value: 'GIVE_COUPON', kind: 'TRANSITION' },
  })
  giveComplaintCoupon(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GiveComplaintCouponInput, what) input: GiveComplaintCouponInput,
  ): Answer {
    return carryOut(give.giveComplaintCoupon, ctx, input, toComplaint);
  }

  @Does(give.payComplaintCash, payload('PayComplaintCashPayload', answer), {
    description: 'Asks finance to pay the customer by a slip, within your limit and the case’s (H5, F7).',
    action: { on: 'Complaint', value: 'PAY_CASH', kind: 'TRANSITION' },
  })
  payComplaintCash(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayComplaintCashInput, what) input: PayComplaintCashInput,
  ): Answer {
    return carryOut(give.payComplaintCash, ctx, input, toComplaint);
  }

  @Does(give.openComplaintReturn, payload('OpenComplaintReturnPayload', { ...answer, return: () => ReturnType }), {
    description: 'Opens a return that is decided already, as the remedy of a complaint (H5).',
    action: { on: 'Complaint', value: 'OPEN_RETURN', kind: 'TRANSITION', creates: 'Return' },
  })
  openComplaintReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenComplaintReturnInput, what) input: OpenComplaintReturnInput,
  ): Answer {
    return carryOut(give.openComplaintReturn, ctx, input, ({ id, returnId }) => ({
      complaint: ref(ComplaintType, id),
      return: ref(ReturnType, returnId),
    }));
  }

  @Does(fines.fineMerchant, payload('FineMerchantPayload', { ...answer, ...fineAnswer }), {
    description: 'Fines the merchant of a complaint; above the limit a second person approves first (H5).',
    action: { on: 'Complaint', value: 'FINE', kind: 'TRANSITION', creates: 'MerchantFine', tone: 'WARNING' },
  })
  fineMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FineMerchantInput, what) input: FineMerchantInput,
  ): Answer {
    return carryOut(fines.fineMerchant, ctx, input, ({ id, fineId }) => ({
      complaint: ref(ComplaintType, id),
      merchantFine: ref(MerchantFineType, fineId),
    }));
  }

  @Does(fines.approveFine, payload('ApproveFinePayload', fineAnswer), {
    description: 'A second person approves a fine above the limit, and it is charged; nobody their own (H5).',
    action: { on: 'MerchantFine', value: 'APPROVE', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  approveFine(@Ctx() ctx: RequestContext, @Arg('input', () => FineActionInput, what) input: FineActionInput): Answer {
    return carryOut(fines.approveFine, ctx, input, toFine);
  }

  @Does(fines.rejectFine, payload('RejectFinePayload', fineAnswer), {
    description: 'Turns a fine down, or takes it back, before it is charged (H5).',
    action: { on: 'MerchantFine', value: 'REJECT', kind: 'TRANSITION', tone: 'DANGER' },
  })
  rejectFine(@Ctx() ctx: RequestContext, @Arg('input', () => FineReasonInput, what) input: FineReasonInput): Answer {
    return carryOut(fines.rejectFine, ctx, input, toFine);
  }

  @Does(fines.appealFine, payload('AppealFinePayload', fineAnswer), {
    description: 'The merchant appeals a fine, once and in time (H5).',
    action: { on: 'MerchantFine', value: 'APPEAL', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  appealFine(@Ctx() ctx: RequestContext, @Arg('input', () => FineReasonInput, what) input: FineReasonInput): Answer {
    return carryOut(fines.appealFine, ctx, input, toFine);
  }

  @Does(fines.decideFine, payload('DecideFinePayload', fineAnswer), {
    description: 'Decides the appeal against a fine, by somebody else; granted, all of it goes back (H5).',
    action: { on: 'MerchantFine', value: 'DECIDE', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  decideFine(@Ctx() ctx: RequestContext, @Arg('input', () => DecideFineInput, what) input: DecideFineInput): Answer {
    return carryOut(fines.decideFine, ctx, input, toFine);
  }
}
